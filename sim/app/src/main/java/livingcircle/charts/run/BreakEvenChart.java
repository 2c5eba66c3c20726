package livingcircle.charts.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import livingcircle.base.Language;
import livingcircle.charts.page.Chart;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.page.SourceLine;
import livingcircle.charts.plot.Row;
import livingcircle.charts.plot.RowPlot;
import livingcircle.charts.plot.RowScale;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.table.ChartCells;
import livingcircle.charts.table.ChartRow;
import livingcircle.charts.table.ChartTables;
import livingcircle.charts.table.Estimates;
import livingcircle.charts.table.TypeMargins;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.text.PrintedFigures;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;

/** Customers of the outlets of each type over those that they need to break even, the tightest types on top. */
final class BreakEvenChart implements Chart {

    /** Beyond so many times the customers needed nothing is at stake any more. */
    private static final double MOST_RATIO = 5;

    @Override
    public String name() {
        return "break-even";
    }

    @Override
    public Optional<Table> data(ChartTables results) {
        return results.estimates(TypeMargins.NAME, "type")
                .flatMap(margins -> results.estimates("types", "type").map(types -> data(margins, types)));
    }

    private Table data(Estimates margins, Estimates types) {
        Map<String, Estimates.Thing> names = new LinkedHashMap<>();
        types.things().forEach(type -> names.put(type.text("type"), type));
        Table data = new Table(
                name(),
                List.of(
                        "type",
                        "name_en",
                        "name_zh",
                        "outlets",
                        "customers_to_break_even_p10_ratio",
                        "customers_to_break_even_median_ratio",
                        "customers_to_break_even_median_ratio_lower",
                        "customers_to_break_even_median_ratio_upper",
                        "customers_to_break_even_p90_ratio",
                        "at_risk_outlets",
                        "at_risk_outlets_lower",
                        "at_risk_outlets_upper"));
        for (Estimates.Thing margin : margins.things()) {
            Estimates.Thing type = names.get(margin.text("type"));
            if (type != null) {
                data.add(new ChartRow()
                        .add(margin.text("type"))
                        .add(type.text("name_en"))
                        .add(type.text("name_zh"))
                        .add(margin.meanCount("outlets"))
                        .add(margin.mean("customers_to_break_even_p10_ratio").mean())
                        .add(margin.mean("customers_to_break_even_median_ratio"))
                        .add(margin.mean("customers_to_break_even_p90_ratio").mean())
                        .add(margin.count("at_risk_outlets"))
                        .values());
            }
        }
        return data;
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        List<Integer> order = new ArrayList<>();
        double outlets = 0;
        double atRisk = 0;
        for (int row = 0; row < data.rowCount(); row++) {
            order.add(row);
            outlets += data.number(row, "outlets");
            atRisk += data.number(row, "at_risk_outlets");
        }
        order.sort(Comparator.comparingDouble(row -> data.number(row, "customers_to_break_even_median_ratio")));
        List<Row> rows = order.stream().map(row -> row(data, row, language)).toList();
        double widest = ChartCells.most(data, "customers_to_break_even_p90_ratio");
        RowScale scale = RowScale.over(0, Math.min(MOST_RATIO, Math.max(1, widest)));
        CategoryPlot plot = RowPlot.of(rows, RunChartText.MARGIN_AXIS.in(language), scale);
        plot.addRangeMarker(new ValueMarker(1, ChartStyle.VERMILLION, ChartStyle.DASHED), Layer.FOREGROUND);
        return new ChartPage(
                RunChartText.MARGIN_TITLE.in(language),
                RunChartText.MARGIN_FINDING.in(
                        language,
                        PrintedFigures.count(atRisk),
                        PrintedFigures.count(outlets),
                        PrintedFigures.percent(atRisk / outlets, 0),
                        ChartCells.name(data, order.get(0), language)),
                key(data, language),
                List.of(new ChartPage.Panel("", plot, RowPlot.height(rows))),
                SourceLine.of(study, language));
    }

    private static List<KeyItem> key(Table data, Language language) {
        List<KeyItem> key = new ArrayList<>(List.of(
                new KeyItem(KeyItem.Sign.AREA, ChartStyle.SKY, RunChartText.MARGIN_BAR.in(language)),
                new KeyItem(KeyItem.Sign.DIAMOND, ChartStyle.INK, RunChartText.MARGIN_MEDIAN.in(language)),
                new KeyItem(KeyItem.Sign.DASHES, ChartStyle.VERMILLION, RunChartText.BREAK_EVEN.in(language))));
        if (ChartCells.hasIntervals(data, "customers_to_break_even_median_ratio")) {
            key.add(new KeyItem(KeyItem.Sign.WHISKER, ChartStyle.INK, RunChartText.MARGIN_INTERVAL.in(language)));
        }
        return key;
    }

    private static Row row(Table data, int row, Language language) {
        double median = data.number(row, "customers_to_break_even_median_ratio");
        String atRiskMean = PrintedFigures.count(data.number(row, "at_risk_outlets"));
        double lower = data.number(row, "at_risk_outlets_lower");
        double upper = data.number(row, "at_risk_outlets_upper");
        String atRisk = upper - lower >= 1
                ? RunChartText.MARGIN_BETWEEN.in(
                        language, atRiskMean, PrintedFigures.count(Math.max(0, lower)), PrintedFigures.count(upper))
                : atRiskMean;
        return new Row(
                ChartCells.name(data, row, language),
                RunChartText.MARGIN_OUTLETS.in(language, PrintedFigures.count(data.number(row, "outlets"))),
                ChartStyle.SKY,
                data.number(row, "customers_to_break_even_p10_ratio"),
                data.number(row, "customers_to_break_even_p90_ratio"),
                median,
                data.number(row, "customers_to_break_even_median_ratio_lower"),
                data.number(row, "customers_to_break_even_median_ratio_upper"),
                Double.NaN,
                RunChartText.MARGIN_NOTE.in(language, PrintedFigures.decimal(median, 1), atRisk));
    }
}
