package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import livingcircle.TestTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunCommandTest {

    @TempDir
    private Path home;

    private Path scenario = Path.of("");

    @BeforeEach
    void makeTown() throws IOException {
        scenario = TestTown.in(home);
    }

    private CommandLineRun run(Object... more) {
        Stream<Object> few = Stream.of("run", scenario, "--days", 2, "--warmup", 1);
        return CommandLineRun.of(Stream.concat(few, Stream.of(more)).toArray());
    }

    private List<String> results() throws IOException {
        try (Stream<Path> entries = Files.list(home.resolve("results"))) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aRunPrintsTheSummaryAndWritesTheFolderBesideTheScenarios() throws IOException {
        CommandLineRun run = run("--lang", "zh");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("方格镇\n居民 600 人"), run.out());
        assertTrue(run.err().contains("已模拟 3 天中的 100%"), run.err());
        assertTrue(run.err().contains("秒内模拟了 1,800 人日"), run.err());
        assertEquals(List.of("town-baseline"), results());
        Path folder = home.resolve("results/town-baseline");
        for (String file : List.of("runs.csv", "columns.csv", "summary.txt", "charts/satisfaction-zh.png")) {
            assertTrue(Files.exists(folder.resolve(file)), file);
        }
        assertFalse(Files.exists(folder.resolve("diary.csv")));
        assertTrue(run.out().startsWith(Files.readString(folder.resolve("summary.txt"))));
    }

    @Test
    void jsonIsAllThatStandardOutputHolds() {
        CommandLineRun run = run("--json", "--quiet", "--charts", "none", "--replications", 2);
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertEquals(TestTown.RESIDENTS, json.get("residents").intValue());
        assertEquals(2, json.get("replications").intValue());
        assertEquals(2, json.get("days").intValue());
        assertTrue(json.get("conservation_holds").booleanValue());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void theFolderIsTheSameByteForByteForAnyNumberOfThreads(int threads) throws IOException {
        Path one = home.resolve("one");
        Path two = home.resolve("two");
        assertEquals(0, run("--threads", 1, "-o", one, "--diary", "--residents").code());
        assertEquals(
                0,
                run("--threads", threads, "--diary", "--residents", "--quiet", "-o", two)
                        .code());
        int compared = 0;
        try (Stream<Path> files = Files.walk(one)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path other = two.resolve(one.relativize(file));
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other), file.toString());
                compared++;
            }
        }
        assertEquals(65, compared);
    }

    @Test
    void anExistingFolderIsKeptUnlessForced() throws IOException {
        assertEquals(0, run("--quiet", "--charts", "none").code());
        CommandLineRun second = run("--quiet", "--charts", "none");
        assertEquals(0, second.code());
        assertTrue(second.err().contains("exists already, so the results are in"), second.err());
        assertEquals("", run("--quiet", "--charts", "none", "--force").err());
        assertEquals(List.of("town-baseline", "town-baseline-2"), results());
    }

    @Test
    void theManifestSpellsTheCommandOut() throws IOException {
        assertEquals(
                0,
                run("--quiet", "--seed", 9, "--no-feedback", "--charts", "none").code());
        JsonNode manifest =
                JsonMapper.shared().readTree(Files.readString(home.resolve("results/town-baseline/manifest.json")));
        List<String> command = manifest.get("command").values().stream()
                .map(JsonNode::stringValue)
                .toList();
        assertEquals(
                List.of("--seed", "9", "--days", "2", "--warmup", "1", "--lang", "en", "--charts", "none"),
                command.subList(3, 13));
        assertEquals(List.of("--replications", "1", "--no-feedback"), command.subList(13, 16));
        assertEquals(4, manifest.get("inputs").size());
        assertFalse(manifest.get("feedback").booleanValue());
    }

    @Test
    void aPlanIsRunCompleteOrUpToAPhase() throws IOException {
        scenario = Files.writeString(scenario.resolveSibling("plan.yaml"), """
                schema: 1
                extends: baseline.yaml
                name: {en: Plan, zh: 规划}
                changes:
                  - open: {id: early, type: wet_market, at: [112.955, 35.094], phase: 2023}
                  - open: {id: late, type: wet_market, at: [112.955, 35.095], phase: 2025}
                """);
        assertEquals(0, run("--quiet", "--charts", "none").code());
        assertEquals(0, run("--quiet", "--charts", "none", "--phase", 2023).code());
        assertEquals(List.of("town-plan", "town-plan@2023"), results());
        String complete = Files.readString(home.resolve("results/town-plan/outlets.csv"));
        String early = Files.readString(home.resolve("results/town-plan@2023/outlets.csv"));
        assertTrue(complete.contains(",late,"), complete);
        assertTrue(early.contains(",early,") && !early.contains(",late,"), early);
        String manifest = Files.readString(home.resolve("results/town-plan@2023/manifest.json"));
        List<String> command = JsonMapper.shared().readTree(manifest).get("command").values().stream()
                .map(JsonNode::stringValue)
                .toList();
        assertEquals(List.of("--phase", "2023"), command.subList(3, 5));
        CommandLineRun wrong = run("--phase", 2024);
        assertEquals(2, wrong.code());
        assertTrue(
                wrong.err().contains("--phase cannot be 2024: nothing is done in that year; write one of 2023, 2025"),
                wrong.err());
        assertTrue(run("--phase", 2024, "--lang", "zh").err().contains("--phase 不能是 2024"));
    }

    @Test
    void aBaselineHasNoPhases() {
        CommandLineRun run = run("--phase", 2023);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--phase cannot be 2023: the scenario has no phases; leave it out"), run.err());
    }

    @Test
    void allFaultsOfTheInputAreToldInTheLanguageChosen() throws IOException {
        String text = Files.readString(scenario);
        Files.writeString(scenario, text.replace("seed: 1}", "seed: x}").replace("density", "densety"));
        CommandLineRun run = run("--lang", "zh");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().lines().count() >= 2, run.err());
        assertTrue(run.err().contains("baseline.yaml:"), run.err());
        assertTrue(run.err().contains("densety"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertEquals(List.of(), results());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldBeforeAnythingIsSimulated() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        CommandLineRun run = run("-o", file.resolve("inner"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("cannot write to"), run.err());
        assertFalse(run.err().contains("%"), run.err());
    }

    @Test
    void aStackTraceIsShownOnRequestOnly() {
        CommandLineRun plain = CommandLineRun.of("run", home.resolve("none.yaml"));
        CommandLineRun traced = CommandLineRun.of("run", home.resolve("none.yaml"), "--stacktrace");
        assertEquals(2, plain.code());
        assertEquals(2, traced.code());
        assertFalse(plain.err().contains("\tat "), plain.err());
        assertTrue(traced.err().contains("\tat livingcircle."), traced.err());
    }
}
