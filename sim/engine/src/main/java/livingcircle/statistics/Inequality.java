package livingcircle.statistics;

import java.util.Arrays;

/** How unevenly something is spread over people. Immutable; made by {@link #of}. */
public final class Inequality {

    private final double[] sorted;

    private Inequality(double[] sorted) {
        this.sorted = sorted;
    }

    /** @param values what each has, at least 0, in any order */
    public static Inequality of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Inequality(sorted);
    }

    /**
     * Gini coefficient: half the mean absolute difference over the mean (Gini 1912).
     *
     * @return 0 (all equal) – 1; NaN for no values, 0 if all are 0
     */
    public double gini() {
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += sorted[i];
            weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
        }
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sum > 0 ? weighted / (sorted.length * sum) : 0;
    }

    /**
     * Mean of the best tenth over the mean of the worst tenth, with at least one value in each.
     *
     * @return at least 1; infinite if the worst tenth has nothing, NaN for no values or if nobody has anything
     */
    public double bestToWorstTenth() {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int tenth = Math.max(1, sorted.length / 10);
        double worst = 0;
        double best = 0;
        for (int i = 0; i < tenth; i++) {
            worst += sorted[i];
            best += sorted[sorted.length - 1 - i];
        }
        return best / worst;
    }
}
