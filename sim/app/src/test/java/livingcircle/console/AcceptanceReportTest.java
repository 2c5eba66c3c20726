package livingcircle.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import livingcircle.SampleStudy;
import livingcircle.acceptance.Area;
import livingcircle.acceptance.Outcome;
import livingcircle.acceptance.Silence;
import livingcircle.acceptance.Verdict;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.scenario.rules.AskedAt;
import livingcircle.scenario.rules.Bound;
import livingcircle.scenario.rules.Rule;
import livingcircle.scenario.rules.RuleSet;
import livingcircle.scenario.rules.SourcedValue;
import livingcircle.statistics.MeanInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AcceptanceReportTest {

    private static final Rule SATISFIED = new Rule(
            "satisfaction",
            new BilingualText("at least 85 % satisfied", "居民满意度不低于85%"),
            new BilingualText("Goals", "目标"),
            "satisfied_basic_share",
            "satisfied_strict_share",
            List.of(AskedAt.CITY, AskedAt.CIRCLE),
            null,
            Bound.LEAST,
            new SourcedValue(0.85, "S", new BilingualText("the plan", "方案")),
            null,
            null);
    private static final Rule CARE = new Rule(
            "care",
            new BilingualText("elder care", "养老"),
            new BilingualText("Types", "业态"),
            "type_outlets",
            null,
            List.of(AskedAt.CIRCLE),
            null,
            Bound.LEAST,
            new SourcedValue(1, "D", new BilingualText("the notice", "通知")),
            "elder_care",
            null);
    private static final RuleSet SET =
            new RuleSet("plan", new BilingualText("Plan of 2023", "2023年方案"), List.of(SATISFIED, CARE));
    private static final Area CITY = new Area(AskedAt.CITY, "all", new BilingualText("Sample town", "样例镇"), null);
    private static final Area WEST = new Area(AskedAt.CIRCLE, "west", new BilingualText("West", "西生活圈"), 2024);

    private static MeanInterval interval(double mean, double halfWidth) {
        return new MeanInterval(mean, halfWidth, 0.95, 5);
    }

    private static final List<Verdict> VERDICTS = List.of(
            new Verdict(SET, SATISFIED, CITY, Outcome.OPEN, null, interval(0.852, 0.004), interval(0.61, 0.002)),
            new Verdict(SET, SATISFIED, WEST, Outcome.FAIL, null, interval(0.7, 0.01), interval(0.5, 0.01)),
            new Verdict(SET, CARE, WEST, Outcome.PASS, null, interval(2, 0), null));

    private static List<String> lines(Language language) {
        return AcceptanceReport.of(SampleStudy.study(5), VERDICTS, "results/sample", language, Medium.FILE)
                .lines()
                .toList();
    }

    private static void assertHasLine(String pattern, List<String> lines) {
        assertTrue(lines.stream().anyMatch(line -> line.matches(pattern)), pattern + " in " + lines);
    }

    @Test
    void aVerdictHasItsNumberItsIntervalAndWhatStandsBeside() {
        List<String> lines = lines(Language.EN);
        assertHasLine("  \\? open +1 at least 85 % satisfied +85.2% +84.8% to 85.6% +≥ 85.0% +61.0%", lines);
        assertHasLine("  ✗ failed +1 at least 85 % satisfied +70.0% +69.0% to 71.0% +≥ 85.0% +50.0%", lines);
        assertHasLine("  ✓ passed +2 elder care +2 +always the same +≥ 1", lines);
        assertTrue(lines.contains("1 passed, 1 failed, 1 open, 0 not asked"), lines.toString());
        assertTrue(lines.indexOf("City: Sample town") < lines.indexOf("Circle: West (2024)"), lines.toString());
        assertTrue(lines.contains("Open: the interval holds what is asked; more --replications decide it."));
        assertFalse(lines.toString().contains("No living circle"));
    }

    @Test
    void theNotesGiveClauseSourceAndMeaning() {
        List<String> lines = lines(Language.EN);
        assertTrue(lines.contains("  1 Goals; the plan [S]"), lines.toString());
        assertHasLine("    measured: share of those asked who are at least basically satisfied.*", lines);
        assertHasLine("    beside: share of those asked who are satisfied .*", lines);
        assertHasLine("    measured of elder_care: outlets here that offer the type.*", lines);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void numbersOfOneColumnEndTogether(Language language) {
        List<String> rows = lines(language).stream()
                .filter(line -> line.contains("≥ 85.0%"))
                .toList();
        assertEquals(2, rows.size());
        assertEquals(DisplayWidth.of(rows.get(0)), DisplayWidth.of(rows.get(1)));
    }

    @Test
    void withoutCirclesOnlyTheNoteSpeaksOfThem() {
        Area none = new Area(AskedAt.CIRCLE, "", new BilingualText("a circle", "生活圈"), null);
        MeanInterval nothing = MeanInterval.of(new double[0], 0.95);
        List<Verdict> verdicts = List.of(
                VERDICTS.get(0),
                new Verdict(SET, CARE, none, Outcome.NOT_APPLICABLE, Silence.NO_CIRCLE, nothing, null));
        String text = AcceptanceReport.findings(SampleStudy.study(5), verdicts, Language.ZH);
        assertTrue(text.contains("本情景未定义生活圈，针对生活圈的规则未检查。"), text);
        assertFalse(text.contains("生活圈：生活圈"), text);
        assertTrue(text.contains("未考核 1 条"), text);
    }
}
