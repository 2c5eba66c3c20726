package livingcircle.acceptance;

import java.util.Locale;
import livingcircle.scenario.rules.Bound;
import livingcircle.statistics.MeanInterval;

/** How a rule came out. */
public enum Outcome {
    /** The whole interval is on the right side of the threshold. */
    PASS,
    /** The whole interval is on the wrong side. */
    FAIL,
    /** The interval holds the threshold, or is not known: more replications are needed. */
    OPEN,
    /** The rule says nothing here. */
    NOT_APPLICABLE;

    /** The word for it in tables, such as {@code not-applicable}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Where an interval lies. An end that equals the threshold is on the right side of it, so that a number that is the
     * same in all replications and just reaches the threshold passes.
     */
    static Outcome of(MeanInterval measured, Bound bound, double threshold) {
        double worst = bound == Bound.LEAST ? measured.lower() - threshold : threshold - measured.upper();
        double best = bound == Bound.LEAST ? measured.upper() - threshold : threshold - measured.lower();
        if (worst >= 0) {
            return PASS;
        }
        return best < 0 ? FAIL : OPEN;
    }
}
