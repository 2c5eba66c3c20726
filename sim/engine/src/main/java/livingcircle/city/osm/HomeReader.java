package livingcircle.city.osm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import livingcircle.city.osm.DwellingRule.Dwellings;

/**
 * Finds the buildings that people live in: all with a residential type, and those without a type that are of the size
 * of a home and do not stand where nobody lives. Where at least 80 % of them stand on land marked as residential, an
 * untyped building elsewhere must have a house number.
 */
final class HomeReader {

    static final double MIN_FOOTPRINT_M2 = 40;
    static final double MAX_FOOTPRINT_M2 = 1500;
    static final double RESIDENTIAL_LAND_SHARE = 0.8;

    private final LandUse landUse;
    private final List<Building> typed = new ArrayList<>();
    private final List<Building> untyped = new ArrayList<>();
    private int wrongSize;
    private int uninhabitedLand;
    private int notOnResidentialLand;

    /**
     * A residential building.
     *
     * @param building where it stands
     * @param dwellings at least 1
     */
    record Home(Building building, int dwellings) {}

    private HomeReader(LandUse landUse) {
        this.landUse = landUse;
    }

    /** All homes: those with a residential type first, then the untyped ones, each in the order of the buildings. */
    static List<Home> read(BuildingReader buildings, LandUse landUse, OsmReport.Builder report) {
        HomeReader reader = new HomeReader(landUse);
        reader.typed.addAll(buildings.residential());
        buildings.untyped().forEach(reader::sortUntyped);
        reader.keepResidentialLand();
        reader.report(report);
        List<Building> all = new ArrayList<>(reader.typed);
        all.addAll(reader.untyped);
        return withDwellings(all, report);
    }

    private void sortUntyped(Building building) {
        if (building.footprintM2() < MIN_FOOTPRINT_M2 || building.footprintM2() > MAX_FOOTPRINT_M2) {
            wrongSize++;
        } else if (landUse.isUninhabited(building.point())) {
            uninhabitedLand++;
        } else {
            untyped.add(building);
        }
    }

    private void keepResidentialLand() {
        if (landUse.residentialAreas() == 0) {
            return;
        }
        long inside = typed.stream().filter(this::isOnResidentialLand).count()
                + untyped.stream().filter(this::isOnResidentialLand).count();
        if (inside >= RESIDENTIAL_LAND_SHARE * (typed.size() + untyped.size())) {
            int before = untyped.size();
            untyped.removeIf(b -> !isOnResidentialLand(b) && !b.tags().has("addr:housenumber"));
            notOnResidentialLand = before - untyped.size();
        }
    }

    private boolean isOnResidentialLand(Building building) {
        return landUse.isResidential(building.point());
    }

    private static List<Home> withDwellings(List<Building> buildings, OsmReport.Builder report) {
        List<Home> homes = new ArrayList<>();
        Map<DwellingRule.Source, Integer> counts = new EnumMap<>(DwellingRule.Source.class);
        long dwellingsTotal = 0;
        for (Building building : buildings) {
            Dwellings dwellings = DwellingRule.dwellings(building.tags(), building.footprintM2());
            homes.add(new Home(building, dwellings.count()));
            counts.merge(dwellings.source(), 1, Integer::sum);
            dwellingsTotal += dwellings.count();
        }
        HomeFindings.dwellings(counts, dwellingsTotal, report);
        return homes;
    }

    private void report(OsmReport.Builder report) {
        HomeFindings.homes(typed.size(), untyped.size(), report);
        HomeFindings.leftOut(wrongSize, uninhabitedLand, notOnResidentialLand, report);
    }
}
