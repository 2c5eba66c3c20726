package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import livingcircle.TestTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code livingcircle compare}, from the command line to the result folder. */
class CompareCommandTest {

    @TempDir
    private Path project;

    private Path baseline;
    private Path plan;

    @BeforeEach
    void makeTown() throws IOException {
        baseline = TestTown.in(project);
        plan = TestTown.plan(baseline);
    }

    private CommandLineRun compare(Object... more) {
        List<Object> args = new ArrayList<>(List.of("compare", baseline));
        args.addAll(List.of(more));
        args.addAll(List.of("--days", 2, "--warmup", 0, "--replications", 2, "--charts", "none"));
        args.addAll(List.of("-o", project.resolve("out")));
        return CommandLineRun.of(args.toArray());
    }

    private List<String> table(String name) throws IOException {
        return Files.readAllLines(project.resolve("out").resolve(name + ".csv"));
    }

    @Test
    void aPlannerReadsByHowMuchForWhomAndAtWhatCost() throws IOException {
        CommandLineRun run = compare(plan.toString(), "--lang", "en");
        assertEquals(0, run.code(), run.err());
        for (String heading : List.of(
                "B against A: A market for the north",
                "Winners and losers",
                "Why winners win",
                "Costs",
                "Customers of new services",
                "Levers of the plan",
                "North circle 2024")) {
            assertTrue(run.out().contains(heading), heading + " is missing in\n" + run.out());
        }
        // a market of 3.9 million and a parcel point of 60,000 yuan
        assertTrue(run.out().contains("396"), run.out());
        assertTrue(
                table("costs").get(2).startsWith("plan,3960000"), table("costs").get(2));
        assertEquals(3, table("measures").size());
        assertTrue(table("winners").stream().anyMatch(row -> row.contains(",circle,north,")));
        String manifest = Files.readString(project.resolve("out/manifest.json"));
        assertTrue(manifest.contains("\"compared_with\": ["), manifest);
        assertTrue(manifest.contains("plan.yaml"), manifest);
    }

    @Test
    void theSameInChinese() {
        CommandLineRun run = compare(plan.toString(), "--lang", "zh");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("B 与 A 相比：北区菜市场"), run.out());
        assertTrue(run.out().contains("受益与受损居民"), run.out());
        assertFalse(run.out().contains("metric"), run.out());
    }

    @Test
    void anEmptyListOfChangesIsSaidToBeIdentical() throws IOException {
        Path same = Files.writeString(baseline.resolveSibling("same.yaml"), """
                schema: 1
                extends: baseline.yaml
                name: {en: Nothing new, zh: 不变}
                changes: []
                """);
        CommandLineRun run = compare(same.toString(), "--lang", "en");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("B gives the same results as A in every number."), run.out());
    }

    @Test
    void theYearsOfAPlanAreLayoutsOfTheirOwn() {
        CommandLineRun run = compare(plan.toString(), "--phases", "--lang", "en");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("3 layouts compared"), run.out());
        assertTrue(run.out().contains("plan@2023") && run.out().contains("plan@2024"), run.out());
        assertTrue(run.out().contains("probability best"), run.out());
        // 600 residents, 2 days, 2 replications, 3 layouts
        assertTrue(run.err().contains("simulated 7,200 resident-days in "), run.err());
    }

    @Test
    void aPhaseThatWouldChangeNothingIsRefused() throws IOException {
        CommandLineRun both = compare(plan.toString(), "--phases", "--phase", 2023, "--lang", "en");
        assertEquals(2, both.code());
        assertTrue(
                both.err().contains("--phase compares one year and --phases all of them: leave one out"), both.err());
        Path other = Files.copy(baseline, baseline.resolveSibling("other.yaml"));
        CommandLineRun none = compare(other.toString(), "--phase", 2023, "--lang", "zh");
        assertEquals(2, none.code());
        assertTrue(none.err().contains("--phase 不能是 2023：各布局都没有分期"), none.err());
        assertFalse(Files.exists(project.resolve("out")));
        CommandLineRun early = compare(plan.toString(), "--phase", 2023, "--lang", "en");
        assertEquals(0, early.code(), early.err());
        assertEquals(2, table("measures").size(), "the market of 2023");
    }

    @Test
    void theFilesAreTheSameByteForByteForAnyNumberOfThreads() throws IOException {
        assertEquals(0, compare(plan.toString(), "--threads=1", "--quiet").code());
        List<List<String>> first = List.of(table("differences"), table("winners"), table("outlet_changes"));
        assertEquals(
                0, compare(plan.toString(), "--threads=4", "--quiet", "--force").code());
        assertEquals(first, List.of(table("differences"), table("winners"), table("outlet_changes")));
    }

    @Test
    void theManifestsCommandGivesTheSameTablesAgain() throws IOException {
        Path same = Files.writeString(baseline.resolveSibling("same.yaml"), """
                schema: 1
                extends: baseline.yaml
                name: {en: Nothing new, zh: 不变}
                changes: []
                """);
        Path out = project.resolve("out");
        CommandLineRun run = CommandLineRun.of(
                "compare", baseline, plan, same, "--days=1", "--warmup=0", "--precision=0.05", "-o", out);
        assertEquals(0, run.code(), run.err());
        List<String> progress = run.err()
                .lines()
                .filter(line -> line.endsWith("days simulated"))
                .toList();
        assertTrue(progress.size() > 1 && progress.size() <= 10, run.err());
        assertTrue(progress.contains("10% of 90 days simulated"), "3 layouts, 30 times at most\n" + run.err());
        List<String> first = table("differences");
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(out.resolve("manifest.json")));
        assertTrue(manifest.get("replications").intValue() > 5, "on past the pilot");
        List<Object> again = new ArrayList<>();
        manifest.get("command").forEach(word -> again.add(word.stringValue()));
        again.remove(0);
        again.addAll(List.of("-o", out, "--force", "--quiet"));
        assertEquals(0, CommandLineRun.of(again.toArray()).code());
        assertEquals(first, table("differences"));
    }

    @Test
    void oneObjectOfJsonOnRequest() {
        CommandLineRun run = compare(plan.toString(), "--json", "--quiet");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("{") && run.out().contains("\"extra_investment_yuan\": 3960000.0"), run.out());
    }

    @Test
    void whatCannotBeComparedIsTold() throws IOException {
        CommandLineRun alone = compare("--lang", "en");
        assertEquals(2, alone.code());
        assertTrue(alone.err().contains("one layout alone cannot be compared"), alone.err());
        CommandLineRun twice = compare(baseline.toString(), "--lang", "en");
        assertEquals(2, twice.code());
        assertTrue(twice.err().contains("baseline stands twice"), twice.err());
        Path elsewhere = Files.createDirectories(baseline.resolveSibling("elsewhere"));
        Files.writeString(
                elsewhere.resolve("city.yaml"),
                Files.readString(baseline.resolveSibling("city.yaml"))
                        .replace("blocksEast:       {value: 12", "blocksEast:       {value: 11")
                        .replace("bridges: [4, 8, 11]", "bridges: [4, 8]"));
        Path other = Files.writeString(
                elsewhere.resolve("other.yaml"),
                Files.readString(baseline)
                        .replace("../catalogue.yaml", "../../catalogue.yaml")
                        .replace("../behaviour.yaml", "../../behaviour.yaml"));
        CommandLineRun foreign = compare(other.toString(), "--lang", "en");
        assertEquals(2, foreign.code());
        assertTrue(foreign.err().contains("is another city than"), foreign.err());
        CommandLineRun loose = compare(plan.toString(), "--precision=0", "--lang", "en");
        assertEquals(2, loose.code());
        assertTrue(loose.err().contains("--precision must be above 0"), loose.err());
        assertFalse(Files.exists(project.resolve("out")));
    }
}
