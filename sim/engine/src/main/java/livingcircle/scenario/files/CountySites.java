package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;
import livingcircle.city.county.CountySpec;
import livingcircle.city.county.CountySpec.SubArea;
import org.jspecify.annotations.Nullable;

/** Checks that the towns of a county have room: within the county, beside each other, for their communities. */
final class CountySites {

    private static final double M2_PER_KM2 = 1e6;
    private static final double MOST_BLOCKS = 250_000;

    /** A town as a disc of its area. */
    private record Site(String id, double xM, double yM, double radiusM) {
        double gapM(Site other) {
            return StrictMath.hypot(xM - other.xM, yM - other.yM) - radiusM - other.radiusM;
        }
    }

    private final YamlNode county;
    private final CountySpec spec;
    private final Reading reading;
    private final LocalPlane plane;
    private final List<Site> sites = new ArrayList<>();

    private CountySites(YamlNode county, CountySpec spec, Reading reading) {
        this.county = county;
        this.spec = spec;
        this.reading = reading;
        plane = new LocalPlane(spec.southWest());
    }

    static void check(YamlNode county, CountySpec spec, Reading reading) {
        CountySites check = new CountySites(county, spec, reading);
        check.town();
        spec.subAreas().forEach(check::smallTown);
    }

    private void town() {
        YamlNode node = county.get("town");
        CountySpec.Town town = spec.town();
        if (town.oldTownKm2() > town.areaKm2()) {
            fault(
                    node.get("oldTownKm2"),
                    new BilingualText("must be at most areaKm2", "不得大于 areaKm2"),
                    new BilingualText("correct one of them", "请更正其中之一"));
        }
        int communities = spec.subAreas().stream()
                .filter(SubArea::isInTown)
                .mapToInt(SubArea::communities)
                .sum();
        take(node.get("centre"), "town", town.centre(), town.areaKm2());
        checkBlocks(node.get("areaKm2"), town.areaKm2(), town.streetSpacingM(), communities);
    }

    private void smallTown(SubArea subArea) {
        GeoPoint seat = subArea.seat();
        if (seat == null) {
            return;
        }
        YamlNode node = county.get("subAreas").get(subArea.id());
        double areaKm2 = subArea.urbanResidents() / spec.smallTowns().residentsPerKm2();
        take(node.get("seat"), subArea.id(), seat, areaKm2);
        checkBlocks(node.get("communities"), areaKm2, spec.smallTowns().streetSpacingM(), subArea.communities());
    }

    private void take(YamlNode node, String id, GeoPoint centre, double areaKm2) {
        double radiusM = StrictMath.sqrt(areaKm2 * M2_PER_KM2 / StrictMath.PI);
        Site site = new Site(id, plane.xM(centre), plane.yM(centre), radiusM);
        double roomM = Math.min(
                Math.min(site.xM, spec.widthKm() * 1000 - site.xM),
                Math.min(site.yM, spec.heightKm() * 1000 - site.yM));
        if (roomM < radiusM) {
            fault(
                    node,
                    roomM < 0
                            ? new BilingualText("lies outside the county", "位于县域之外")
                            : new BilingualText("is too near to the border of the county", "距县界过近"),
                    new BilingualText("move it, or enlarge the county", "请移动位置，或扩大县域"));
            return;
        }
        Site near = findOverlapping(site);
        if (near != null) {
            fault(
                    node,
                    new BilingualText("overlaps '" + near.id + "'", "与“" + near.id + "”重叠"),
                    new BilingualText("move one of them", "请移动其中之一"));
        }
        sites.add(site);
    }

    private @Nullable Site findOverlapping(Site site) {
        for (Site other : sites) {
            if (other.gapM(site) < 0) {
                return other;
            }
        }
        return null;
    }

    private void checkBlocks(YamlNode node, double areaKm2, double spacingM, int communities) {
        double blocks = Math.max(1, areaKm2 * M2_PER_KM2 / (spacingM * spacingM));
        if (blocks > MOST_BLOCKS) {
            fault(
                    node,
                    new BilingualText(
                            "makes " + Math.round(blocks) + " blocks, more than " + Math.round(MOST_BLOCKS),
                            "共 " + Math.round(blocks) + " 个街区，超过 " + Math.round(MOST_BLOCKS)),
                    new BilingualText("use a smaller town or larger blocks", "请缩小城区或加大街区"));
        } else if (communities > blocks) {
            fault(
                    node,
                    new BilingualText(
                            "has room for " + Math.round(blocks) + " blocks, but " + communities + " communities",
                            "只能容纳 " + Math.round(blocks) + " 个街区，但有 " + communities + " 个社区"),
                    new BilingualText("use fewer communities, smaller blocks or a larger town", "请减少社区、缩小街区或扩大城区"));
        }
    }

    private void fault(YamlNode node, BilingualText problem, BilingualText mend) {
        reading.fault(node.place(), problem, mend);
    }
}
