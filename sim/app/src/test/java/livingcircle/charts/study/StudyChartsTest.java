package livingcircle.charts.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import livingcircle.SmallStudy;
import livingcircle.base.Language;
import livingcircle.charts.Charts;
import livingcircle.charts.StudyCharts;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.style.ChartFonts;
import livingcircle.experiment.Table;
import livingcircle.study.StudyPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyChartsTest {

    private static final List<Language> BOTH = List.of(Language.EN, Language.ZH);

    @TempDir
    private Path home;

    private final StudyPlan plan = SmallStudy.plan();

    private static Table table(String name, List<String> own) {
        List<String> columns = new ArrayList<>(List.of("metric", "scenario", "compared_with"));
        columns.addAll(own);
        return new Table(name, columns);
    }

    private static void add(Table table, Object... own) {
        List<Object> row = new ArrayList<>(List.of("satisfaction_mean", "town", ""));
        row.addAll(List.of(own));
        table.add(row);
    }

    private static List<Table> tables() {
        Table responses = table("responses", List.of("point", "replications", "mean", "lower", "upper"));
        add(responses, 0L, 2L, 55.5, 54.0, 57.0);
        add(responses, 1L, 2L, 57.5, 56.0, 59.0);
        add(responses, 2L, 0L, Double.NaN, Double.NaN, Double.NaN);
        Table tornado =
                table("tornado", List.of("parameter", "base", "lowest", "highest", "lowest_at", "highest_at", "width"));
        add(tornado, SmallStudy.PARAMETER, 56.0, 50.0, 58.0, "2.0", "0.1", 8.0);
        add(tornado, "behaviour.walk", 56.0, 55.0, 55.5, "a", "b", 1.0);
        add(tornado, "behaviour.none", 56.0, Double.NaN, Double.NaN, "", "", Double.NaN);
        Table effects = table("elementary_effects", List.of("parameter", "trajectories", "mu", "mu_star", "sigma"));
        add(effects, "behaviour.walk", 4L, -1.0, 1.0, 0.5);
        add(effects, SmallStudy.PARAMETER, 4L, 3.0, 3.5, 4.0);
        Table sobol = table("sobol_indices", List.of("parameter", "first", "total", "total_lower", "total_upper"));
        add(sobol, SmallStudy.PARAMETER, 0.7, 0.8, 0.6, 1.1);
        add(sobol, "behaviour.walk", -0.01, 0.2, Double.NaN, Double.NaN);
        return List.of(responses, tornado, effects, sobol, table("uncertainty", List.of("mean")));
    }

    @Test
    void everyChartThatTheTablesAllowIsDrawnInBothLanguagesAndRepeatsByteForByte() throws IOException {
        Path one = home.resolve("one");
        Path two = home.resolve("two");
        Charts.Outcome outcome = StudyCharts.draw(plan, tables(), BOTH, one);
        StudyCharts.draw(plan, tables(), BOTH, two);
        assertEquals(List.of(), outcome.failures());
        assertEquals(20, outcome.made().files().size());
        for (String chart : List.of("tornado", "effects", "sobol", "scatter")) {
            assertTrue(outcome.made().files().contains("charts/" + chart + "-satisfaction_mean-zh.svg"), chart);
        }
        for (String file : outcome.made().files()) {
            assertEquals(-1, Files.mismatch(one.resolve(file), two.resolve(file)), file);
        }
    }

    @Test
    void whatMattersMostIsNamed() {
        Table tornado = tables().get(1);
        StudyMetric subject = new StudyMetric(plan, "satisfaction_mean", tornado);
        assertEquals(
                "What matters most: dislike of crowds.",
                TornadoChart.of(subject, Language.EN).orElseThrow().finding());
        assertEquals(
                "影响最大：对拥挤的反感。",
                TornadoChart.of(subject, Language.ZH).orElseThrow().finding());
        ChartPage effects = EffectsChart.of(new StudyMetric(plan, "satisfaction_mean", tables().get(2)), Language.ZH)
                .orElseThrow();
        assertEquals("1 对拥挤的反感", effects.key().get(0).label());
        for (KeyItem item : effects.key()) {
            assertTrue(ChartFonts.canShow(item.label()), item.label());
        }
    }

    @Test
    void aMetricThatCouldNotBeMeasuredHasNoChart() {
        assertFalse(TornadoChart.of(new StudyMetric(plan, "needs", tables().get(1)), Language.EN)
                .isPresent());
    }
}
