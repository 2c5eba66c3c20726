package livingcircle.study;

import java.util.Collection;
import livingcircle.scenario.studies.Precision;
import livingcircle.scenario.studies.Replications;
import livingcircle.statistics.MeanInterval;
import org.jspecify.annotations.Nullable;

/**
 * How many replications a wanted precision takes, told from those that are made in any case (Stein, "A two-sample test
 * for a linear hypothesis whose power is independent of the variance", Annals of Mathematical Statistics 16, 1945): the
 * least n with t · s ⁄ √n at most the wanted half-width, where s and the degrees of freedom of t are those of the first
 * replications. So all replications of a point are known at once and can be made in any order.
 */
final class NeededReplications {

    private NeededReplications() {}

    /**
     * @param pilots the values of each number that decides, over the first replications; one that is not finite in one of
     *     them decides nothing
     */
    static int of(Replications wanted, Collection<double[]> pilots) {
        Precision precision = wanted.precision();
        int needed = wanted.least();
        for (double[] pilot : pilots) {
            needed = Math.max(needed, needed(wanted, precision, pilot));
        }
        return needed;
    }

    private static int needed(Replications wanted, @Nullable Precision precision, double[] pilot) {
        if (precision == null) {
            return wanted.least();
        }
        double halfWidth = MeanInterval.of(pilot, precision.confidence()).halfWidth();
        double ratio = halfWidth / precision.halfWidth();
        int needed = wanted.least();
        while (needed < wanted.most() && ratio * Math.sqrt((double) wanted.least() / needed) > 1) {
            needed++;
        }
        return needed;
    }
}
