package livingcircle.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import livingcircle.ShippedFiles;
import livingcircle.base.Language;
import livingcircle.experiment.AreaMetrics;
import livingcircle.experiment.Detail;
import livingcircle.scenario.Setting;
import livingcircle.scenario.files.ScenarioFiles;
import livingcircle.scenario.files.StudyReader;
import org.junit.jupiter.api.Test;

/** A shipped study from its file to its results. */
class GridTownStudyTest {

    private static final Path STUDY = ShippedFiles.scenarios().resolve("grid-town/studies/uncertainty.yaml");

    private static StudyPlan plan() {
        List<Setting> brief = List.of(
                Setting.parse("run.days=1"), Setting.parse("run.warmup=0"), Setting.parse("population.residents=1000"));
        return StudyPlanner.plan(StudyReader.read(STUDY, brief, AreaMetrics.ofCity()));
    }

    private static Map<Integer, Double> means(StudyPlan plan, int threads) {
        ScenarioFiles files = new ScenarioFiles();
        ScenarioSource scenarios = run -> files.read(Path.of(run.file()), run.phase(), run.settings());
        Map<Integer, Double> means = new TreeMap<>();
        RunSink sink = outcome -> {
            assertEquals("", outcome.error(Language.EN));
            means.put(outcome.run().index(), outcome.result().headline("satisfaction_mean"));
        };
        boolean isComplete = new StudyRunner(
                        plan,
                        FinishedRuns.NONE,
                        new ThreadExecutor(threads),
                        todo -> new WorldRuns(todo, scenarios, Detail.NONE),
                        sink,
                        () -> false)
                .run();
        assertTrue(isComplete);
        return means;
    }

    @Test
    void everyRunSucceedsAndThreadsDoNotMatter() {
        StudyPlan plan = plan();
        assertEquals(32, plan.runs().size());
        assertEquals(plan.fingerprint(), plan().fingerprint());
        Map<Integer, Double> means = means(plan, 1);
        assertEquals(32, means.size());
        assertEquals(means, means(plan, 3));
        assertNotEquals(means.get(0), means.get(2));
    }
}
