package livingcircle.world;

import java.util.Arrays;
import livingcircle.base.Parallel;
import livingcircle.population.Population;
import livingcircle.satisfaction.SatisfactionParameters;
import livingcircle.satisfaction.Scoring;

/**
 * What every resident has around, counted once for all runs: the types within their minutes on foot and what follows
 * from them, whatever the resident does. Immutable.
 */
public final class Surroundings {

    private static final int HOMES_PER_TASK = 128;

    private final World world;
    private final Coverage coverage;
    private final TypeSets sets;
    private final SatisfactionParameters scoring;
    private final int typeWords;
    private final long[] covered;
    private final byte[] basics;
    private final byte[] upgrades;
    private final byte[] ownPlaces;
    private final double[] variety;
    private final boolean[] complete;
    private final boolean[] delivered;

    Surroundings(World world, Coverage coverage, Parallel parallel) {
        this.world = world;
        this.coverage = coverage;
        scoring = world.behaviour().satisfaction();
        sets = new TypeSets(world.catalogue(), scoring.seniorAge());
        int residents = world.population().count();
        int types = world.catalogue().types().size();
        typeWords = (types + Long.SIZE - 1) / Long.SIZE;
        covered = new long[residents * typeWords];
        basics = new byte[residents];
        upgrades = new byte[residents];
        ownPlaces = new byte[residents];
        variety = new double[residents];
        complete = new boolean[residents];
        int homes = world.city().homes().count();
        delivered = new boolean[homes];
        int kinds = 2 * world.population().parameters().profileCount();
        parallel.forEach((homes + HOMES_PER_TASK - 1) / HOMES_PER_TASK, (worker, task) -> {
            int[] lastOfKind = new int[kinds];
            Arrays.fill(lastOfKind, -1);
            int end = Math.min(homes, (task + 1) * HOMES_PER_TASK);
            for (int home = task * HOMES_PER_TASK; home < end; home++) {
                lookAround(home, lastOfKind);
            }
        });
    }

    /** Residents of one home who walk alike have the same around them, and are counted once. */
    private void lookAround(int home, int[] lastOfKind) {
        Population population = world.population();
        int first = population.firstOfHome(home);
        for (int type : sets.delivering()) {
            delivered[home] |= coverage.isDelivered(home, type);
        }
        for (int r = first; r < population.firstOfHome(home + 1); r++) {
            int kind = 2 * population.profile(r) + (population.avoidsSteps(r) ? 1 : 0);
            if (lastOfKind[kind] >= first) {
                copy(lastOfKind[kind], r);
            } else {
                count(r);
            }
            lastOfKind[kind] = r;
        }
    }

    private void copy(int from, int to) {
        System.arraycopy(covered, from * typeWords, covered, to * typeWords, typeWords);
        basics[to] = basics[from];
        upgrades[to] = upgrades[from];
        ownPlaces[to] = ownPlaces[from];
        variety[to] = variety[from];
        complete[to] = complete[from];
    }

    private void count(int r) {
        int types = world.catalogue().types().size();
        for (int t = 0; t < types; t++) {
            if (coverage.isCovered(r, t)) {
                covered[r * typeWords + t / Long.SIZE] |= 1L << t;
            }
        }
        basics[r] = (byte) countCovered(r, sets.basic());
        upgrades[r] = (byte) countCovered(r, sets.upgrade());
        ownPlaces[r] = (byte) countCovered(r, sets.forAge(age(r)));
        variety[r] = varietyOf(r);
        complete[r] = true;
        for (int t : sets.basic()) {
            complete[r] &= coverage.isWithin(r, t, Coverage.CIRCLE_MINUTES);
        }
    }

    private int countCovered(int r, int[] types) {
        int count = 0;
        for (int t : types) {
            count += isCovered(r, t) ? 1 : 0;
        }
        return count;
    }

    private double varietyOf(int r) {
        int[] expected = sets.expectedOnFoot();
        double choice = 0;
        for (int t : expected) {
            choice += Scoring.choiceAmong(scoring, coverage.countWithin(r, t, scoring.addedServiceVariety()));
        }
        return Scoring.variety(
                scoring, share(countCovered(r, expected), expected.length), choice / Math.max(1, expected.length));
    }

    private int age(int r) {
        Population population = world.population();
        return population.parameters().ageBand(population.profile(r)).minimumAge();
    }

    private static double share(int count, int of) {
        return of == 0 ? 0 : (double) count / of;
    }

    /** Whether an outlet of the type is within the type's minutes at the resident's own speed. */
    public boolean isCovered(int resident, int type) {
        return (covered[resident * typeWords + type / Long.SIZE] >>> type & 1) != 0;
    }

    /** Share of the basic types that are within their minutes. */
    public double basicShare(int resident) {
        return share(basics[resident], sets.basic().length);
    }

    /** Basic types that are missing within their minutes. */
    public int missingBasic(int resident) {
        return sets.basic().length - basics[resident];
    }

    /** Upgrade types within their minutes. */
    public int presentUpgrade(int resident) {
        return upgrades[resident];
    }

    /** Share of the types for the resident's own age, the old or those with children, within their minutes. */
    public double ownPlacesShare(int resident) {
        return share(ownPlaces[resident], sets.forAge(age(resident)).length);
    }

    /** The variety component of satisfaction, 0–1. */
    public double variety(int resident) {
        return variety[resident];
    }

    /** Whether all basic types are within {@link Coverage#CIRCLE_MINUTES} on foot at own speed. */
    public boolean isComplete(int resident) {
        return complete[resident];
    }

    /** Whether any outlet delivers to the resident's home. */
    public boolean isDelivered(int resident) {
        return delivered[world.population().home(resident)];
    }
}
