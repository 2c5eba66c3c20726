package livingcircle.charts.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import livingcircle.base.Language;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.plot.PointPlot;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartStyle;
import livingcircle.experiment.Table;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Elementary effects after Morris: a numbered point for each parameter, its mean size μ* to the right, its σ upwards. */
final class EffectsChart {

    private static final int HEIGHT = 360;
    private static final int MOST_NAMED = 24;
    private static final double ROOM = 1.12;

    private EffectsChart() {}

    static Optional<ChartPage> of(StudyMetric subject, Language language) {
        Table table = subject.table();
        List<ChartPage.Panel> panels = new ArrayList<>();
        List<KeyItem> key = new ArrayList<>();
        String finding = "";
        List<String> order = new ArrayList<>();
        for (var entry : subject.rows().entrySet()) {
            List<Integer> rows = subject.ranked(entry.getValue(), "mu_star", "sigma");
            if (rows.isEmpty()) {
                continue;
            }
            if (order.isEmpty()) {
                finding = StudyChartText.MOST.in(language, subject.label(rows.get(0), language));
                rows.forEach(row -> order.add((String) table.value(row, "parameter")));
                for (int i = 0; i < Math.min(MOST_NAMED, order.size()); i++) {
                    key.add(new KeyItem(
                            KeyItem.Sign.DIAMOND,
                            ChartStyle.BLUE,
                            (i + 1) + " " + subject.label(order.get(i), language)));
                }
                key.add(new KeyItem(
                        KeyItem.Sign.DASHES, ChartStyle.VERMILLION, StudyChartText.EFFECTS_LINE.in(language)));
            }
            panels.add(
                    new ChartPage.Panel(entry.getKey().heading(language), plot(table, rows, order, language), HEIGHT));
        }
        return panels.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChartPage(
                        StudyChartText.EFFECTS_TITLE.in(language, subject.words(language)),
                        finding,
                        key,
                        panels,
                        subject.source(language)));
    }

    /** @param order the parameters by their numbers, which are the same in all panels */
    private static XYPlot plot(Table table, List<Integer> rows, List<String> order, Language language) {
        XYSeries points = new XYSeries("parameters");
        double most = 0;
        for (int row : rows) {
            points.add(table.number(row, "mu_star"), table.number(row, "sigma"));
            most = Math.max(most, Math.max(table.number(row, "mu_star"), table.number(row, "sigma")));
        }
        double end = most > 0 ? most * ROOM : 1;
        XYPlot plot = PointPlot.of(
                new XYSeriesCollection(points),
                List.of(ChartStyle.BLUE),
                axis(StudyChartText.EFFECTS_X.in(language), end),
                axis(StudyChartText.EFFECTS_Y.in(language), end),
                5);
        plot.addAnnotation(new XYLineAnnotation(0, 0, end, end, ChartStyle.DASHED, ChartStyle.VERMILLION));
        for (int row : rows) {
            XYTextAnnotation number = new XYTextAnnotation(
                    "  " + (order.indexOf(table.value(row, "parameter")) + 1),
                    table.number(row, "mu_star"),
                    table.number(row, "sigma"));
            number.setTextAnchor(TextAnchor.CENTER_LEFT);
            number.setFont(ChartFonts.regular(ChartStyle.LABEL_SIZE));
            number.setPaint(ChartStyle.INK);
            plot.addAnnotation(number);
        }
        return plot;
    }

    private static NumberAxis axis(String label, double end) {
        NumberAxis axis = new NumberAxis(label);
        axis.setRange(-end / 60, end);
        return axis;
    }
}
