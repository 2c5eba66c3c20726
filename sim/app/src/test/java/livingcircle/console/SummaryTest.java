package livingcircle.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import livingcircle.SampleStudy;
import livingcircle.base.Language;
import livingcircle.results.MeanOfRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SummaryTest {

    private static MeanOfRuns runs(int count) {
        MeanOfRuns runs = new MeanOfRuns();
        for (int r = 0; r < count; r++) {
            runs.add(SampleStudy.run(8, r));
        }
        return runs;
    }

    private static String summary(int count, Language language, Medium medium) {
        return Summary.of(SampleStudy.study(count), runs(count), "results/sample", true, language, medium);
    }

    @Test
    void aPlannerSeesTheHeadlines() {
        String text = summary(1, Language.EN, Medium.FILE);
        List<String> lines = text.lines().toList();
        assertEquals("Sample town, today's outlets", lines.get(0));
        assertEquals(
                "48,250 residents in 1,204 homes and 8 communities; 612 outlets, 57 of them synthetic", lines.get(1));
        assertEquals("28 days after 7 of warm-up, seed 7", lines.get(2));
        assertHasLine("  satisfied \\(score of 70 or more\\) +46.3%", lines);
        assertHasLine("  residents with all basic types within 15 minutes +38.4%", lines);
        assertHasLine("  unmet +80,000 +3.8%", lines);
        assertHasLine("    full, turned away +50,000 +2.4%", lines);
        assertTrue(
                text.contains("Balance: 2,100,000 needs = 1,900,000 visits + 120,000 orders + 80,000 unmet\n"), text);
        assertTrue(text.contains("the worst-served tenth has no access at all"), text);
        assertTrue(text.contains("Results: results/sample\n"), text);
        assertTrue(text.contains("Assumed: 57 of 612 outlets are synthetic"), text);
    }

    private static void assertHasLine(String pattern, List<String> lines) {
        assertTrue(lines.stream().anyMatch(line -> line.matches(pattern)), pattern + " in " + lines);
    }

    @Test
    void theWorstComeFirstAndDeliveryIsNotCoverage() {
        List<String> lines = summary(1, Language.EN, Medium.FILE).lines().toList();
        int coverage = lines.indexOf("Basic types with the lowest coverage");
        assertTrue(lines.get(coverage + 2).startsWith("  Housekeeping service point, 15 "), lines.get(coverage + 2));
        assertTrue(lines.get(coverage + 3).startsWith("  Wet market, 8 "), lines.get(coverage + 3));
        int communities = lines.indexOf("Communities with the lowest satisfaction");
        assertTrue(lines.get(communities + 2).startsWith("  Community 6 "), lines.get(communities + 2));
        assertFalse(String.join("\n", lines).contains("Dark store"));
    }

    @Test
    void severalRunsShowTheirRange() {
        String text = summary(3, Language.ZH, Medium.FILE);
        assertTrue(text.contains("47.3% (46.3% - 48.3%)"), text);
        assertTrue(text.contains("3 次运行均值"), text);
        assertTrue(text.contains("（3 次运行合计）"), text);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLinesOfATableEndInTheSameColumn(Language language) {
        List<String> lines = summary(1, language, Medium.FILE).lines().toList();
        int tables = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean isTable = lines.get(i).startsWith("  ") && lines.get(i - 1).startsWith("  ");
            if (isTable) {
                tables++;
                assertEquals(DisplayWidth.of(lines.get(i - 1)), DisplayWidth.of(lines.get(i)), lines.get(i));
            }
        }
        assertTrue(tables > 20, "too few table lines: " + tables);
    }

    @Test
    void headingsAreMarkedOnlyWhereAsked() {
        assertFalse(summary(1, Language.EN, Medium.FILE).contains("\u001b"));
        assertTrue(summary(1, Language.EN, Medium.TERMINAL).contains("\u001b[1mNeeds\u001b[0m"));
        assertEquals(
                summary(1, Language.ZH, Medium.FILE),
                summary(1, Language.ZH, Medium.TERMINAL)
                        .replace("\u001b[1m", "")
                        .replace("\u001b[0m", ""));
    }

    @Test
    void theSummaryOfTheFolderDoesNotSayWhereItIs() {
        String text = Summary.findings(SampleStudy.study(1), runs(1), Language.EN);
        assertFalse(text.contains("Results:"), text);
        assertTrue(summary(1, Language.EN, Medium.FILE).startsWith(text));
    }

    @Test
    void jsonHoldsTheHeadlines() {
        JsonNode json = JsonMapper.shared().readTree(JsonSummary.of(SampleStudy.study(2), runs(2), "results/sample"));
        assertEquals("baseline", json.get("scenario").stringValue());
        assertEquals("results/sample", json.get("output").stringValue());
        assertEquals(0.468, json.get("satisfied_strict_share").doubleValue(), 1e-12);
        assertTrue(json.get("access_best_to_worst_tenth").isNull());
        assertTrue(json.get("conservation_holds").booleanValue());
    }
}
