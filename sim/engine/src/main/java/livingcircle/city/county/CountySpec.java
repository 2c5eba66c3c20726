package livingcircle.city.county;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * A county to generate.
 *
 * @param name its name
 * @param southWest south-western corner of the box that holds it
 * @param widthKm width of the box from west to east
 * @param heightKm height of the box from south to north
 * @param mountainsNorthOf latitude in degrees north of which only sub-areas with their seat there have villages, or
 *     null where there are no mountains
 * @param householdSize residents per dwelling
 * @param river its river, or null
 * @param town the central town
 * @param smallTowns what the seats of the other sub-areas look like
 * @param villages what villages look like
 * @param subAreas subdistricts, towns and townships with distinct ids
 * @param seed key of all draws
 */
public record CountySpec(
        BilingualText name,
        GeoPoint southWest,
        double widthKm,
        double heightKm,
        @Nullable Double mountainsNorthOf,
        double householdSize,
        @Nullable River river,
        Town town,
        SmallTowns smallTowns,
        Villages villages,
        List<SubArea> subAreas,
        long seed) {

    public CountySpec {
        subAreas = List.copyOf(subAreas);
        if (subAreas.stream().noneMatch(SubArea::isInTown)) {
            throw new IllegalArgumentException("no sub-area lies in the central town");
        }
    }

    /**
     * A river that streets cross by few bridges.
     *
     * @param course at least two points of its course
     * @param bridges stretches of equal length that have one bridge each, where any road of the county crosses them
     */
    public record River(List<GeoPoint> course, int bridges) {

        public River {
            course = List.copyOf(course);
        }
    }

    /**
     * The central town, shared by the sub-areas without a seat of their own.
     *
     * @param centre its centre
     * @param areaKm2 built-up area
     * @param oldTownKm2 area of the old town in its middle, at most {@code areaKm2}
     * @param streetSpacingM usual side of a block; ways within blocks halve it
     * @param mainRoadEvery every how many streets one is a main road
     * @param missingStreets share of streets left out, 0–1
     * @param emptyBlocks share of blocks without homes (parks, schools, works), 0–1
     * @param oldTownDensity dwellings per area in the old town relative to the rest
     * @param dwellingsPerBuilding usual dwellings of a building
     * @param oldDwellingsPerBuilding the same in the old town
     */
    public record Town(
            GeoPoint centre,
            double areaKm2,
            double oldTownKm2,
            double streetSpacingM,
            int mainRoadEvery,
            double missingStreets,
            double emptyBlocks,
            double oldTownDensity,
            double dwellingsPerBuilding,
            double oldDwellingsPerBuilding) {}

    /**
     * The seats of towns and townships; shares and counts as for the central town.
     *
     * @param residentsPerKm2 urban residents per built-up area
     * @param streetSpacingM usual side of a block; ways within blocks halve it
     * @param mainRoadEvery every how many streets one is a main road
     * @param missingStreets share of streets left out, 0–1
     * @param emptyBlocks share of blocks without homes, 0–1
     * @param dwellingsPerBuilding usual dwellings of a building
     */
    public record SmallTowns(
            double residentsPerKm2,
            double streetSpacingM,
            int mainRoadEvery,
            double missingStreets,
            double emptyBlocks,
            double dwellingsPerBuilding) {}

    /**
     * Villages: rows of houses, each on a lane of its own.
     *
     * @param lotWidthM width of a house's lot
     * @param laneSpacingM distance between two lanes
     * @param emptyLots share of lots without a house, 0–1
     * @param leastSize residents of the smallest village of a sub-area relative to the largest, above 0 and at most 1
     */
    public record Villages(double lotWidthM, double laneSpacingM, double emptyLots, double leastSize) {}

    /**
     * A subdistrict (街道), town (镇) or township (乡).
     *
     * @param id unique in the county
     * @param name its name
     * @param seat centre of its small town, or null if it is part of the central town
     * @param residents all its residents
     * @param urbanResidents those in its communities; the others live in villages
     * @param communities number of urban communities (社区)
     * @param villages number of villages (村)
     */
    public record SubArea(
            String id,
            BilingualText name,
            @Nullable GeoPoint seat,
            int residents,
            int urbanResidents,
            int communities,
            int villages) {

        public boolean isInTown() {
            return seat == null;
        }

        /** Residents of the villages. */
        public int ruralResidents() {
            return residents - urbanResidents;
        }
    }
}
