package livingcircle.expectation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.base.Parallel;
import livingcircle.world.World;

/**
 * Prices candidates one at a time: what a single service more would change, without rebuilding the world. It gives the
 * difference between {@link ExpectedValues} of the world with the service and without it; only homes within the
 * candidate's reach are looked at, and of their other outlets only the sums kept from a first look at all (four
 * numbers a time class, some 600 bytes a resident). Searches and scratch memory of each thread are kept from call to
 * call, so one call must be over before the next begins.
 */
public final class Screening {

    private final World world;
    private final CandidatePricer.Shared shared;
    private final List<CandidatePricer> pricers = new ArrayList<>();

    private Screening(World world, RunDays days, Parallel parallel) {
        this.world = world;
        shared = new CandidatePricer.Shared(world, days, parallel);
    }

    /**
     * Sums up the choices in a world and keeps what is needed to price changes of it.
     *
     * @param days measured days, at least 1
     * @param warmupDays days before them, at least 0
     * @throws IllegalArgumentException if the days are out of range
     */
    public static Screening of(World world, int days, int warmupDays, Parallel parallel) {
        return new Screening(world, new RunDays(days, warmupDays), parallel);
    }

    /**
     * What each candidate would change if it alone were added, in the order given.
     *
     * @throws IllegalArgumentException if a candidate names a type that is not in the catalogue
     */
    public List<Effect> price(List<Candidate> candidates, Parallel parallel) {
        for (Candidate candidate : candidates) {
            candidate.outlet().types().forEach(world.catalogue()::typeIndex);
        }
        while (pricers.size() < parallel.threads()) {
            pricers.add(new CandidatePricer(shared));
        }
        Effect[] effects = new Effect[candidates.size()];
        parallel.forEach(
                effects.length, (worker, i) -> effects[i] = pricers.get(worker).price(candidates.get(i)));
        return Arrays.asList(effects);
    }
}
