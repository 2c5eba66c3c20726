package livingcircle.expectation;

import livingcircle.outlets.OpeningHours;
import livingcircle.world.TimeTables;
import livingcircle.world.World;

/**
 * Probabilities of the half-hours at which needs are to be served, by age band and purpose: those that arose on the day,
 * and those tried again, whose hour is drawn anew from the purpose's own times. Immutable.
 */
final class ArrivalTimes {

    private final double[][][] first;
    private final double[][][] again;

    ArrivalTimes(World world) {
        TimeTables times = world.times();
        int bands = world.population().parameters().ageBands().size();
        int purposes = world.catalogue().purposes().size();
        first = new double[bands][purposes][];
        again = new double[bands][purposes][];
        for (int b = 0; b < bands; b++) {
            for (int q = 0; q < purposes; q++) {
                double[] own = new double[OpeningHours.SLOTS];
                for (int slot = 0; slot < own.length; slot++) {
                    own[slot] = times.probability(b, q, slot);
                }
                again[b][q] = own;
                boolean onErrand = world.catalogue().purposes().get(q).onErrand();
                first[b][q] = onErrand ? onErrand(times, b, q, own) : own;
            }
        }
    }

    /** The errand's half-hour, or an own one where nobody wants the purpose then. */
    private static double[] onErrand(TimeTables times, int ageBand, int purpose, double[] own) {
        double[] shares = new double[OpeningHours.SLOTS];
        double plausible = 0;
        for (int slot = 0; slot < shares.length; slot++) {
            if (times.isPlausible(purpose, slot)) {
                shares[slot] = times.errandProbability(ageBand, slot);
                plausible += shares[slot];
            }
        }
        for (int slot = 0; slot < shares.length; slot++) {
            shares[slot] += (1 - plausible) * own[slot];
        }
        return shares;
    }

    int ageBands() {
        return first.length;
    }

    /** Probability of a half-hour for a need that arose today. */
    double first(int ageBand, int purpose, int slot) {
        return first[ageBand][purpose][slot];
    }

    /** Probability of a half-hour for a need that is tried again. */
    double again(int ageBand, int purpose, int slot) {
        return again[ageBand][purpose][slot];
    }

    /** Whether anybody may want the purpose at the half-hour. */
    boolean isPossible(int purpose, int slot) {
        for (int b = 0; b < first.length; b++) {
            if (first[b][purpose][slot] > 0 || again[b][purpose][slot] > 0) {
                return true;
            }
        }
        return false;
    }
}
