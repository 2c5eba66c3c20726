package livingcircle.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import livingcircle.TestTown;
import livingcircle.base.Parallel;
import livingcircle.experiment.Detail;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.studies.DesignKind;
import livingcircle.scenario.studies.Replications;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;

/** Real runs of a small town. */
class WorldRunsTest {

    private static final StudyPlan PLAN = StudyPlanner.plan(Studies.study(
            Studies.design(DesignKind.FACTORIAL, 0, 3), Replications.fixed(2), Studies.range("habit", 0, 1)));

    private static Scenario scenario(RunSpec run) {
        TestTown town = new TestTown().purpose("food", true, -4).type("shop", "food", 3);
        town.habit = run.settings().get(0).number();
        town.residents = 300;
        town.outlet("near", "shop", 400, 400);
        if (run.scenario().equals("b")) {
            town.outlet("far", "shop", 800, 800);
        }
        return town.scenario();
    }

    private static String text(RunResult result) {
        StringBuilder text = new StringBuilder();
        for (Table table : result.tables()) {
            text.append(table.name()).append('\n');
            for (int row = 0; row < table.rowCount(); row++) {
                text.append(table.row(row)).append('\n');
            }
        }
        return text.toString();
    }

    private static Map<Integer, String> execute(int threads, AtomicInteger read) {
        Map<Integer, String> results = new TreeMap<>();
        RunSource source = new WorldRuns(
                PLAN.runs(),
                run -> {
                    read.incrementAndGet();
                    return scenario(run);
                },
                Detail.NONE);
        new ThreadExecutor(threads)
                .execute(
                        PLAN.runs(),
                        source,
                        outcome -> results.put(outcome.run().index(), text(outcome.result())),
                        () -> false);
        return results;
    }

    @Test
    void sharedAndDerivedWorldsGiveWhatEachRunGivesAlone() {
        AtomicInteger read = new AtomicInteger();
        Map<Integer, String> results = execute(1, read);
        assertEquals(6, read.get(), "a scenario is read once for each point");
        assertEquals(results, execute(3, new AtomicInteger()));
        try (Parallel parallel = new Parallel(2)) {
            for (RunSpec run : PLAN.runs()) {
                World world = World.of(scenario(run), parallel);
                RunResult alone = Experiment.run(world, run.runSettings(), Detail.NONE, parallel, day -> {});
                assertEquals(text(alone), results.get(run.index()), "run " + run.index());
            }
        }
    }

    @Test
    void aScenarioThatCannotBeReadFailsAllItsRuns() {
        RunSource source = new WorldRuns(
                PLAN.runs(),
                run -> {
                    throw new IllegalArgumentException("no such file");
                },
                Detail.NONE);
        for (RunSpec run : List.of(PLAN.run(0, 0, 0), PLAN.run(0, 0, 1))) {
            assertThrows(IllegalArgumentException.class, () -> source.run(run, day -> {}));
        }
        assertTrue(assertThrows(IllegalArgumentException.class, () -> source.run(PLAN.run(0, 0, 1), day -> {}))
                .getMessage()
                .contains("was not announced"));
    }
}
