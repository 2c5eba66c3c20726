package livingcircle.city.county;

import livingcircle.base.KeyedRandom;

/**
 * What a town of jittered blocks looks like; see {@link CountySpec.Town} for the shares and counts.
 *
 * @param centre its centre
 * @param areaM2 built-up area
 * @param oldAreaM2 area of the old town in its middle; 0 for none
 * @param spacingM usual side of a block
 * @param mainRoadEvery every how many streets one is a main road
 * @param missingStreets share of streets left out
 * @param emptyBlocks share of blocks without homes
 * @param oldDensity dwellings per area in the old town relative to the rest
 * @param dwellingsPerBuilding usual dwellings of a building
 * @param oldDwellingsPerBuilding the same in the old town
 * @param key key of all draws of this town
 */
record GridPlan(
        Spot centre,
        double areaM2,
        double oldAreaM2,
        double spacingM,
        int mainRoadEvery,
        double missingStreets,
        double emptyBlocks,
        double oldDensity,
        double dwellingsPerBuilding,
        double oldDwellingsPerBuilding,
        long key) {

    private static final double M2_PER_KM2 = 1e6;

    static GridPlan of(CountySpec.Town town, Ground ground, long key) {
        return new GridPlan(
                ground.spot(town.centre()),
                town.areaKm2() * M2_PER_KM2,
                town.oldTownKm2() * M2_PER_KM2,
                town.streetSpacingM(),
                town.mainRoadEvery(),
                town.missingStreets(),
                town.emptyBlocks(),
                town.oldTownDensity(),
                town.dwellingsPerBuilding(),
                town.oldDwellingsPerBuilding(),
                key);
    }

    static GridPlan of(CountySpec.SmallTowns look, Spot seat, int urbanResidents, long key) {
        return new GridPlan(
                seat,
                urbanResidents / look.residentsPerKm2() * M2_PER_KM2,
                0,
                look.streetSpacingM(),
                look.mainRoadEvery(),
                look.missingStreets(),
                look.emptyBlocks(),
                1,
                look.dwellingsPerBuilding(),
                look.dwellingsPerBuilding(),
                key);
    }

    /** Radius of a disc of the town's area. */
    double radiusM() {
        return StrictMath.sqrt(areaM2 / StrictMath.PI);
    }

    /** A draw for something of the town at a place of its grid. */
    double draw(int what, int column, int row) {
        return KeyedRandom.uniform(
                KeyedRandom.combine(KeyedRandom.combine(KeyedRandom.combine(key, what), column), row));
    }
}
