package livingcircle.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import livingcircle.base.KeyedRandom;
import livingcircle.statistics.Experiments.Noise;
import livingcircle.statistics.StoppingRule.Decision;
import livingcircle.statistics.StoppingRule.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoppingRuleTest {

    private static final int LEAST = 3;
    private static final int MOST = 40;

    private static StoppingRule rule(int least, int most, Watch... watches) {
        return new StoppingRule(least, most, 0.95, List.of(watches));
    }

    /** Wanted half-widths, in standard deviations of the difference, that stop early, late and often only at the most. */
    @ParameterizedTest
    @CsvSource({"NORMAL, 0.6", "NORMAL, 1", "NORMAL, 2", "SKEWED, 0.6", "SKEWED, 1", "SKEWED, 2"})
    void stoppingDoesNotSpoilTheCoverage(Noise noise, double wanted) {
        long seed = 815;
        StoppingRule rule = rule(LEAST, MOST, new Watch("B − A", wanted));
        int covered = 0;
        for (int e = 0; e < Experiments.COUNT; e++) {
            double[][] pairs = Experiments.paired(new double[] {0, 1}, MOST, noise, KeyedRandom.combine(seed, e));
            double[] differences = differences(pairs);
            int made = madeBy(rule, differences);
            MeanInterval interval = PairedDifference.ofSequence(
                            Arrays.copyOf(pairs[0], made), Arrays.copyOf(pairs[1], made), rule.least(), 0.95)
                    .difference();
            covered += interval.contains(1) ? 1 : 0;
        }
        double share = (double) covered / Experiments.COUNT;
        assertEquals(0.95, share, 0.02, "four standard errors; seed " + seed);
    }

    /** A value that had no say in the stopping, but goes along with one that had, is covered as well. */
    @Test
    void valuesThatAreNotWatchedAreCoveredToo() {
        long seed = 4_711;
        StoppingRule rule = rule(4, MOST, new Watch("B − A", 0.8));
        int covered = 0;
        for (int e = 0; e < Experiments.COUNT; e++) {
            double[][] pairs =
                    Experiments.paired(new double[] {0, 1}, MOST, Noise.NORMAL, KeyedRandom.combine(seed, e));
            int made = madeBy(rule, differences(pairs));
            MeanInterval interval = MeanInterval.ofSequence(Arrays.copyOf(pairs[1], made), rule.least(), 0.95);
            covered += interval.contains(1) ? 1 : 0;
        }
        double share = (double) covered / Experiments.COUNT;
        assertEquals(0.95, share, 0.02, "four standard errors; seed " + seed);
    }

    /** Why the spread is the pilot's: stopping when the spread of all replications is small covers too little. */
    @Test
    void stoppingByTheSpreadOfAllReplicationsWouldCoverTooLittle() {
        long seed = 815;
        int covered = 0;
        for (int e = 0; e < Experiments.COUNT; e++) {
            double[] values = Noise.NORMAL.draws(MOST, KeyedRandom.combine(seed, e));
            int made = LEAST;
            MeanInterval interval = MeanInterval.of(Arrays.copyOf(values, made), 0.95);
            while (interval.halfWidth() > 0.6 && made < MOST) {
                made++;
                interval = MeanInterval.of(Arrays.copyOf(values, made), 0.95);
            }
            covered += interval.contains(0) ? 1 : 0;
        }
        double share = (double) covered / Experiments.COUNT;
        assertTrue(share < 0.92, "covers " + share + "; seed " + seed);
    }

    @Test
    void thePilotTellsHowManyAreNeeded() {
        StoppingRule rule = rule(3, 100, new Watch("wait", 1));
        double[] values = {1, 2, 3};
        Decision decision = rule.after(Map.of("wait", values));
        assertTrue(decision.goOn());
        assertFalse(decision.isPrecise());
        // t of two degrees of freedom is 4.3027, and 4.3027² = 18.51: 19 are needed
        double[] longer = Arrays.copyOf(values, 18);
        assertTrue(rule.after(Map.of("wait", longer)).goOn());
        Decision last = rule.after(Map.of("wait", Arrays.copyOf(values, 19)));
        assertFalse(last.goOn());
        assertTrue(last.isPrecise());
    }

    @Test
    void goesOnUntilTheLeastAndNeverBeyondTheMost() {
        StoppingRule rule = rule(3, 5, new Watch("wait", 0.001));
        Decision none = rule.after(Map.of("wait", new double[0]));
        assertTrue(none.goOn());
        assertEquals(List.of(), none.unmeasured());
        Decision two = rule.after(Map.of("wait", new double[] {4, 4}));
        assertTrue(two.goOn());
        assertFalse(rule.after(Map.of("wait", new double[] {4, 4, 4})).goOn(), "equal values have no width");
        assertTrue(rule.after(Map.of("wait", new double[] {1, 5, 4, 2})).goOn());
        Decision five = rule.after(Map.of("wait", new double[] {1, 5, 4, 2, 9}));
        assertFalse(five.goOn());
        assertFalse(five.isPrecise());
    }

    @Test
    void everyValueHasItsOwnWantedHalfWidth() {
        StoppingRule rule = rule(3, 50, new Watch("score", 100), new Watch("share", 0.01));
        Map<String, double[]> values = Map.of(
                "score", new double[] {40, 60, 50}, "share", new double[] {0.4, 0.6, 0.5}, "other", new double[] {7});
        assertTrue(rule.after(values).goOn(), "the share is not known well enough");
        StoppingRule lax = rule(3, 50, new Watch("score", 100), new Watch("share", 1));
        assertFalse(lax.after(values).goOn());
    }

    @Test
    void aValueThatCannotBeMeasuredIsNamedAndNotWaitedFor() {
        StoppingRule rule = rule(3, 50, new Watch("score", 100), new Watch("gini", 0.01));
        Decision decision =
                rule.after(Map.of("score", new double[] {40, 60, 50}, "gini", new double[] {0.1, Double.NaN, 0.1}));
        assertFalse(decision.goOn());
        assertEquals(List.of("gini"), decision.unmeasured());
    }

    @Test
    void impossibleRulesAndValuesAreRefused() {
        Watch watch = new Watch("wait", 1);
        assertThrows(IllegalArgumentException.class, () -> rule(1, 5, watch));
        assertThrows(IllegalArgumentException.class, () -> rule(6, 5, watch));
        assertThrows(IllegalArgumentException.class, () -> rule(3, 5));
        assertThrows(IllegalArgumentException.class, () -> new Watch("wait", 0));
        assertThrows(IllegalArgumentException.class, () -> new Watch("wait", Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new StoppingRule(3, 5, 95, List.of(watch)));
        assertThrows(IllegalArgumentException.class, () -> rule(3, 5, watch).after(Map.of()));
        StoppingRule two = rule(3, 5, watch, new Watch("walk", 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> two.after(Map.of("wait", new double[] {1, 2}, "walk", new double[] {1})));
    }

    private static double[] differences(double[][] pairs) {
        double[] differences = new double[pairs[0].length];
        Arrays.setAll(differences, i -> pairs[1][i] - pairs[0][i]);
        return differences;
    }

    private static int madeBy(StoppingRule rule, double[] values) {
        int made = rule.least();
        while (rule.after(Map.of("B − A", Arrays.copyOf(values, made))).goOn()) {
            made++;
        }
        return made;
    }
}
