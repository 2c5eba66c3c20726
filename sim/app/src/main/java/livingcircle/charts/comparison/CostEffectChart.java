package livingcircle.charts.comparison;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.charts.page.Chart;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.page.SourceLine;
import livingcircle.charts.plot.RowScale;
import livingcircle.charts.plot.XyPlots;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.style.ChartText;
import livingcircle.charts.table.ChartCells;
import livingcircle.charts.table.ChartRow;
import livingcircle.charts.table.ChartTables;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Money against satisfied residents, with the front of layouts to which none is both cheaper and better. */
final class CostEffectChart implements Chart {

    private static final double TEN_THOUSAND = 10_000;
    private static final int HEIGHT = 400;
    private static final double AROUND = 0.12;
    private static final Color OTHER = new Color(0x8A8A8A);

    @Override
    public String name() {
        return "cost-effect";
    }

    @Override
    public Optional<Table> data(ChartTables results) {
        Optional<Table> costs = results.find("costs");
        Optional<Table> differences = results.find("differences");
        if (costs.isEmpty() || differences.isEmpty()) {
            return Optional.empty();
        }
        Table all = costs.get();
        Table data = new Table(
                name(),
                List.of(
                        "layout",
                        "name_en",
                        "name_zh",
                        "extra_investment_10k_yuan",
                        "extra_satisfied_residents",
                        "extra_satisfied_residents_lower",
                        "extra_satisfied_residents_upper",
                        "on_front"));
        boolean costsAnything = false;
        for (int row = 0; row < all.rowCount(); row++) {
            String layout = ChartCells.text(all, row, "layout");
            BilingualText name = results.name(ChartTables.LAYOUT, layout);
            double extra = all.number(row, "extra_satisfied_residents");
            double half = halfWidth(differences.get(), layout);
            costsAnything |= all.number(row, "extra_investment_yuan") != 0;
            data.add(new ChartRow()
                    .add(layout)
                    .add(name.en())
                    .add(name.zh())
                    .add(all.number(row, "extra_investment_yuan") / TEN_THOUSAND)
                    .add(extra)
                    .add(extra - half)
                    .add(extra + half)
                    .add(isOnFront(all, row))
                    .values());
        }
        return costsAnything ? Optional.of(data) : Optional.empty();
    }

    /** Half the interval of the number of satisfied residents: that of their share times those asked. */
    private static double halfWidth(Table differences, String layout) {
        double half = 0;
        double asked = 0;
        for (int row = 0; row < differences.rowCount(); row++) {
            if (differences.value(row, "layout_b").equals(layout)
                    && differences.value(row, "table").equals("runs")) {
                String metric = ChartCells.text(differences, row, "metric");
                if (metric.equals("residents_asked")) {
                    asked = differences.number(row, "mean_b");
                } else if (metric.equals("satisfied_strict_share")) {
                    half = (differences.number(row, "difference_upper") - differences.number(row, "difference_lower"))
                            / 2;
                }
            }
        }
        return half * asked;
    }

    private static boolean isOnFront(Table costs, int row) {
        double money = costs.number(row, "extra_investment_yuan");
        double effect = costs.number(row, "extra_satisfied_residents");
        for (int other = 0; other < costs.rowCount(); other++) {
            double otherMoney = costs.number(other, "extra_investment_yuan");
            double otherEffect = costs.number(other, "extra_satisfied_residents");
            boolean isNoWorse = otherMoney <= money && otherEffect >= effect;
            if (isNoWorse && (otherMoney < money || otherEffect > effect)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < data.rowCount(); row++) {
            order.add(row);
        }
        order.sort(Comparator.comparingDouble((Integer row) -> data.number(row, "extra_investment_10k_yuan"))
                .thenComparingDouble(row -> data.number(row, "extra_satisfied_residents")));
        List<KeyItem> key = new ArrayList<>(List.of(
                new KeyItem(KeyItem.Sign.DASHES, ChartStyle.BLUE, CompareChartText.COST_FRONT.in(language)),
                new KeyItem(KeyItem.Sign.DIAMOND, OTHER, CompareChartText.COST_OTHER.in(language))));
        key.addAll(KeyItem.withInterval(ChartCells.hasIntervals(data, "extra_satisfied_residents"), language));
        for (int i = 0; i < order.size(); i++) {
            key.add(new KeyItem(
                    KeyItem.Sign.DIAMOND,
                    colourOf(data, order.get(i)),
                    (i + 1) + " " + ChartCells.name(data, order.get(i), language)));
        }
        String front = order.stream()
                .filter(row -> (Boolean) data.value(row, "on_front"))
                .map(row -> ChartCells.name(data, row, language))
                .collect(Collectors.joining(ChartText.BETWEEN.in(language)));
        return new ChartPage(
                CompareChartText.COST_TITLE.in(language),
                CompareChartText.COST_FINDING.in(language, front),
                key,
                List.of(new ChartPage.Panel("", plot(data, order, language), HEIGHT)),
                SourceLine.of(study, language));
    }

    private static Color colourOf(Table data, int row) {
        return (Boolean) data.value(row, "on_front") ? ChartStyle.BLUE : OTHER;
    }

    private static XYPlot plot(Table data, List<Integer> order, Language language) {
        XYIntervalSeriesCollection points = new XYIntervalSeriesCollection();
        XYSeries front = new XYSeries("front");
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorStroke(ChartStyle.WHISKER);
        double[] x = {0, 0};
        double[] y = {0, 0};
        for (int row : order) {
            double money = data.number(row, "extra_investment_10k_yuan");
            double effect = data.number(row, "extra_satisfied_residents");
            double lower = data.number(row, "extra_satisfied_residents_lower");
            double upper = data.number(row, "extra_satisfied_residents_upper");
            XYIntervalSeries point = new XYIntervalSeries(row);
            point.add(money, money, money, effect, lower, upper);
            renderer.setSeriesShape(points.getSeriesCount(), ChartStyle.diamond(6));
            renderer.setSeriesPaint(points.getSeriesCount(), colourOf(data, row));
            points.addSeries(point);
            if ((Boolean) data.value(row, "on_front")) {
                front.add(money, effect);
            }
            x = new double[] {Math.min(x[0], money), Math.max(x[1], money)};
            y = new double[] {Math.min(y[0], lower), Math.max(y[1], upper)};
        }
        String first = ChartCells.name(data, 0, language);
        XYPlot plot = XyPlots.quiet(new XYPlot(
                points,
                axis(CompareChartText.COST_X.in(language, first), x),
                axis(CompareChartText.COST_Y.in(language), y),
                renderer));
        XYStepRenderer steps = new XYStepRenderer();
        steps.setSeriesPaint(0, ChartStyle.BLUE);
        steps.setSeriesStroke(0, ChartStyle.DASHED);
        plot.setDataset(1, new XYSeriesCollection(front));
        plot.setRenderer(1, steps);
        for (int i = 0; i < order.size(); i++) {
            XYTextAnnotation number = new XYTextAnnotation(
                    "   " + (i + 1),
                    data.number(order.get(i), "extra_investment_10k_yuan"),
                    data.number(order.get(i), "extra_satisfied_residents"));
            number.setTextAnchor(TextAnchor.BOTTOM_LEFT);
            number.setFont(ChartFonts.bold(ChartStyle.LABEL_SIZE));
            number.setPaint(ChartStyle.INK);
            plot.addAnnotation(number);
        }
        return plot;
    }

    private static NumberAxis axis(String label, double[] ends) {
        NumberAxis axis = ChartStyle.quiet(new NumberAxis(label));
        double span = ends[1] > ends[0] ? ends[1] - ends[0] : 1;
        axis.setRange(ends[0] - span * AROUND / 2, ends[1] + span * AROUND);
        axis.setTickUnit(RowScale.over(0, span).tickUnit());
        return axis;
    }
}
