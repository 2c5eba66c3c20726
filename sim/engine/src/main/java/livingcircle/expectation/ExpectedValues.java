package livingcircle.expectation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import livingcircle.base.Parallel;
import livingcircle.world.World;

/**
 * What a run of a world without feedback (no capacity, no crowding, no habit) is expected to measure, straight from the
 * choice probabilities instead of from draws: the mean over all replications. Immutable.
 *
 * <p>It follows the model's rules in all but one: the gain of serving several needs at one stop (the multi-need term)
 * has no closed form and is left out, as if it were 0. With the term, residents choose outlets that stand
 * together and a few orders become visits.
 *
 * <p>A need arises with the same probability on every measured day; its half-hour follows the curves of age band and
 * purpose (the errand's where it is plausible); each trial ends by the nested logit probabilities of what is then open;
 * an unmet need is tried again on the following days until the run ends. Needs of warm-up days do not count; they only
 * decide the weekday on which measured days begin, day 0 being a Monday.
 */
public final class ExpectedValues {

    private final Evaluation evaluation;
    private final Totals totals;

    private ExpectedValues(Evaluation evaluation) {
        this.evaluation = evaluation;
        totals = evaluation.totals();
    }

    /**
     * Evaluates a world.
     *
     * @param days measured days, at least 1
     * @param warmupDays days before them, at least 0
     * @throws IllegalArgumentException if the days are out of range
     */
    public static ExpectedValues of(World world, int days, int warmupDays, Parallel parallel) {
        return new ExpectedValues(new Evaluation(world, new RunDays(days, warmupDays), parallel));
    }

    /** Needs of a purpose, by the purpose's index. */
    public ExpectedEnds ofPurpose(int purpose) {
        return totals.byPurpose[purpose];
    }

    /** All needs. */
    public ExpectedEnds total() {
        ExpectedEnds sum = ExpectedEnds.NONE;
        for (ExpectedEnds ends : totals.byPurpose) {
            sum = sum.plus(ends);
        }
        return sum;
    }

    /** The needs of one resident. */
    public ExpectedEnds ofResident(int resident) {
        return evaluation.groupEnds().get(evaluation.groups().groupOf(resident));
    }

    /** The needs of each community's residents, in the city's order. */
    public List<ExpectedEnds> byCommunity() {
        World world = evaluation.world();
        return byGroup(
                world.city().communities().size(),
                resident -> world.city().homes().community(world.population().home(resident)));
    }

    /** The needs of each profile's residents, by the profile's index. */
    public List<ExpectedEnds> byProfile() {
        World world = evaluation.world();
        return byGroup(world.population().parameters().profileCount(), resident -> world.population()
                .profile(resident));
    }

    private List<ExpectedEnds> byGroup(int count, IntUnaryOperator groupOf) {
        List<ExpectedEnds> sums = new ArrayList<>(Collections.nCopies(count, ExpectedEnds.NONE));
        for (int g = 0; g < evaluation.groups().count(); g++) {
            int at = groupOf.applyAsInt(evaluation.groups().representative(g));
            ExpectedEnds ends = evaluation.groupEnds().get(g);
            sums.set(at, sums.get(at).plus(ends, evaluation.groups().size(g)));
        }
        return sums;
    }

    /** Customers of a service on all measured days: visitors, or orders that it delivers. */
    public double customers(int service) {
        return totals.customersOfService[service];
    }

    /** Visits to services of a type. */
    public double visits(int type) {
        return totals.visitsOfType[type];
    }

    /** Mean minutes of the visits on foot to services of a type, one way; NaN if there are none. */
    public double walkMinutesMean(int type) {
        return totals.walkMinutesOfType[type] / totals.walksOfType[type];
    }

    /** Mean minutes of all visits to services of a type, one way; NaN if there are none. */
    public double travelMinutesMean(int type) {
        return totals.travelMinutesOfType[type] / totals.visitsOfType[type];
    }

    /** Mean minutes of all visits on foot, one way; NaN if there are none. */
    public double walkMinutesMean() {
        return sum(totals.walkMinutesOfType) / sum(totals.walksOfType);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** Residents with a service of the type within the type's minutes on foot at their own speed. */
    public int coveredResidents(int type) {
        return totals.coveredByType[type];
    }
}
