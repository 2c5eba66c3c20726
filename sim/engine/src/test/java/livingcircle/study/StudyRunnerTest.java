package livingcircle.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Language;
import livingcircle.experiment.Conservation;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import livingcircle.scenario.studies.DesignKind;
import livingcircle.scenario.studies.Precision;
import livingcircle.scenario.studies.Replications;
import org.junit.jupiter.api.Test;

/** Studies whose runs are made up: no model is run. */
class StudyRunnerTest {

    private static final StudyPlan FIXED = plan(Replications.fixed(3));

    private static StudyPlan plan(Replications replications) {
        return StudyPlanner.plan(
                Studies.study(Studies.design(DesignKind.FACTORIAL, 0, 5), replications, Studies.range("x", 0, 1)));
    }

    /** A result that is x + 1 for b, with luck of replications that a and b share and some of their own. */
    private static RunResult result(RunSpec run, IntConsumer afterDay) {
        afterDay.accept(1);
        double shared = KeyedRandom.normal(run.replication());
        double own = KeyedRandom.normal(KeyedRandom.combine(run.index(), 3));
        double value = run.settings().get(0).number()
                + shared
                + 0.1 * own
                + (run.scenario().equals("b") ? 1 : 0);
        Table table = new Table("runs", List.of(Studies.METRIC));
        table.add(List.of(value));
        return new RunResult(run.scenario(), run.runSettings(), List.of(table), Conservation.NONE);
    }

    /** Results in memory. */
    private static final class Kept implements RunSink, FinishedRuns {

        private final Map<Integer, RunOutcome> outcomes = new TreeMap<>();

        @Override
        public void accept(RunOutcome outcome) {
            assertEquals(null, outcomes.put(outcome.run().index(), outcome), "made once");
        }

        @Override
        public boolean has(RunSpec run) {
            return outcomes.containsKey(run.index());
        }

        @Override
        public double headline(RunSpec run, String metric) {
            RunResult result = outcomes.get(run.index()).result();
            return result == null ? Double.NaN : result.headline(metric);
        }

        Map<Integer, Double> values() {
            Map<Integer, Double> values = new TreeMap<>();
            outcomes.forEach((index, outcome) -> values.put(index, headline(outcome.run(), Studies.METRIC)));
            return values;
        }
    }

    private static boolean run(StudyPlan plan, Kept kept, int threads, RunSource source, BooleanSupplier isStopped) {
        return new StudyRunner(plan, kept, new ThreadExecutor(threads), todo -> source, kept, isStopped).run();
    }

    private static Kept undisturbed(StudyPlan plan, int threads) {
        Kept kept = new Kept();
        assertTrue(run(plan, kept, threads, StudyRunnerTest::result, () -> false));
        return kept;
    }

    @Test
    void allRunsOfAFixedNumberAreMade() {
        assertEquals(30, undisturbed(FIXED, 1).values().size());
        assertEquals(undisturbed(FIXED, 1).values(), undisturbed(FIXED, 3).values());
    }

    @Test
    void asManyReplicationsAreMadeAsThePrecisionTakes() {
        Precision ofEach = new Precision(Studies.METRIC, 0.4, 0.95, false);
        Precision ofDifference = new Precision(Studies.METRIC, 0.4, 0.95, true);
        int each =
                undisturbed(plan(new Replications(4, 100, ofEach)), 2).values().size();
        int difference = undisturbed(plan(new Replications(4, 100, ofDifference)), 2)
                .values()
                .size();
        assertEquals(5 * 2 * 4, difference, "differences of the same luck are known at once");
        assertTrue(each > difference, each + " runs");
        int capped =
                undisturbed(plan(new Replications(4, 6, ofEach)), 2).values().size();
        assertTrue(capped <= 5 * 2 * 6, capped + " runs");
    }

    @Test
    void aStudyThatWasInterruptedEndsWithTheSameRuns() {
        StudyPlan plan = plan(new Replications(4, 30, new Precision(Studies.METRIC, 0.4, 0.95, false)));
        Map<Integer, Double> expected = undisturbed(plan, 1).values();
        for (int stop = 1; stop < expected.size(); stop += 7) {
            Kept kept = new Kept();
            AtomicInteger asked = new AtomicInteger();
            int most = stop;
            assertFalse(run(plan, kept, 2, StudyRunnerTest::result, () -> asked.incrementAndGet() > most));
            assertTrue(kept.values().size() < expected.size());
            assertTrue(run(plan, kept, 2, StudyRunnerTest::result, () -> false));
            assertEquals(expected, kept.values());
        }
    }

    @Test
    void aRunThatFailsDoesNotStopTheRest() {
        Kept kept = new Kept();
        RunSource source = (run, afterDay) -> {
            if (run.index() == 4) {
                throw new IllegalStateException("no luck");
            }
            return result(run, afterDay);
        };
        assertTrue(run(FIXED, kept, 2, source, () -> false));
        assertEquals(30, kept.outcomes.size());
        RunOutcome failed = kept.outcomes.get(4);
        assertEquals("java.lang.IllegalStateException: no luck", failed.error(Language.EN));
        assertEquals("", kept.outcomes.get(5).error(Language.EN));
    }

    @Test
    void aResultThatCannotBeKeptEndsTheStudy() {
        AtomicInteger taken = new AtomicInteger();
        RunSink full = outcome -> {
            if (taken.incrementAndGet() > 3) {
                throw new IllegalStateException("the disk is full");
            }
        };
        StudyRunner runner = new StudyRunner(
                FIXED, FinishedRuns.NONE, new ThreadExecutor(2), todo -> StudyRunnerTest::result, full, () -> false);
        assertEquals(
                "the disk is full",
                assertThrows(IllegalStateException.class, runner::run).getMessage());
        assertEquals(4, taken.get());
    }
}
