package livingcircle.charts.study;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import livingcircle.base.Language;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.plot.PointPlot;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartStyle;
import livingcircle.experiment.Table;
import livingcircle.scenario.studies.Parameter;
import livingcircle.study.DesignPoint;
import livingcircle.text.PrintedFigures;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The result at each point of the design against each parameter that is a number, one panel below the other. */
final class ScatterChart {

    private static final int HEIGHT = 230;
    private static final int MOST_PANELS = 8;
    private static final int MOST_POINTS = 2000;
    private static final List<Color> COLOURS =
            List.of(ChartStyle.BLUE, ChartStyle.ORANGE, ChartStyle.GREEN, ChartStyle.VERMILLION);

    private ScatterChart() {}

    /** The rows of the subject, and the values of its parameters beside them. */
    static Table data(StudyMetric subject) {
        Table responses = subject.table();
        List<Parameter> parameters = subject.plan().parameters();
        List<String> columns = new ArrayList<>(responses.columns());
        parameters.forEach(parameter -> columns.add(parameter.path()));
        Table data = new Table(responses.name(), columns);
        for (int row = 0; row < responses.rowCount(); row++) {
            DesignPoint point = subject.plan().points().get((int) responses.number(row, "point"));
            List<Object> values = new ArrayList<>(responses.row(row));
            for (Parameter parameter : parameters) {
                Object value = point.find(parameter.path());
                values.add(value instanceof Number number ? (Object) number.doubleValue() : String.valueOf(value));
            }
            data.add(values);
        }
        return data;
    }

    static Optional<ChartPage> of(StudyMetric subject, Language language) {
        Table table = subject.table();
        Map<StudyMetric.Target, List<Integer>> rows = subject.rows();
        rows.keySet().removeIf(StudyMetric.Target::isDifference);
        while (rows.size() > COLOURS.size()) {
            rows.remove(List.copyOf(rows.keySet()).get(rows.size() - 1));
        }
        double[] means = rows.values().stream()
                .flatMap(List::stream)
                .mapToDouble(row -> table.number(row, "mean"))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        List<ChartPage.Panel> panels = new ArrayList<>();
        for (Parameter parameter : subject.plan().parameters()) {
            XYSeriesCollection points = points(subject, rows, parameter);
            if (hasPoints(points) && panels.size() < MOST_PANELS) {
                panels.add(new ChartPage.Panel("", plot(subject, points, parameter, language), HEIGHT));
            }
        }
        if (panels.isEmpty() || means.length == 0) {
            return Optional.empty();
        }
        List<KeyItem> key = new ArrayList<>();
        for (StudyMetric.Target target : rows.keySet()) {
            key.add(new KeyItem(KeyItem.Sign.DIAMOND, COLOURS.get(key.size()), target.heading(language)));
        }
        return Optional.of(new ChartPage(
                StudyChartText.SCATTER_TITLE.in(language, subject.words(language)),
                StudyChartText.SCATTER_FINDING.in(
                        language,
                        PrintedFigures.count(subject.plan().points().size()),
                        StudyMetric.figure(means[0]),
                        StudyMetric.figure(means[means.length - 1])),
                key,
                panels,
                subject.source(language)));
    }

    private static boolean hasPoints(XYSeriesCollection points) {
        for (int series = 0; series < points.getSeriesCount(); series++) {
            if (points.getItemCount(series) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A series for each target; of very many points every so-many-th. */
    private static XYSeriesCollection points(
            StudyMetric subject, Map<StudyMetric.Target, List<Integer>> rows, Parameter parameter) {
        Table table = subject.table();
        XYSeriesCollection points = new XYSeriesCollection();
        for (var entry : rows.entrySet()) {
            XYSeries series = new XYSeries(entry.getKey().scenario(), false);
            int step = 1 + entry.getValue().size() / MOST_POINTS;
            for (int i = 0; i < entry.getValue().size(); i += step) {
                int row = entry.getValue().get(i);
                DesignPoint point = subject.plan().points().get((int) table.number(row, "point"));
                double mean = table.number(row, "mean");
                if (point.find(parameter.path()) instanceof Number value && Double.isFinite(mean)) {
                    series.add(value.doubleValue(), mean);
                }
            }
            points.addSeries(series);
        }
        return points;
    }

    private static XYPlot plot(StudyMetric subject, XYSeriesCollection points, Parameter parameter, Language language) {
        NumberAxis x = new NumberAxis(subject.label(parameter.path(), language)
                + (parameter.unit().isEmpty() ? "" : ChartFonts.showable(", " + parameter.unit())));
        x.setAutoRangeIncludesZero(false);
        x.setAutoRangeStickyZero(false);
        NumberAxis y = new NumberAxis();
        y.setAutoRangeIncludesZero(false);
        y.setAutoRangeStickyZero(false);
        return PointPlot.of(points, COLOURS, x, y, 2.5);
    }
}
