package livingcircle.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import livingcircle.base.KeyedRandom;
import livingcircle.statistics.Experiments.Noise;
import livingcircle.statistics.Ranking.Pair;
import livingcircle.statistics.Ranking.Place;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final RankingSettings HIGHER = RankingSettings.of(true, 0.95, 1);
    private static final RankingSettings LOWER = RankingSettings.of(false, 0.95, 1);
    private static final RankingSettings ONE_DRAW = new RankingSettings(true, 0.95, 0, 1, 1);

    private static final double[] POOR = {10, 12, 11, 13};
    private static final double[] GOOD = {20, 22.5, 21, 23};
    private static final double[] BETTER = {20.5, 22, 21.5, 23.5};

    private static List<Boolean> mayBeBest(Ranking ranking) {
        return ranking.places().stream().map(Place::mayBeBest).toList();
    }

    @Test
    void theBestAndWhatCannotBeToldFromIt() {
        Ranking ranking = Ranking.of(new double[][] {POOR, GOOD, BETTER}, HIGHER);
        assertEquals(List.of(false, true, true), mayBeBest(ranking));
        assertEquals(MeanInterval.of(GOOD, 0.95), ranking.places().get(1).mean());
        assertEquals(2, ranking.places().get(2).layout());
        assertEquals(0, ranking.places().get(0).probabilityBest(), 0.01);
        assertTrue(ranking.places().get(2).probabilityBest()
                > ranking.places().get(1).probabilityBest());
    }

    @Test
    void lessIsBetterTurnsTheOrderButNotTheDifferences() {
        double[][] values = {POOR, GOOD, BETTER};
        Ranking ranking = Ranking.of(values, LOWER);
        assertEquals(List.of(true, false, false), mayBeBest(ranking));
        assertEquals(1, ranking.places().get(0).probabilityBest(), 0.01);
        assertEquals(Ranking.of(values, HIGHER).pairs(), ranking.pairs());
    }

    @Test
    void differencesOfPairsAreWidenedForTheirNumber() {
        List<Pair> pairs =
                Ranking.of(new double[][] {POOR, GOOD, BETTER}, HIGHER).pairs();
        assertEquals(
                List.of("0 1", "0 2", "1 2"),
                pairs.stream().map(p -> p.a() + " " + p.b()).toList());
        assertEquals(
                PairedDifference.of(POOR, GOOD, 1 - 0.05 / 3).difference().halfWidth(),
                pairs.get(0).difference().difference().halfWidth(),
                1e-9);
        assertEquals(
                List.of(true, true, false),
                pairs.stream().map(Pair::isDistinguished).toList());
    }

    @Test
    void twoLayoutsHaveTheirPairedInterval() {
        Ranking ranking = Ranking.of(new double[][] {GOOD, BETTER}, HIGHER);
        assertEquals(
                PairedDifference.of(GOOD, BETTER, 0.95), ranking.pairs().get(0).difference());
    }

    @Test
    void identicalLayoutsAreNotToldApart() {
        Ranking ranking = Ranking.of(new double[][] {GOOD, POOR, GOOD.clone()}, HIGHER);
        assertEquals(List.of(true, false, true), mayBeBest(ranking));
        assertEquals(
                ranking.places().get(0).probabilityBest(),
                ranking.places().get(2).probabilityBest());
        assertTrue(ranking.pairs().get(1).difference().isIdentical());
        assertFalse(ranking.pairs().get(1).isDistinguished());
    }

    @Test
    void aLayoutThatIsAlwaysBetterByTheSameIsBest() {
        Ranking ranking = Ranking.of(new double[][] {{1, 5, 2}, {1.5, 5.5, 2.5}}, HIGHER);
        assertEquals(List.of(false, true), mayBeBest(ranking));
        assertEquals(1, ranking.places().get(1).probabilityBest());
        assertTrue(ranking.pairs().get(0).isDistinguished());
    }

    @Test
    void unknownValuesTellNothing() {
        Ranking gap = Ranking.of(new double[][] {{1, 2, 3}, {4, Double.NaN, 6}}, HIGHER);
        Ranking one = Ranking.of(new double[][] {{1}, {4}}, HIGHER);
        for (Ranking ranking : List.of(gap, one)) {
            assertEquals(List.of(true, true), mayBeBest(ranking));
            assertTrue(Double.isNaN(ranking.places().get(0).probabilityBest()));
            assertFalse(ranking.pairs().get(0).isDistinguished());
        }
    }

    /** Four layouts with the same mean: whatever is told apart is an error. */
    @Test
    void errorsOfAllPairsTogetherKeepTheConfidence() {
        long seed = 99;
        int falselyTold = 0;
        int trulyBestLost = 0;
        for (int e = 0; e < Experiments.COUNT; e++) {
            Ranking ranking = Ranking.of(
                    Experiments.paired(new double[4], 5, Noise.NORMAL, KeyedRandom.combine(seed, e)), ONE_DRAW);
            falselyTold += ranking.pairs().stream().anyMatch(Pair::isDistinguished) ? 1 : 0;
            trulyBestLost += ranking.places().get(0).mayBeBest() ? 0 : 1;
        }
        assertTrue(falselyTold <= 0.065 * Experiments.COUNT, falselyTold + " told apart; seed " + seed);
        assertTrue(falselyTold >= 0.01 * Experiments.COUNT, "not far too careful: " + falselyTold + "; seed " + seed);
        assertTrue(trulyBestLost <= 0.05 * Experiments.COUNT, trulyBestLost + " lost; seed " + seed);
    }

    @Test
    void replicationsOfARuleTakeTheirSpreadFromItsPilot() {
        StoppingRule rule = new StoppingRule(3, 10, 0.95, List.of(new StoppingRule.Watch("score", 1)));
        Ranking ranking = Ranking.of(new double[][] {GOOD, BETTER}, HIGHER.after(rule));
        assertEquals(
                PairedDifference.ofSequence(GOOD, BETTER, 3, 0.95),
                ranking.pairs().get(0).difference());
        assertEquals(
                MeanInterval.ofSequence(GOOD, 3, 0.95), ranking.places().get(0).mean());
    }

    @Test
    void impossibleRankingsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Ranking.of(new double[0][], HIGHER));
        assertThrows(IllegalArgumentException.class, () -> Ranking.of(new double[2][0], HIGHER));
        assertThrows(
                IllegalArgumentException.class,
                () -> Ranking.of(new double[][] {GOOD, Arrays.copyOf(GOOD, 3)}, HIGHER));
        assertThrows(IllegalArgumentException.class, () -> new RankingSettings(true, 0.95, 1, 10, 1));
        assertThrows(IllegalArgumentException.class, () -> new RankingSettings(true, 0.95, 0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new RankingSettings(true, 1, 0, 10, 1));
    }
}
