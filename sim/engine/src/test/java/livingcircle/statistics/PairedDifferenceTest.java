package livingcircle.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import livingcircle.base.KeyedRandom;
import livingcircle.statistics.Experiments.Noise;
import org.apache.commons.math3.stat.inference.TTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairedDifferenceTest {

    private static final double[] SLEEP_A = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2};
    private static final double[] SLEEP_B = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    /** Hours of sleep gained with two drugs (Cushny and Peebles 1905), the example of Student 1908; interval as in R. */
    @Test
    void studentsOwnExample() {
        PairedDifference sleep = PairedDifference.of(SLEEP_A, SLEEP_B, 0.95);
        assertEquals(0.75, sleep.meanA(), 1e-12);
        assertEquals(2.33, sleep.meanB(), 1e-12);
        assertEquals(1.58, sleep.difference().mean(), 1e-12);
        assertEquals(0.7001142, sleep.difference().lower(), 1e-7);
        assertEquals(2.4598858, sleep.difference().upper(), 1e-7);
        assertEquals(0.95, sleep.shareBGreater(), 1e-12, "nine greater, one tie");
        assertEquals(1.513, sleep.pairedVariance(), 5e-4);
        assertEquals(3.2006 + 4.009, sleep.unpairedVariance(), 5e-4);
        assertFalse(sleep.isIdentical());
    }

    /** At confidence 1 − p the interval just touches 0. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void intervalAgreesWithThePairedTestOfCommonsMath(long seed) {
        int count = (int) (2 + 3 * seed);
        double[][] values = Experiments.paired(new double[] {3, 3.7}, count, Noise.NORMAL, seed);
        double p = new TTest().pairedTTest(values[0], values[1]);
        MeanInterval interval = PairedDifference.of(values[0], values[1], 1 - p).difference();
        assertEquals(Math.abs(interval.mean()), interval.halfWidth(), 1e-6, "seed " + seed);
    }

    @ParameterizedTest
    @EnumSource
    void intervalOfFivePairsCoversTheKnownDifference(Noise noise) {
        long seed = 20_260;
        double[] means = {70, 71.3};
        int covered = 0;
        for (int e = 0; e < Experiments.COUNT; e++) {
            double[][] values = Experiments.paired(means, 5, noise, KeyedRandom.combine(seed, e));
            MeanInterval interval =
                    PairedDifference.of(values[0], values[1], 0.95).difference();
            covered += interval.contains(1.3) ? 1 : 0;
        }
        double share = (double) covered / Experiments.COUNT;
        assertEquals(0.95, share, 0.015, "three standard errors; seed " + seed);
    }

    /** Equal variances with correlation r: 2σ² unpaired, 2σ²(1 − r) paired. */
    @ParameterizedTest
    @ValueSource(doubles = {-0.5, 0, 0.5, 0.9, 0.99})
    void pairingDividesTheVarianceByOneLessTheCorrelation(double correlation) {
        long seed = 4;
        int count = 20_000;
        double[] a = Noise.NORMAL.draws(count, KeyedRandom.combine(seed, 1));
        double[] b = Noise.NORMAL.draws(count, KeyedRandom.combine(seed, 2));
        for (int i = 0; i < count; i++) {
            b[i] = correlation * a[i] + Math.sqrt(1 - correlation * correlation) * b[i];
        }
        double ratio = PairedDifference.of(a, b, 0.95).varianceRatio() * (1 - correlation);
        assertEquals(1, ratio, 0.05, "about four standard errors; seed " + seed);
    }

    @Test
    void identicalLayoutsHaveNoDifferenceAndNoRatio() {
        PairedDifference same = PairedDifference.of(SLEEP_A, SLEEP_A.clone(), 0.95);
        assertTrue(same.isIdentical());
        assertEquals(0, same.difference().mean());
        assertEquals(0, same.difference().halfWidth());
        assertEquals(0.5, same.shareBGreater());
        assertEquals(Double.POSITIVE_INFINITY, same.varianceRatio());
        double[] flat = {4, 4, 4};
        assertTrue(Double.isNaN(PairedDifference.of(flat, flat, 0.95).varianceRatio()));
    }

    @Test
    void aConstantShiftIsKnownExactlyButIsNoIdentity() {
        PairedDifference shift = PairedDifference.of(new double[] {1, 5, 2}, new double[] {1.5, 5.5, 2.5}, 0.95);
        assertFalse(shift.isIdentical());
        assertEquals(new MeanInterval(0.5, 0, 0.95, 3), shift.difference());
        assertEquals(1, shift.shareBGreater());
        assertEquals(Double.POSITIVE_INFINITY, shift.varianceRatio());
    }

    @Test
    void anUnknownValueMakesTheDifferenceUnknown() {
        double[] gap = {1, Double.NaN, 3};
        PairedDifference difference = PairedDifference.of(gap, new double[] {1, 2, 3}, 0.95);
        assertTrue(Double.isNaN(difference.meanA()));
        assertEquals(2, difference.meanB());
        assertTrue(Double.isNaN(difference.difference().mean()));
        assertTrue(Double.isNaN(difference.shareBGreater()));
        assertTrue(Double.isNaN(difference.varianceRatio()));
        assertFalse(difference.isIdentical());
        assertTrue(PairedDifference.of(gap, gap, 0.95).isIdentical(), "the same output, unknown or not");
    }

    @Test
    void onePairHasADifferenceButNoSpread() {
        PairedDifference one = PairedDifference.of(new double[] {1}, new double[] {3}, 0.95);
        assertEquals(2, one.difference().mean());
        assertFalse(one.difference().isKnown());
        assertTrue(Double.isNaN(one.varianceRatio()));
    }

    @Test
    void pairsAreNeeded() {
        assertThrows(
                IllegalArgumentException.class, () -> PairedDifference.of(new double[] {1, 2}, new double[] {1}, 0.95));
        assertThrows(IllegalArgumentException.class, () -> PairedDifference.of(new double[0], new double[0], 0.95));
    }
}
