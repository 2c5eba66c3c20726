package livingcircle.city.county;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.KeyedRandom;
import livingcircle.city.StreetKind;

/**
 * A village: rows of houses of uneven length, each on a lane, a main street across them and more cross lanes every few
 * houses. The whole is turned and slightly bent. Each house has a junction before its gate.
 */
final class VillagePlan {

    private static final int TURN = 31;
    private static final int ROW = 33;
    private static final int HOUSE = 35;
    private static final int HOUSES_BETWEEN_CROSS_LANES = 7;
    private static final double MOST_TURN_RADIANS = 0.35;
    private static final double SETBACK_M = 9;
    private static final double UNEVENNESS_M = 3;
    private static final double BEND_M = 9;
    private static final double BEND_LENGTH_M = 70;
    /** A village is not quite a disc: the radius that holds it relative to that of a disc of its area. */
    private static final double SPREAD = 1.45;

    private final CountySpec.Villages look;
    private final Spot centre;
    private final int houses;
    private final int columns;
    private final int rows;
    private final long key;

    /**
     * @param houses number of houses, at least 1
     * @param key key of all draws of the village
     */
    VillagePlan(CountySpec.Villages look, Spot centre, int houses, long key) {
        this.look = look;
        this.centre = centre;
        this.houses = houses;
        this.key = key;
        double lots = houses / (1 - look.emptyLots());
        columns = (int) StrictMath.ceil(StrictMath.sqrt(lots * look.laneSpacingM() / look.lotWidthM()));
        rows = (int) StrictMath.ceil(lots / columns);
    }

    /** Radius of a disc that holds a village of so many houses. */
    static double radiusM(CountySpec.Villages look, int houses) {
        double areaM2 = houses / (1 - look.emptyLots()) * look.lotWidthM() * look.laneSpacingM();
        return SPREAD * StrictMath.sqrt(areaM2 / StrictMath.PI) + look.laneSpacingM();
    }

    /** Adds the lanes and returns the places of the houses. */
    List<Spot> build(StreetWeb web) {
        List<Spot> places = new ArrayList<>();
        int[] before = new int[0];
        int beforeStart = 0;
        for (int row = 0; places.size() < houses; row++) {
            int length = Math.max(2, (int) Math.round(columns * (0.75 + 0.5 * draw(ROW, row, 0))));
            int start = -(int) Math.round(length * (0.35 + 0.3 * draw(ROW + 1, row, 0)));
            start = Math.max(1 - length, Math.min(0, start));
            int[] lane = new int[length];
            for (int k = 0; k < length; k++) {
                int column = start + k;
                lane[k] = web.addJunction(place(column * look.lotWidthM(), heightM(row)));
                if (k > 0) {
                    web.addStreet(lane[k - 1], lane[k], StreetKind.LOCAL);
                }
                boolean isEmpty = draw(HOUSE, row, k) < look.emptyLots();
                if (!isEmpty && places.size() < houses) {
                    double unevenM = UNEVENNESS_M * (draw(HOUSE + 1, row, k) - 0.5);
                    places.add(place(column * look.lotWidthM() + unevenM, heightM(row) + SETBACK_M + unevenM));
                }
            }
            addCrossLanes(before, beforeStart, lane, start, web);
            before = lane;
            beforeStart = start;
        }
        return places;
    }

    private static void addCrossLanes(int[] before, int beforeStart, int[] lane, int start, StreetWeb web) {
        for (int k = 0; k < lane.length; k++) {
            int other = start + k - beforeStart;
            boolean isCrossLane = Math.floorMod(start + k, HOUSES_BETWEEN_CROSS_LANES) == 0;
            if (isCrossLane && other >= 0 && other < before.length) {
                web.addStreet(before[other], lane[k], StreetKind.LOCAL);
            }
        }
    }

    private double heightM(int row) {
        return (row - (rows - 1) / 2.0) * look.laneSpacingM();
    }

    private Spot place(double eastM, double northM) {
        double x = eastM + BEND_M * StrictMath.sin(northM / BEND_LENGTH_M + 6 * draw(TURN, 1, 0));
        double y = northM + BEND_M * StrictMath.sin(eastM / BEND_LENGTH_M + 6 * draw(TURN, 2, 0));
        double turn = MOST_TURN_RADIANS * (2 * draw(TURN, 0, 0) - 1);
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        return centre.plus(x * cos - y * sin, x * sin + y * cos);
    }

    private double draw(int what, int row, int lot) {
        return KeyedRandom.uniform(KeyedRandom.combine(KeyedRandom.combine(KeyedRandom.combine(key, what), row), lot));
    }
}
