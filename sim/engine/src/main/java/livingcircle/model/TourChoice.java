package livingcircle.model;

import java.util.Arrays;
import livingcircle.base.Logarithm;
import livingcircle.world.Services;
import livingcircle.world.World;

/**
 * Chooses for all needs of a resident's tour at once. Each need is a random utility choice of its own; on top, every
 * further need served within one stop of the first need's outlet earns the multi-need term. The combination of greatest
 * total utility wins, so that an outlet that is not part of it cannot change it.
 *
 * <p>Only outlets whose utility is within the greatest possible gain of the best can take part in a stop, which keeps
 * the combinations few. One instance serves one thread.
 */
final class TourChoice {

    private final OutletRace race;
    private final Services services;
    private final double furtherNeed;
    private final double stopRadiusM;
    private final StopCandidates anchors = new StopCandidates();
    private StopCandidates[] followers = new StopCandidates[0];
    private int[] best = new int[8];
    private int[] trial = new int[8];
    /** Factor on the utility's exponential by the number of further needs that a stop may serve. */
    private double[] mostGain = new double[0];

    TourChoice(World world, OutletRace race) {
        this.race = race;
        services = world.services();
        furtherNeed = world.behaviour().choice().furtherNeed();
        stopRadiusM = world.behaviour().choice().stopRadiusM();
    }

    /** Decides the needs {@code from} … {@code to − 1}, one tour. */
    void choose(DayNeeds needs, int from, int to, int weekday) {
        for (int i = from; i < to; i++) {
            chooseOne(needs, i, weekday);
        }
        if (to - from > 1) {
            seekCommonStop(needs, from, to, weekday);
        }
    }

    /** Decides a need as if it were alone. */
    void chooseOne(DayNeeds needs, int i, int weekday) {
        boolean withCost = furtherNeed > 0 && needs.isInTour(i);
        race.choose(
                needs.resident[i], needs.purpose[i], weekday, needs.slot[i], needs.key[i], OutletRace.NONE, withCost);
        race.settle(needs, i);
        needs.cost[i] = race.cost;
    }

    /** Decides a need again whose first choice turned the resident away. */
    void chooseSecond(DayNeeds needs, int i, int weekday) {
        race.choose(needs.resident[i], needs.purpose[i], weekday, needs.slot[i], needs.key[i], needs.service[i], false);
        race.settle(needs, i);
        needs.sharesStop[i] = false;
    }

    /** Decides a tour whose needs have been decided one by one again where a common stop is better. */
    void seekCommonStop(DayNeeds needs, int from, int to, int weekday) {
        if (furtherNeed <= 0) {
            return;
        }
        ensure(to - from);
        int further = to - from - 1;
        double ownCost = needs.cost[from];
        collect(needs, from, weekday, ownCost * mostGain[further], anchors);
        if (anchors.size() == 0) {
            return;
        }
        for (int k = 1; k <= further; k++) {
            collect(needs, from + k, weekday, needs.cost[from + k] * mostGain[1], followers[k]);
        }
        double bestGain = 0;
        int bestAnchor = -1;
        for (int a = 0; a < anchors.size(); a++) {
            double gain = Logarithm.of(ownCost / anchors.cost(a));
            for (int k = 1; k <= further; k++) {
                gain += joinGain(anchors.service(a), k, needs.cost[from + k]);
            }
            if (gain > bestGain) {
                bestGain = gain;
                bestAnchor = a;
                int[] spare = best;
                best = trial;
                trial = spare;
            }
        }
        if (bestAnchor >= 0) {
            settle(needs, from, further, bestAnchor);
        }
    }

    private void collect(DayNeeds needs, int i, int weekday, double mostCost, StopCandidates into) {
        race.collect(needs.resident[i], needs.purpose[i], weekday, needs.slot[i], needs.key[i], mostCost, into);
    }

    /** Utility won if need {@code k} is served at the anchor's stop rather than where it is best; at least 0. */
    private double joinGain(int anchor, int k, double ownCost) {
        StopCandidates candidates = followers[k];
        double most = 0;
        trial[k] = -1;
        for (int f = 0; f < candidates.size(); f++) {
            if (services.isOneStop(anchor, candidates.service(f), stopRadiusM)) {
                double gain = Logarithm.of(ownCost / candidates.cost(f)) + furtherNeed;
                if (gain > most) {
                    most = gain;
                    trial[k] = f;
                }
            }
        }
        return most;
    }

    private void settle(DayNeeds needs, int from, int further, int anchor) {
        race.visit(needs, from, anchors.type(anchor), anchors.position(anchor));
        for (int k = 1; k <= further; k++) {
            if (best[k] >= 0) {
                race.visit(needs, from + k, followers[k].type(best[k]), followers[k].position(best[k]));
                needs.sharesStop[from + k] = true;
            }
        }
    }

    private void ensure(int needCount) {
        int have = followers.length;
        if (have < needCount) {
            followers = Arrays.copyOf(followers, needCount);
            mostGain = Arrays.copyOf(mostGain, needCount);
            for (int i = have; i < needCount; i++) {
                followers[i] = new StopCandidates();
                mostGain[i] = StrictMath.exp(furtherNeed * i);
            }
        }
        if (best.length < needCount) {
            best = new int[needCount];
            trial = new int[needCount];
        }
    }
}
