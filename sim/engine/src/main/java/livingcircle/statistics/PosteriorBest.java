package livingcircle.statistics;

import java.util.Arrays;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;

/**
 * Probability that each of several layouts has the greatest mean, given paired replications.
 *
 * <p>The mean vector is drawn from its posterior, the multivariate t with n − 1 degrees of freedom about the sample
 * means and with scale matrix S ⁄ n, S being the sample covariance. That is the posterior of normal values under the
 * prior |Σ|^−k for k layouts (Geisser and Cornfield, "Posterior distributions for multivariate normal parameters",
 * Journal of the Royal Statistical Society B 25, 1963, treat this family), the one under which the difference of any
 * two layouts follows the t of their paired test.
 *
 * <p>A draw weights the deviations from the mean of each replication with a standard normal number. That has the
 * covariance S exactly, whatever its rank, without a decomposition that would have to tell small eigenvalues from
 * nought; and layouts with the same values get the same draws, to the bit, so that ties are seen.
 */
final class PosteriorBest {

    private final double[] means;
    private final double[][] deviations;
    private final int count;

    /** Of values by layout and replication, greater is better. */
    PosteriorBest(double[][] values) {
        count = values[0].length;
        means = new double[values.length];
        deviations = new double[values.length][count];
        for (int layout = 0; layout < values.length; layout++) {
            means[layout] = Moments.of(values[layout]).mean();
            for (int i = 0; i < count; i++) {
                deviations[layout][i] = values[layout][i] - means[layout];
            }
        }
    }

    /**
     * Shares of draws in which each layout is best, ties split evenly; their sum is 1. All NaN if a value is not finite
     * or if there is one replication of several layouts.
     *
     * @param draws at least 1; the standard error of a share p is √(p(1 − p) ⁄ draws)
     */
    double[] probabilities(int draws, long seed) {
        double[] shares = new double[means.length];
        boolean hasSpread = count > 1 || means.length == 1;
        if (!hasSpread || Arrays.stream(means).anyMatch(Double::isNaN)) {
            Arrays.fill(shares, Double.NaN);
            return shares;
        }
        if (means.length == 1) {
            shares[0] = 1;
            return shares;
        }
        double[] drawn = new double[means.length];
        long key = Use.POSTERIOR.of(seed);
        for (int draw = 0; draw < draws; draw++) {
            fill(drawn, KeyedRandom.combine(key, draw));
            addBest(drawn, shares);
        }
        for (int layout = 0; layout < shares.length; layout++) {
            shares[layout] /= draws;
        }
        return shares;
    }

    private void fill(double[] drawn, long key) {
        Arrays.fill(drawn, 0);
        for (int i = 0; i < count; i++) {
            double weight = KeyedRandom.normal(KeyedRandom.combine(key, i));
            for (int layout = 0; layout < drawn.length; layout++) {
                drawn[layout] += weight * deviations[layout][i];
            }
        }
        double scale = 1 / StrictMath.sqrt(count * chiSquare(key));
        for (int layout = 0; layout < drawn.length; layout++) {
            drawn[layout] = means[layout] + scale * drawn[layout];
        }
    }

    /** A chi-square draw with n − 1 degrees of freedom: two of them are an exponential draw, an odd one a squared normal. */
    private double chiSquare(long key) {
        int degreesOfFreedom = count - 1;
        double sum = 0;
        for (int pair = 0; pair < degreesOfFreedom / 2; pair++) {
            sum -= 2 * StrictMath.log(KeyedRandom.uniform(KeyedRandom.combine(key, count + pair)));
        }
        if (degreesOfFreedom % 2 == 1) {
            double normal = KeyedRandom.normal(KeyedRandom.combine(key, 2L * count));
            sum += normal * normal;
        }
        return sum;
    }

    private static void addBest(double[] drawn, double[] shares) {
        double best = Double.NEGATIVE_INFINITY;
        int ties = 0;
        for (double value : drawn) {
            ties = value > best ? 1 : value == best ? ties + 1 : ties;
            best = Math.max(best, value);
        }
        for (int layout = 0; layout < drawn.length; layout++) {
            if (drawn[layout] == best) {
                shares[layout] += 1.0 / ties;
            }
        }
    }
}
