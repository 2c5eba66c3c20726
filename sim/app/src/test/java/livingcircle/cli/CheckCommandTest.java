package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import livingcircle.TestTown;
import livingcircle.acceptance.Acceptance;
import livingcircle.acceptance.Verdict;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.city.Circle;
import livingcircle.city.CircleArea;
import livingcircle.console.AcceptanceReport;
import livingcircle.outlets.OutletType;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.RulesReader;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.scenario.rules.RuleBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private static final String SOURCES = """
            schema: 1
            name: {en: Plan, zh: 方案}
            sources:
              plan: {mark: S, en: The plan, zh: 方案原文}
            rules:
            """;

    @TempDir
    private Path home;

    private Path scenario = Path.of("");

    @BeforeEach
    void makeTown() throws IOException {
        scenario = TestTown.in(home);
    }

    private CommandLineRun check(Object... more) {
        Stream<Object> few = Stream.of(
                "check", scenario, "--days", 2, "--warmup", 0, "--replications", 2, "--threads", 1, "--charts", "none");
        return CommandLineRun.of(Stream.concat(few, Stream.of(more)).toArray());
    }

    /** A file with one rule about the whole city. */
    private Path rule(String metric, String bound) throws IOException {
        String rule = """
                  one:
                    text: {en: Words, zh: 文字}
                    clause: {en: Goals, zh: 目标}
                    metric: METRIC
                    at: [city]
                    BOUND
                """;
        return Files.writeString(
                home.resolve("rule.yaml"),
                SOURCES + rule.replace("METRIC", metric).replace("BOUND", bound));
    }

    @Test
    void allShippedRulesAreCheckedAndTheMissingCirclesTold() throws IOException {
        CommandLineRun run = check("--lang", "en");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("Qinyang plan of 2023"), run.out());
        assertTrue(run.out().contains("National notice of 2025"), run.out());
        assertTrue(run.out().contains("No living circle is defined"), run.out());
        assertTrue(run.out().contains("✗ failed"), run.out());
        assertFalse(run.out().contains("Circle: "), run.out());
        assertTrue(run.err().contains("100% of the town built"), run.err());
        assertTrue(run.err().contains("100% of 4 days simulated"), run.err());
        Path folder = home.resolve("results/town-baseline-check");
        List<String> rows = Files.readAllLines(folder.resolve("acceptance.csv"));
        // national: 3 of the city, 4 of no circle; Qinyang: 6 and 4
        assertEquals(1 + 3 + 4 + 6 + 4, rows.size());
        assertTrue(run.out().startsWith(Files.readString(folder.resolve("summary.txt"))));
        assertTrue(Files.readString(folder.resolve("columns.csv")).contains("\nacceptance,verdict,"));
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(folder.resolve("manifest.json")));
        assertEquals(6, manifest.get("inputs").size());
        assertEquals("check", manifest.get("command").get(1).stringValue());
        String command = manifest.get("command").toString();
        assertTrue(
                command.matches(".*\"--rules\",\"[^\"]*national-2025.yaml\",\"--rules\",.*qinyang-2023.yaml.*"),
                command);
    }

    @Test
    void theFolderIsTheSameByteForByteForAnyNumberOfThreads() throws IOException {
        Path one = home.resolve("one");
        Path two = home.resolve("two");
        assertEquals(0, check("--quiet", "-o", one).code());
        CommandLineRun other = CommandLineRun.of(
                "check",
                scenario,
                "--days=2",
                "--warmup=0",
                "--replications=2",
                "--threads=3",
                "--charts=none",
                "--json",
                "-o",
                two);
        assertEquals(0, other.code());
        int compared = 0;
        try (Stream<Path> files = Files.list(one)) {
            for (Path file : files.toList()) {
                assertArrayEquals(
                        Files.readAllBytes(file), Files.readAllBytes(two.resolve(file.getFileName())), file.toString());
                compared++;
            }
        }
        assertTrue(compared > 15, "files: " + compared);
    }

    @Test
    void theExitCodeTellsOfFailureOnlyWhereAsked() throws IOException {
        Path failing = rule("residents", "least: {value: 601, source: plan}");
        assertEquals(0, check("--quiet", "--rules", failing).code());
        assertEquals(
                0, check("--quiet", "--rules", failing, "--fail-on", "never").code());
        assertEquals(
                1, check("--quiet", "--rules", failing, "--fail-on", "fail").code());
        assertEquals(
                1, check("--quiet", "--rules", failing, "--fail-on", "open").code());
        Path passing = rule("residents", "most: {value: 600, source: plan}");
        assertEquals(
                0, check("--quiet", "--rules", passing, "--fail-on", "open").code());
    }

    @Test
    void anOpenRuleIsNoFailureUnlessAsked() throws IOException {
        Path rule = rule("residents", "least: {value: 600, source: plan}");
        Object[] once = {"check", scenario, "--days=1", "--replications=1", "--quiet", "--rules", rule, "--fail-on"};
        assertEquals(0, CommandLineRun.of(with(once, "fail")).code());
        assertEquals(1, CommandLineRun.of(with(once, "open")).code());
    }

    private static Object[] with(Object[] args, Object last) {
        return Stream.concat(Stream.of(args), Stream.of(last)).toArray();
    }

    @Test
    void aFileOfRulesMayStandBeforeTheScenarioAndOthersAfterIt() throws IOException {
        Path mine = rule("residents", "most: {value: 600, source: plan}");
        Path national = scenario.resolveSibling("../rules/national-2025.yaml");
        Path out = home.resolve("out");
        CommandLineRun run = CommandLineRun.of(
                "check", "--rules", mine, scenario, "--rules", national, "--days=1", "--replications=1", "-o", out);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("National notice of 2025"), run.out());
        List<String> rows = Files.readAllLines(out.resolve("acceptance.csv"));
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(out.resolve("manifest.json")));
        List<Object> again = new ArrayList<>();
        manifest.get("command").forEach(word -> again.add(word.stringValue()));
        again.remove(0);
        again.addAll(List.of("-o", out, "--force", "--quiet"));
        assertEquals(0, CommandLineRun.of(again.toArray()).code());
        assertEquals(rows, Files.readAllLines(out.resolve("acceptance.csv")));
    }

    @Test
    void jsonHoldsEveryVerdict() throws IOException {
        Path rule = rule("residents", "most: {value: 599, source: plan}");
        CommandLineRun run = check("--json", "--quiet", "--rules", rule);
        assertEquals("", run.err());
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertEquals(1, json.get("fail").intValue());
        assertEquals(0, json.get("pass").intValue());
        JsonNode verdict = json.get("verdicts").get(0);
        assertEquals("fail", verdict.get("verdict").stringValue());
        assertEquals(600, verdict.get("measured").intValue());
        assertEquals("方案原文", verdict.get("threshold_source_zh").stringValue());
        assertTrue(verdict.get("beside").isNull());
    }

    @Test
    void badRulesAreToldBeforeAnythingIsSimulated() throws IOException {
        CommandLineRun run = check("--lang", "zh", "--rules", rule("chain_shaer", "least: {value: 1, source: plan}"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("rule.yaml:9:5: rules.one.metric = chain_shaer"), run.err());
        assertTrue(run.err().contains("是否应为“chain_share”？"), run.err());
        assertFalse(Files.exists(home.resolve("results/town-baseline-check")));
    }

    @Test
    void aFolderOfRulesThatCannotBeReadIsAFaultOfTheInput() throws IOException {
        Path rules = Files.createDirectory(scenario.resolveSibling("rules"));
        assumeTrue(rules.toFile().setReadable(false, false) && !Files.isReadable(rules), "root may read everything");
        CommandLineRun run = check("--lang", "en");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("town/rules: the folder of rules cannot be read"), run.err());
        assertTrue(run.err().contains("after --rules"), run.err());
    }

    private Scenario withCircles() {
        Scenario town = ScenarioReader.read(scenario);
        List<Circle> circles = new ArrayList<>();
        for (int c = 1; c <= 2; c++) {
            circles.add(new Circle(
                    "circle-" + c,
                    new BilingualText("Circle " + c, "怀庆第" + c + "生活圈"),
                    2025 - c,
                    null,
                    new CircleArea.OfCommunities(List.of("community-" + c))));
        }
        return town.withCircles(circles);
    }

    private CheckRun.Done checkCircles(int phase) {
        Scenario town = withCircles();
        CheckOptions options = new CheckOptions();
        options.scenario = scenario;
        options.days = 1;
        options.warmup = 0;
        options.replications = 2;
        options.phase = phase;
        List<Path> files = RuleFiles.of(scenario, town);
        RuleBook book = RulesReader.read(
                files,
                Acceptance.metrics(),
                town.catalogue().types().stream().map(OutletType::id).toList());
        Simulation simulation = new Simulation(options, Language.EN, new PrintWriter(new StringWriter()), false);
        return new CheckRun(options, Language.EN, simulation).run(town, book, files);
    }

    @Test
    void circlesAreToldByYearAndThoseOfLaterYearsAreNotAsked() throws IOException {
        CheckRun.Done done = checkCircles(2023);
        Map<String, Integer> counts = new TreeMap<>();
        for (Verdict verdict : done.verdicts()) {
            counts.merge(verdict.area().id() + " " + verdict.silence(), 1, Integer::sum);
        }
        assertEquals(
                Map.of("all null", 7, "all RULE_NOT_YET", 2, "circle-2 null", 8, "circle-1 CIRCLE_NOT_YET", 8), counts);
        String report = AcceptanceReport.findings(done.study(), done.verdicts(), Language.ZH);
        assertTrue(report.contains("生活圈：怀庆第2生活圈（2023年）"), report);
        assertTrue(report.indexOf("全城：") < report.indexOf("怀庆第2生活圈"), report);
        assertTrue(report.indexOf("怀庆第2生活圈") < report.indexOf("怀庆第1生活圈"), report);
        assertTrue(report.contains("- 未考核  1 居民满意度达到90%以上（生活圈尚未到建设年份）"), report);
        JsonNode manifest =
                JsonMapper.shared().readTree(Files.readString(done.folder().resolve("manifest.json")));
        assertTrue(manifest.get("command").toString().contains("\"--phase\",\"2023\""));
        assertEquals(
                8 + 8 + 9 + 1,
                Files.readAllLines(done.folder().resolve("acceptance.csv")).size());
    }
}
