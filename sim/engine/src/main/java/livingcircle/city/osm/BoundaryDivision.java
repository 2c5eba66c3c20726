package livingcircle.city.osm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import livingcircle.base.BilingualText;
import livingcircle.city.Community;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** Divides a town by its administrative boundaries. */
final class BoundaryDivision {

    private static final int FINEST_LEVEL = 10;
    private static final int COARSEST_LEVEL = 6;
    private static final int MIN_AREAS = 2;
    private static final double MIN_SHARE_OF_HOMES = 0.8;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final List<Boundary> boundaries;
    private final List<Place> places;

    private BoundaryDivision(List<Boundary> boundaries, List<Place> places) {
        this.boundaries = boundaries;
        this.places = places;
    }

    /**
     * Divides by the finest level that has at least two whole areas which hold at least 80 % of the homes; null where
     * there is none.
     */
    static @Nullable Division find(
            List<Boundary> boundaries, List<Place> places, List<Coordinate> homes, OsmReport.Builder report) {
        for (int level = FINEST_LEVEL; level >= COARSEST_LEVEL; level--) {
            int wanted = level;
            List<Boundary> ofLevel =
                    boundaries.stream().filter(b -> b.level() == wanted).toList();
            if (ofLevel.size() < MIN_AREAS) {
                continue;
            }
            BoundaryDivision division = new BoundaryDivision(ofLevel, places);
            int[] inside = homes.stream().mapToInt(division::indexOfAreaAround).toArray();
            long outside = IntStream.of(inside).filter(i -> i < 0).count();
            if (homes.size() - outside >= MIN_SHARE_OF_HOMES * homes.size()) {
                report.found(
                        "communities-boundaries",
                        ofLevel.size(),
                        "# communities from administrative boundaries of level " + level,
                        "按 " + level + " 级行政边界划分为 # 个社区");
                report.assumed(
                        "homes-outside-boundaries",
                        outside,
                        "# homes outside all boundaries, given to the nearest community",
                        "# 栋住宅在所有边界之外，归入最近的社区");
                return division.divide(homes, inside);
            }
        }
        return null;
    }

    private int indexOfAreaAround(Coordinate home) {
        for (int b = 0; b < boundaries.size(); b++) {
            if (boundaries.get(b).area().contains(home)) {
                return b;
            }
        }
        return -1;
    }

    private Division divide(List<Coordinate> homes, int[] inside) {
        List<IndexedFacetDistance> distances = boundaries.stream()
                .map(b -> new IndexedFacetDistance(b.area().geometry()))
                .toList();
        List<Integer> communityOfHome = new ArrayList<>();
        for (int h = 0; h < inside.length; h++) {
            communityOfHome.add(inside[h] >= 0 ? inside[h] : nearest(homes.get(h), distances));
        }
        return new Division(boundaries.stream().map(this::community).toList(), communityOfHome);
    }

    private int nearest(Coordinate home, List<IndexedFacetDistance> distances) {
        Envelope point = new Envelope(home);
        int best = 0;
        double bestM = Double.POSITIVE_INFINITY;
        for (int b = 0; b < boundaries.size(); b++) {
            if (boundaries.get(b).area().geometry().getEnvelopeInternal().distance(point) < bestM) {
                double distanceM = distances.get(b).distance(GEOMETRY.createPoint(home));
                if (distanceM < bestM) {
                    best = b;
                    bestM = distanceM;
                }
            }
        }
        return best;
    }

    private Community community(Boundary boundary) {
        List<Place> within =
                places.stream().filter(p -> boundary.area().contains(p.point())).toList();
        Place namesake = findNamesake(boundary.tags().find("name"), within);
        BilingualText name = Names.nameOf(
                boundary.tags(), namesake == null ? Tags.NONE : namesake.tags(), "relation " + boundary.relationId());
        int residents = Names.populationOf(boundary.tags());
        if (residents == Names.UNKNOWN && namesake != null) {
            residents = namesake.residents();
        }
        if (residents == Names.UNKNOWN) {
            residents = within.stream().mapToInt(Place::residents).max().orElse(Names.UNKNOWN);
        }
        return new Community(
                "relation-" + boundary.relationId(),
                name,
                namesake == null ? boundary.centre() : namesake.at(),
                residents);
    }

    private static @Nullable Place findNamesake(@Nullable String name, List<Place> places) {
        return places.stream()
                .filter(p -> name != null && p.tags().is("name", name))
                .max(Comparator.comparingInt(Place::residents))
                .orElse(null);
    }
}
