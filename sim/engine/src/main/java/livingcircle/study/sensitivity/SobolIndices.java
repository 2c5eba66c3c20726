package livingcircle.study.sensitivity;

import java.util.Arrays;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Sobol' indices of factors: which share of the result's variance each explains, alone and with all its interactions.
 *
 * <p>With values a, b and c_i on the samples A, B and AB_i and their variance V over A and B, the first-order index is
 * mean(b (c_i − a)) ⁄ V (Saltelli et al., Computer Physics Communications 181, 2010, table 2 b), the total index
 * mean((a − c_i)²) ⁄ 2V (Jansen, "Analysis of variance designs for model output", Computer Physics Communications 117,
 * 1999). The mean of all values is taken off first, which changes no index and makes the estimates surer. Intervals are
 * percentiles of resampled base points (bootstrap: Archer, Saltelli and Sobol', "Sensitivity measures, ANOVA-like
 * techniques and the use of bootstrap", Journal of Statistical Computation and Simulation 58, 1997).
 */
public final class SobolIndices {

    /** Resamples that leave the ends of an interval steady to about a tenth of its width. */
    public static final int DEFAULT_RESAMPLES = 1000;

    /** A spread of this part of the mean is not told from the last digits of sums of many numbers: there is none. */
    private static final double ROUNDING = 1e-9;

    private final Estimate[] first;
    private final Estimate[] total;
    private final int basePoints;

    private SobolIndices(Estimate[] first, Estimate[] total, int basePoints) {
        this.first = first;
        this.total = total;
        this.basePoints = basePoints;
    }

    /**
     * Estimates the indices. A base point at which a value is not finite is left out.
     *
     * @param ofA values on A by base point
     * @param ofB values on B
     * @param mixed values on AB_i by factor i and base point
     * @param resamples number of bootstrap samples, at least 1
     * @param confidence of the intervals, 0 – 1, exclusive
     * @param seed key of the resampling
     */
    public static SobolIndices of(
            double[] ofA, double[] ofB, double[][] mixed, int resamples, double confidence, long seed) {
        int[] known = known(ofA, ofB, mixed);
        Sample sample = new Sample(ofA, ofB, mixed, centre(ofA, ofB, known));
        int factors = mixed.length;
        double[] values = sample.indices(known);
        double[][] resampled = new double[2 * factors][resamples];
        int[] drawn = new int[known.length];
        for (int s = 0; s < resamples; s++) {
            long key = KeyedRandom.combine(Use.BOOTSTRAP.of(seed), s);
            for (int j = 0; j < drawn.length; j++) {
                drawn[j] = known[KeyedRandom.below(KeyedRandom.combine(key, j), known.length)];
            }
            double[] again = sample.indices(drawn);
            for (int k = 0; k < again.length; k++) {
                resampled[k][s] = again[k];
            }
        }
        Estimate[] estimates = new Estimate[2 * factors];
        for (int k = 0; k < estimates.length; k++) {
            estimates[k] = estimate(values[k], resampled[k], confidence);
        }
        return new SobolIndices(
                Arrays.copyOfRange(estimates, 0, factors),
                Arrays.copyOfRange(estimates, factors, 2 * factors),
                known.length);
    }

    private record Sample(double[] ofA, double[] ofB, double[][] mixed, double centre) {

        /** First-order indices, then total ones, of some base points. */
        double[] indices(int[] chosen) {
            int factors = mixed.length;
            double[] sums = new double[2 * factors];
            double sum = 0;
            double squares = 0;
            for (int j : chosen) {
                double a = ofA[j] - centre;
                double b = ofB[j] - centre;
                sum += a + b;
                squares += a * a + b * b;
                for (int i = 0; i < factors; i++) {
                    double c = mixed[i][j] - centre;
                    sums[i] += b * (c - a);
                    sums[factors + i] += (a - c) * (a - c) / 2;
                }
            }
            double n = chosen.length;
            double mean = sum / (2 * n);
            double variance = squares / (2 * n) - mean * mean;
            double leastSpread = ROUNDING * Math.abs(centre);
            for (int k = 0; k < sums.length; k++) {
                sums[k] = variance > leastSpread * leastSpread ? sums[k] / n / variance : Double.NaN;
            }
            return sums;
        }
    }

    private static int[] known(double[] ofA, double[] ofB, double[][] mixed) {
        int[] known = new int[ofA.length];
        int count = 0;
        for (int j = 0; j < ofA.length; j++) {
            boolean isKnown = Double.isFinite(ofA[j]) && Double.isFinite(ofB[j]);
            for (double[] ofFactor : mixed) {
                isKnown &= Double.isFinite(ofFactor[j]);
            }
            if (isKnown) {
                known[count++] = j;
            }
        }
        return Arrays.copyOf(known, count);
    }

    private static double centre(double[] ofA, double[] ofB, int[] known) {
        double sum = 0;
        for (int j : known) {
            sum += ofA[j] + ofB[j];
        }
        return known.length == 0 ? 0 : sum / (2.0 * known.length);
    }

    private static Estimate estimate(double value, double[] resampled, double confidence) {
        double[] finite = Arrays.stream(resampled).filter(Double::isFinite).toArray();
        if (!Double.isFinite(value) || finite.length < resampled.length) {
            return new Estimate(value, Double.NaN, Double.NaN);
        }
        double tail = 100 * (1 - confidence) / 2;
        return new Estimate(value, StatUtils.percentile(finite, tail), StatUtils.percentile(finite, 100 - tail));
    }

    /** Share of the variance that a factor explains alone. */
    public Estimate first(int factor) {
        return first[factor];
    }

    /** Share of the variance that would remain if all factors but this one were known. */
    public Estimate total(int factor) {
        return total[factor];
    }

    /** Base points that were used. */
    public int basePoints() {
        return basePoints;
    }
}
