package livingcircle.city.county;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;

/**
 * Finds places for villages: in the territory of their sub-area (nearer to its seat than to any other), clear of towns
 * and river, in the mountains only where the seat is, and far from the villages placed so far (Mitchell's best
 * candidate 1991).
 */
final class VillageSites {

    private static final int CANDIDATES = 10;
    private static final int MOST_TRIES = 5_000;
    private static final double CLEARANCE_M = 120;

    /** A disc that something takes. */
    private record Disc(Spot centre, double radiusM) {
        double clearanceM(Spot spot) {
            return centre.distanceM(spot) - radiusM;
        }
    }

    private final Ground ground;
    private final List<Spot> seats = new ArrayList<>();
    private final List<Disc> towns = new ArrayList<>();
    private final List<Disc> villages = new ArrayList<>();

    VillageSites(Ground ground) {
        this.ground = ground;
    }

    /** The central town or a small town; {@code isSeat} if villages belong to it. */
    void addTown(Spot centre, double radiusM, boolean isSeat) {
        towns.add(new Disc(centre, radiusM));
        if (isSeat) {
            seats.add(centre);
        }
    }

    /** A place for one more village of a seat; where there is no good one the least bad. */
    Spot place(Spot seat, double radiusM, long key) {
        Spot best = seat;
        double bestClearanceM = Double.NEGATIVE_INFINITY;
        boolean isBestGood = false;
        int good = 0;
        for (int attempt = 0; attempt < MOST_TRIES && good < CANDIDATES; attempt++) {
            long draw = Use.PLACEMENT.of(KeyedRandom.combine(key, attempt));
            Spot spot = ground.within(
                    KeyedRandom.uniform(KeyedRandom.combine(draw, 1)),
                    KeyedRandom.uniform(KeyedRandom.combine(draw, 2)));
            if (!ground.isInside(spot, radiusM + CLEARANCE_M)) {
                continue;
            }
            boolean isGood = isGood(spot, seat, radiusM);
            good += isGood ? 1 : 0;
            double clearanceM = clearanceM(spot);
            if ((isGood && !isBestGood) || (isGood == isBestGood && clearanceM > bestClearanceM)) {
                best = spot;
                bestClearanceM = clearanceM;
                isBestGood = isGood;
            }
        }
        villages.add(new Disc(best, radiusM));
        return best;
    }

    private boolean isGood(Spot spot, Spot seat, double radiusM) {
        if (ground.isMountain(spot) != ground.isMountain(seat) || ground.riverDistanceM(spot) < radiusM + CLEARANCE_M) {
            return false;
        }
        for (Spot other : seats) {
            if (other.distanceM(spot) < seat.distanceM(spot)) {
                return false;
            }
        }
        for (Disc town : towns) {
            if (town.clearanceM(spot) < radiusM + CLEARANCE_M) {
                return false;
            }
        }
        return true;
    }

    private double clearanceM(Spot spot) {
        double least = Double.MAX_VALUE;
        for (Disc village : villages) {
            least = Math.min(least, village.clearanceM(spot));
        }
        return least;
    }
}
