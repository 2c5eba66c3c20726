package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import livingcircle.SmallStudy;
import livingcircle.TestStudies;
import livingcircle.TestTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StudyCommandTest {

    @TempDir
    private Path home;

    private Path study = Path.of("");

    @BeforeEach
    void makeStudy() throws IOException {
        study = TestStudies.crowding(TestTown.in(home), 2);
    }

    private CommandLineRun run(Object... more) {
        Stream<Object> few = Stream.of("study", study, "--set", "population.residents=90");
        return CommandLineRun.of(Stream.concat(few, Stream.of(more)).toArray());
    }

    private Path results() {
        return home.resolve("results/town-crowding");
    }

    @Test
    void aStudyWritesTablesChartsAndSummary() throws IOException {
        CommandLineRun run = run("--lang", "zh");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("拥挤：10 次运行\n"), run.out());
        assertTrue(run.out().contains("逐个改变假设：satisfaction_mean"), run.out());
        assertTrue(run.out().contains("对拥挤的厌恶"), run.out());
        assertTrue(run.err().contains("已完成 10 次运行中的 100%"), run.err());
        for (String file : List.of(
                "runs.csv",
                "runs.parquet",
                "design.csv",
                "tornado.csv",
                "study.duckdb",
                "charts/tornado-satisfaction_mean-zh.svg")) {
            assertTrue(Files.exists(results().resolve(file)), file);
        }
        assertTrue(run.out().startsWith(Files.readString(results().resolve("summary.txt"))));
        JsonNode manifest =
                JsonMapper.shared().readTree(Files.readString(results().resolve("manifest.json")));
        assertEquals(10, manifest.get("runs").intValue());
        assertTrue(manifest.get("conservation").get("holds").booleanValue());
        assertEquals("population.residents=90", manifest.get("command").get(4).stringValue());
    }

    @Test
    void theSameCommandAgainChangesNothing() throws IOException {
        assertEquals(0, run("--quiet", "--threads", 2).code());
        var before = SmallStudy.finalFiles(results());
        CommandLineRun again = run("--threads", 1);
        assertEquals(0, again.code(), again.err());
        assertTrue(again.err().contains("holds 10 of 10 runs already"), again.err());
        assertEquals(before, SmallStudy.finalFiles(results()));
    }

    @Test
    void aChangedScenarioIsRefusedOrForked() throws IOException {
        assertEquals(0, run("--quiet").code());
        Path scenario = study.resolveSibling("../baseline.yaml").normalize();
        Files.writeString(scenario, Files.readString(scenario) + "\n# changed\n");
        CommandLineRun refused = run("--quiet");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("baseline.yaml has changed"), refused.err());
        assertTrue(refused.err().contains("--fork"), refused.err());
        assertTrue(run("--lang", "zh", "--quiet").err().contains("的内容已改变"));
        assertEquals(0, run("--quiet", "--fork").code());
        assertTrue(Files.exists(home.resolve("results/town-crowding-2/manifest.json")));
    }

    @Test
    void aDryRunTellsHowMuchAndKeepsNothing() {
        CommandLineRun run = run("--dry-run");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("Crowding: 5 points, 1 scenarios, 10 runs\n"), run.out());
        assertTrue(run.out().contains(" s a run, ") && run.out().contains(" MB of disk"), run.out());
        CommandLineRun json = run("--dry-run", "--json");
        assertTrue(json.out().contains("\"runs_most\": 10\n"), json.out());
        assertFalse(Files.exists(results()));
    }

    @Test
    void aHugeStudyIsNotStartedUnasked() throws IOException {
        Files.writeString(study, Files.readString(study).replace("replications: 2", "replications: 2001"));
        CommandLineRun run = run("--quiet");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("The study has 10,005 runs."), run.err());
        assertTrue(run.err().contains("--yes"), run.err());
        assertFalse(Files.exists(results()));
    }

    @Test
    void allBadSettingsAreToldAtOnce() {
        CommandLineRun run = CommandLineRun.of("study", study, "--set", "a", "--set", "=2", "--lang", "zh");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--set 不能是“a”") && run.err().contains("--set 不能是“=2”"), run.err());
        CommandLineRun unknown = CommandLineRun.of("study", study, "--set", "behaviour.choice.crowdin=1");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("behaviour.choice.crowdin"), unknown.err());
    }

    @Test
    void jsonIsAllThatStandardOutputHolds() {
        CommandLineRun run = run("--json", "--quiet");
        assertEquals(0, run.code(), run.err());
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertEquals(10, json.get("runs").intValue());
        assertEquals(0, json.get("failed_runs").intValue());
        assertEquals(
                "satisfaction_mean", json.get("tornado").get(0).get("metric").stringValue());
    }
}
