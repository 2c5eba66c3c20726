package livingcircle.charts.study;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import livingcircle.base.Language;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.plot.RowKey;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.style.Lines;
import livingcircle.experiment.Table;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultIntervalCategoryDataset;

/** A tornado: how far the result moves while one parameter after the other takes its levels, the widest bar on top. */
final class TornadoChart {

    private static final int ROW_HEIGHT = 26;
    private static final int AXIS_HEIGHT = 34;
    private static final int MOST_BARS = 20;
    private static final double MOST_LABEL_WIDTH = 420;

    private TornadoChart() {}

    static Optional<ChartPage> of(StudyMetric subject, Language language) {
        List<ChartPage.Panel> panels = new ArrayList<>();
        String finding = "";
        for (var entry : subject.rows().entrySet()) {
            List<Integer> rows = subject.ranked(entry.getValue(), "width", "width").stream()
                    .limit(MOST_BARS)
                    .toList();
            if (!rows.isEmpty()) {
                finding = finding.isEmpty()
                        ? StudyChartText.MOST.in(language, subject.label(rows.get(0), language))
                        : finding;
                panels.add(new ChartPage.Panel(
                        entry.getKey().heading(language),
                        plot(subject, rows, language),
                        rows.size() * ROW_HEIGHT + AXIS_HEIGHT));
            }
        }
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChartPage(
                StudyChartText.TORNADO_TITLE.in(language, subject.words(language)),
                finding,
                List.of(
                        new KeyItem(KeyItem.Sign.AREA, ChartStyle.BLUE, StudyChartText.TORNADO_BAR.in(language)),
                        new KeyItem(
                                KeyItem.Sign.DASHES, ChartStyle.VERMILLION, StudyChartText.TORNADO_BASE.in(language))),
                panels,
                subject.source(language)));
    }

    private static CategoryPlot plot(StudyMetric subject, List<Integer> rows, Language language) {
        Table table = subject.table();
        Font font = ChartFonts.regular(ChartStyle.LABEL_SIZE);
        double base = table.number(rows.get(0), "base");
        Number[][] from = new Number[1][rows.size()];
        Number[][] to = new Number[1][rows.size()];
        RowKey[] labels = new RowKey[rows.size()];
        double widest = 0;
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.get(i);
            from[0][i] = lowest(table, row, base);
            to[0][i] = highest(table, row, base);
            String note = StudyChartText.TORNADO_NOTE.in(
                    language,
                    StudyMetric.figure(table.number(row, "lowest")),
                    table.value(row, "lowest_at"),
                    StudyMetric.figure(table.number(row, "highest")),
                    table.value(row, "highest_at"));
            String label = ChartFonts.showable(subject.label(row, language) + " (" + note + ")");
            labels[i] = new RowKey(i, Lines.shorten(label, font, MOST_LABEL_WIDTH));
            widest = Math.max(widest, ChartStyle.width(labels[i].label(), font));
        }
        CategoryAxis names = ChartStyle.quiet(new CategoryAxis());
        names.setLowerMargin(0);
        names.setUpperMargin(0);
        names.setCategoryMargin(0.3);
        names.setMaximumCategoryLabelWidthRatio(1);
        NumberAxis numbers = ChartStyle.quiet(new NumberAxis());
        numbers.setNumberFormatOverride(ChartStyle.axisFormat());
        numbers.setAutoRangeIncludesZero(false);
        numbers.setAutoRangeStickyZero(false);
        IntervalBarRenderer bars = new IntervalBarRenderer();
        bars.setIncludeBaseInRange(false);
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setSeriesPaint(0, ChartStyle.BLUE);
        CategoryPlot plot = new CategoryPlot(
                new DefaultIntervalCategoryDataset(new Comparable<?>[] {"range"}, labels, from, to),
                names,
                numbers,
                bars);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setRangeGridlinePaint(ChartStyle.GRID);
        plot.setRangeGridlineStroke(ChartStyle.THIN);
        plot.setInsets(new RectangleInsets(0, 0, 0, 16));
        AxisSpace space = new AxisSpace();
        space.setLeft(widest + 14);
        plot.setFixedDomainAxisSpace(space);
        if (Double.isFinite(base)) {
            plot.addRangeMarker(new ValueMarker(base, ChartStyle.VERMILLION, ChartStyle.DASHED), Layer.FOREGROUND);
        }
        return plot;
    }

    private static double lowest(Table table, int row, double base) {
        double lowest = table.number(row, "lowest");
        return Double.isFinite(base) ? Math.min(base, lowest) : lowest;
    }

    private static double highest(Table table, int row, double base) {
        double highest = table.number(row, "highest");
        return Double.isFinite(base) ? Math.max(base, highest) : highest;
    }
}
