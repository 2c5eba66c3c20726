package livingcircle.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.statistics.Experiments.Noise;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.MultivariateNormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PosteriorBestTest {

    private static final int DRAWS = 40_000;

    /** Four standard errors of a share of one half. */
    private static final double TOLERANCE = 4 * 0.5 / Math.sqrt(DRAWS);

    private static double[] probabilities(double[][] values, long seed) {
        return new PosteriorBest(values).probabilities(DRAWS, seed);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "2, 2", "3, 3", "4, 4", "5, 5", "8, 6", "15, 7", "40, 8"})
    void ofTwoLayoutsItIsTheTailOfTheirPairedT(int count, long seed) {
        double[][] values = Experiments.paired(new double[] {0, 0.4}, count, Noise.NORMAL, seed);
        double[] differences = new double[count];
        Arrays.setAll(differences, i -> values[1][i] - values[0][i]);
        double t = StatUtils.mean(differences) / Math.sqrt(StatUtils.variance(differences) / count);
        double expected = new TDistribution(null, count - 1).cumulativeProbability(t);
        assertArrayEquals(
                new double[] {1 - expected, expected}, probabilities(values, seed), TOLERANCE, "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ofThreeLayoutsItIsThatOfAMultivariateTDrawnByEigenvectors(long seed) {
        int count = 12;
        double[][] values = Experiments.paired(new double[] {0, 0.1, 0.2}, count, Noise.NORMAL, seed);
        RandomGenerator random = new Well19937c(seed);
        double[][] covariance = new Covariance(transposed(values))
                .getCovarianceMatrix()
                .scalarMultiply(1.0 / count)
                .getData();
        var normal = new MultivariateNormalDistribution(random, new double[3], covariance);
        var chiSquare = new ChiSquaredDistribution(random, count - 1);
        double[] expected = new double[3];
        for (int d = 0; d < DRAWS; d++) {
            double[] drawn = normal.sample();
            double scale = Math.sqrt((count - 1) / chiSquare.sample());
            int best = 0;
            for (int layout = 0; layout < 3; layout++) {
                drawn[layout] = StatUtils.mean(values[layout]) + scale * drawn[layout];
                best = drawn[layout] > drawn[best] ? layout : best;
            }
            expected[best] += 1.0 / DRAWS;
        }
        assertArrayEquals(expected, probabilities(values, seed), 1.5 * TOLERANCE, "both are drawn; seed " + seed);
    }

    /** Every permutation of the values is a replication, so that nothing tells the layouts apart. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void symmetricLayoutsShareAlike(int layouts) {
        List<double[]> replications = new ArrayList<>();
        permute(new double[] {0, 1, 2.5, 7}, layouts, 0, replications);
        double[] expected = new double[layouts];
        Arrays.fill(expected, 1.0 / layouts);
        assertArrayEquals(
                expected, probabilities(transposed(replications.toArray(double[][]::new)), 5), TOLERANCE, "seed 5");
    }

    /** Far fewer replications than layouts: the covariance has rank 2. */
    @Test
    void sumsToOneWithMoreLayoutsThanReplications() {
        double[] shares = probabilities(Experiments.paired(new double[7], 3, Noise.NORMAL, 6), 6);
        assertEquals(1, Arrays.stream(shares).sum(), 1e-9);
        assertTrue(Arrays.stream(shares).allMatch(share -> share >= 0), Arrays.toString(shares));
    }

    @Test
    void identicalLayoutsShareToTheBit() {
        double[] values = {0.1, 0.7, 0.2, 0.3};
        double[] shares = probabilities(new double[][] {values, {0.2, 0.5, 0.1, 0.4}, values, values}, 7);
        assertEquals(shares[0], shares[2]);
        assertEquals(shares[0], shares[3]);
        assertEquals(1, Arrays.stream(shares).sum(), 1e-9);
        double[] flat = {3, 3, 3};
        assertArrayEquals(new double[] {0.5, 0.5}, probabilities(new double[][] {flat, flat}, 7));
    }

    @Test
    void repeatsForTheSameSeedOnly() {
        double[][] values = Experiments.paired(new double[3], 5, Noise.NORMAL, 8);
        assertArrayEquals(probabilities(values, 8), probabilities(values, 8));
        assertFalse(Arrays.equals(probabilities(values, 8), probabilities(values, 9)));
    }

    /** The draws belong to the replications: neither the order of layouts nor a hopeless one moves them. */
    @Test
    void orderAndHopelessLayoutsChangeNothing() {
        double[][] values = Experiments.paired(new double[] {0, 0.2, 0.1}, 6, Noise.NORMAL, 10);
        double[] shares = probabilities(values, 10);
        double[] hopeless = {-1e9, -1e9, -1e9, -1e9, -1e9, -1e9};
        double[] turned = probabilities(new double[][] {values[2], hopeless, values[0], values[1]}, 10);
        assertArrayEquals(new double[] {shares[2], 0, shares[0], shares[1]}, turned);
    }

    @Test
    void aLayoutAloneIsBest() {
        assertArrayEquals(new double[] {1}, probabilities(new double[][] {{4}}, 11));
        assertTrue(Double.isNaN(probabilities(new double[][] {{Double.NaN}}, 11)[0]));
    }

    private static double[][] transposed(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = rows[row][column];
            }
        }
        return columns;
    }

    private static void permute(double[] values, int length, int from, List<double[]> found) {
        if (from == length) {
            found.add(Arrays.copyOf(values, length));
            return;
        }
        for (int i = from; i < length; i++) {
            double[] swapped = values.clone();
            swapped[from] = values[i];
            swapped[i] = values[from];
            permute(swapped, length, from + 1, found);
        }
    }
}
