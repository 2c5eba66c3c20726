package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import livingcircle.TestTown;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.ScenarioReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiagnoseCommandTest {

    @TempDir
    private Path home;

    private Path baseline = Path.of("");
    private Path plan = Path.of("");

    @BeforeEach
    void makeTown() throws IOException {
        baseline = TestTown.in(home);
        plan = Files.writeString(baseline.resolveSibling("plan.yaml"), """
                schema: 1
                extends: baseline.yaml
                name: {en: Plan, zh: 规划}
                circles:
                  north:
                    name: {en: North circle, zh: 北圈}
                    communities: [community-5, community-6]
                changes:
                  - open: {id: early, type: wet_market, at: [112.955, 35.094], phase: 2023}
                  - open: {id: late, type: wet_market, at: [112.955, 35.095], phase: 2025}
                """);
    }

    private static CommandLineRun diagnose(Object... args) {
        Stream<Object> few = Stream.of("diagnose", "--days", 2, "--warmup", 0);
        return CommandLineRun.of(Stream.concat(few, Stream.of(args)).toArray());
    }

    @Test
    void aPlannerReadsWhatIsMissingAndWhatWouldHelpInEitherLanguage() throws IOException {
        CommandLineRun en = diagnose(plan, "--confirm", 1, "--top", 3, "-o", home.resolve("en"));
        assertEquals(0, en.code(), en.err());
        for (String text : List.of(
                "What is missing in the city",
                "North circle (north): ",
                "Best single changes",
                "(2 paired runs each)")) {
            assertTrue(en.out().contains(text), text + "\n" + en.out());
        }
        assertTrue(en.err().contains("100% of the changes screened"), en.err());
        assertTrue(en.out().startsWith(Files.readString(home.resolve("en/summary.txt"))), en.out());
        CommandLineRun zh = diagnose(
                plan, "--lang", "zh", "--confirm", 0, "--quiet", "--circle", "north", "-o", home.resolve("zh"));
        assertEquals(0, zh.code(), zh.err());
        assertEquals("", zh.err() + zh.out());
        String summary = Files.readString(home.resolve("zh/summary.txt"));
        assertTrue(summary.contains("全市缺什么") && summary.contains("最划算的单项改动"), summary);
        assertFalse(summary.contains("模拟验证"), summary);
        String gaps = Files.readString(home.resolve("zh/gaps.csv"));
        assertTrue(gaps.contains(",circle,north,") && !gaps.contains(",community,"), gaps);
    }

    @Test
    void theRemediesAreALayoutThatCanBeRun() throws IOException {
        assertEquals(0, diagnose(plan, "--confirm", 0, "--quiet").code());
        Path folder = home.resolve("results/town-plan-diagnosis");
        for (String file : List.of("gaps.csv", "remedies.csv", "overfull.csv", "columns.csv", "manifest.json")) {
            assertTrue(Files.exists(folder.resolve(file)), file);
        }
        Path layout = folder.resolve("remedies.yaml");
        assertTrue(Files.readString(layout).contains("extends: \"../../scenarios/town/plan.yaml\""));
        assertEquals(
                "# yaml-language-server: $schema=.schema/layout.schema.json",
                Files.readAllLines(layout).get(0));
        assertTrue(Files.isRegularFile(folder.resolve(".schema/layout.schema.json")));
        Scenario before = ScenarioReader.read(plan);
        Scenario after = ScenarioReader.read(layout);
        assertFalse(before.layout().equals(after.layout()));
        assertTrue(Files.readString(layout).contains("early\", services: [wet_market, "));
        var origin = after.origin();
        assertTrue(origin != null && origin.measures().size() > 2, String.valueOf(origin));
        long rows = Files.readAllLines(folder.resolve("remedies.csv")).size();
        assertTrue(rows > 5, "rows: " + rows);
    }

    @Test
    void aPhaseIsDiagnosedWithoutALayout() {
        CommandLineRun run = diagnose(plan, "--phase", 2023, "--confirm", 0, "-o", home.resolve("early"));
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("remedies.yaml is not written: "), run.err());
        assertFalse(Files.exists(home.resolve("early/remedies.yaml")));
        assertFalse(run.out().contains("remedies.yaml"), run.out());
        assertTrue(diagnose(plan, "--phase", 2024).err().contains("--phase cannot be 2024"));
    }

    @Test
    void jsonIsAllThatStandardOutputHolds() {
        CommandLineRun run = diagnose(baseline, "--json", "--quiet", "--confirm", 1, "--top", 2);
        assertEquals(0, run.code(), run.err());
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertEquals(TestTown.RESIDENTS, json.get("residents").intValue());
        assertEquals(2, json.get("remedies").size());
        assertTrue(json.get("remedies").get(0).has("gained_residents"), run.out());
        assertTrue(json.get("gaps").get(0).get("affected_residents").intValue() > 0, run.out());
    }

    @Test
    void theReportListsGapsInTheOrderOfTheTable() throws IOException {
        CommandLineRun run = diagnose(plan, "--confirm", 0, "--top", 100, "-o", home.resolve("out"));
        assertEquals(0, run.code(), run.err());
        List<String[]> gaps = Files.readAllLines(home.resolve("out/gaps.csv")).stream()
                .map(line -> line.split(","))
                .filter(cells -> cells[1].equals("city"))
                .toList();
        String report = run.out().substring(run.out().indexOf("unmet needs"));
        int[] places = gaps.stream()
                .mapToInt(cells -> report.indexOf("\n  " + cells[6] + " ("))
                .toArray();
        assertTrue(places[0] > 0, run.out());
        assertArrayEquals(Arrays.stream(places).sorted().toArray(), places, run.out());
        int[] affected =
                gaps.stream().mapToInt(cells -> -Integer.parseInt(cells[11])).toArray();
        assertFalse(Arrays.equals(Arrays.stream(affected).sorted().toArray(), affected), "severity is another order");
    }

    @Test
    void theShareTurnedAwayDecidesWhatIsOverfull() throws IOException {
        Path narrow = Files.writeString(baseline.resolveSibling("narrow.yaml"), """
                schema: 1
                extends: baseline.yaml
                name: {en: Narrow markets, zh: 小菜市场}
                changes:
                  - open: {id: one, type: wet_market, at: [112.955, 35.094], customersPerHour: 10}
                  - open: {id: two, type: wet_market, at: [112.955, 35.095], customersPerHour: 10}
                """);
        assertEquals(2, overfull(narrow, "1"), "each turns some away, and is not full in its busiest hour");
        assertEquals(0, overfull(narrow, "100"));
        assertTrue(diagnose(plan, "--full-share", 0).err().contains("--full-share must be between 1 and 100, not 0"));
    }

    private int overfull(Path layout, String share) throws IOException {
        Path out = home.resolve("full-" + share);
        CommandLineRun run = CommandLineRun.of(
                "diagnose",
                layout,
                "--days=7",
                "--warmup=0",
                "--confirm=0",
                "--json",
                "--quiet",
                "--full-share",
                share,
                "-o",
                out);
        assertEquals(0, run.code(), run.err());
        String manifest = Files.readString(out.resolve("manifest.json"));
        assertTrue(manifest.matches("(?s).*\"--full-share\",\\s+\"" + share + "\",.*"), manifest);
        return JsonMapper.shared().readTree(run.out()).get("overfull_services").intValue();
    }

    @Test
    void areasThatAreNotThereAreToldAllAtOnceWithTheNearestName() {
        CommandLineRun en = diagnose(plan, "--circle", "nort", "--community", "comunity-5");
        assertEquals(2, en.code());
        assertTrue(en.err().contains("--circle cannot be 'nort': did you mean 'north'?"), en.err());
        assertTrue(en.err().contains("--community cannot be 'comunity-5': did you mean 'community-5'?"), en.err());
        assertTrue(
                diagnose(plan, "--circle", "nort", "--lang", "zh").err().contains("--circle 不能是“nort”：是否应为“north”？"));
        assertTrue(diagnose(baseline, "--circle", "north").err().contains("nothing is known here"));
        assertTrue(diagnose(plan, "--replications", 1).err().contains("--replications must be between 2 and"));
    }

    @Test
    void theFolderIsTheSameByteForByteForAnyNumberOfThreads() throws IOException {
        Path one = home.resolve("one");
        Path three = home.resolve("three");
        assertEquals(
                0,
                diagnose(plan, "--quiet", "--confirm", 1, "--threads", 1, "-o", one)
                        .code());
        assertEquals(
                0,
                diagnose(plan, "--quiet", "--confirm", 1, "--threads", 3, "-o", three)
                        .code());
        for (String file : List.of("gaps.csv", "remedies.csv", "overfull.csv", "remedies.yaml", "manifest.json")) {
            assertArrayEquals(Files.readAllBytes(one.resolve(file)), Files.readAllBytes(three.resolve(file)), file);
        }
    }
}
