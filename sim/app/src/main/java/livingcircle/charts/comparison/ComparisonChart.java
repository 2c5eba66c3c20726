package livingcircle.charts.comparison;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.charts.page.Chart;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.page.SourceLine;
import livingcircle.charts.plot.Row;
import livingcircle.charts.plot.RowPlot;
import livingcircle.charts.plot.RowScale;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.table.ChartCells;
import livingcircle.charts.table.ChartRow;
import livingcircle.charts.table.ChartTables;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.text.PrintedFigures;

/** By how much each layout differs from the first, with the interval of the paired difference: a panel for each number. */
final class ComparisonChart implements Chart {

    private static final Color UNSURE = new Color(0x9A9A9A);
    private static final int MOST_LAYOUTS = 12;

    @Override
    public String name() {
        return "comparison";
    }

    @Override
    public Optional<Table> data(ChartTables results) {
        Optional<Table> differences = results.find("differences");
        if (differences.isEmpty()) {
            return Optional.empty();
        }
        Table all = differences.get();
        Table data = new Table(
                name(),
                List.of(
                        "metric",
                        "layout_a",
                        "name_a_en",
                        "name_a_zh",
                        "layout_b",
                        "name_en",
                        "name_zh",
                        "mean_a",
                        "mean_b",
                        "difference",
                        "difference_lower",
                        "difference_upper"));
        for (Metric metric : Metric.ALL) {
            for (int row = 0; row < all.rowCount(); row++) {
                if (all.value(row, "table").equals("runs")
                        && all.value(row, "metric").equals(metric.id())) {
                    BilingualText nameA = results.name(ChartTables.LAYOUT, ChartCells.text(all, row, "layout_a"));
                    BilingualText nameB = results.name(ChartTables.LAYOUT, ChartCells.text(all, row, "layout_b"));
                    data.add(new ChartRow()
                            .add(metric.id())
                            .add(all.value(row, "layout_a"))
                            .add(nameA.en())
                            .add(nameA.zh())
                            .add(all.value(row, "layout_b"))
                            .add(nameB.en())
                            .add(nameB.zh())
                            .add(all.number(row, "mean_a"))
                            .add(all.number(row, "mean_b"))
                            .add(all.number(row, "difference"))
                            .add(all.number(row, "difference_lower"))
                            .add(all.number(row, "difference_upper"))
                            .values());
                }
            }
        }
        return data.rowCount() == 0 ? Optional.empty() : Optional.of(data);
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        Map<String, List<Integer>> metrics = new LinkedHashMap<>();
        for (int row = 0; row < data.rowCount(); row++) {
            List<Integer> rows =
                    metrics.computeIfAbsent(ChartCells.text(data, row, "metric"), metric -> new ArrayList<>());
            if (rows.size() < MOST_LAYOUTS) {
                rows.add(row);
            }
        }
        List<ChartPage.Panel> panels = new ArrayList<>();
        metrics.forEach((id, rows) -> panels.add(panel(data, Metric.get(id), rows, language)));
        return new ChartPage(
                CompareChartText.COMPARE_TITLE.in(language, nameOfFirst(data, language)),
                finding(data, metrics.values().iterator().next(), language),
                List.of(
                        new KeyItem(KeyItem.Sign.AREA, ChartStyle.BLUE, CompareChartText.BETTER.in(language)),
                        new KeyItem(KeyItem.Sign.AREA, ChartStyle.VERMILLION, CompareChartText.WORSE.in(language)),
                        new KeyItem(KeyItem.Sign.AREA, UNSURE, CompareChartText.UNSURE.in(language)),
                        new KeyItem(
                                KeyItem.Sign.WHISKER,
                                ChartStyle.INK,
                                CompareChartText.DIFFERENCE_INTERVAL.in(language))),
                panels,
                SourceLine.of(study, language));
    }

    private static String nameOfFirst(Table data, Language language) {
        return ChartFonts.showable(ChartCells.text(data, 0, language == Language.ZH ? "name_a_zh" : "name_a_en"));
    }

    private static ChartPage.Panel panel(Table data, Metric metric, List<Integer> indices, Language language) {
        List<Row> rows = new ArrayList<>();
        double lowest = 0;
        double highest = 0;
        double most = 0;
        for (int row : indices) {
            rows.add(row(data, row, metric, language));
            most = Math.max(most, Math.abs(metric.factor() * data.number(row, "difference")));
            lowest = Math.min(lowest, metric.factor() * known(data.number(row, "difference_lower")));
            highest = Math.max(highest, metric.factor() * known(data.number(row, "difference_upper")));
        }
        // intervals of very few replications may be many times as wide as what they are about
        double reach = most > 0 ? 4 * most : Double.MAX_VALUE;
        RowScale scale = RowScale.over(Math.max(lowest, -reach), Math.min(highest, reach));
        return new ChartPage.Panel(
                metric.name().in(language),
                RowPlot.of(rows, metric.difference().in(language), scale),
                RowPlot.height(rows));
    }

    private static double known(double number) {
        return Double.isNaN(number) ? 0 : number;
    }

    private static Row row(Table data, int row, Metric metric, Language language) {
        double difference = metric.factor() * data.number(row, "difference");
        double lower = metric.factor() * data.number(row, "difference_lower");
        double upper = metric.factor() * data.number(row, "difference_upper");
        boolean isSure = lower > 0 || upper < 0;
        boolean isBetter = difference > 0 == metric.higherIsBetter();
        return new Row(
                        ChartCells.name(data, row, language),
                        "",
                        !isSure ? UNSURE : isBetter ? ChartStyle.BLUE : ChartStyle.VERMILLION,
                        difference,
                        Double.NaN,
                        range(difference, lower, upper, metric, language))
                .between(lower, upper);
    }

    private static String range(double mean, double lower, double upper, Metric metric, Language language) {
        return CompareChartText.NOTE_RANGE.in(
                language,
                PrintedFigures.signed(mean, metric.decimals()),
                PrintedFigures.signed(lower, metric.decimals()),
                PrintedFigures.signed(upper, metric.decimals()));
    }

    private static String finding(Table data, List<Integer> rows, Language language) {
        Metric metric = Metric.get(ChartCells.text(data, rows.get(0), "metric"));
        int best = rows.get(0);
        for (int row : rows) {
            best = data.number(row, "difference") > data.number(best, "difference") ? row : best;
        }
        return CompareChartText.COMPARE_FINDING.in(
                language,
                ChartCells.name(data, best, language),
                PrintedFigures.signed(metric.factor() * data.number(best, "difference"), metric.decimals()),
                nameOfFirst(data, language),
                PrintedFigures.signed(metric.factor() * data.number(best, "difference_lower"), metric.decimals()),
                PrintedFigures.signed(metric.factor() * data.number(best, "difference_upper"), metric.decimals()));
    }
}
