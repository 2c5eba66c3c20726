package livingcircle.charts.run;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import livingcircle.base.Language;
import livingcircle.charts.page.Chart;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.page.SourceLine;
import livingcircle.charts.plot.RowScale;
import livingcircle.charts.plot.XyPlots;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.table.ChartCells;
import livingcircle.charts.table.ChartTables;
import livingcircle.charts.table.Estimates;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.statistics.MeanInterval;
import livingcircle.text.Phrase;
import livingcircle.text.PrintedFigures;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Needs and how they ended, day by day, with the days of the warm-up marked. */
final class DaysChart implements Chart {

    private static final int ROW_HEIGHT = 104;
    private static final int AXIS_HEIGHT = 46;
    private static final int WEEK = 7;
    private static final double PER = 1000;
    private static final double PERCENT = 100;
    private static final double LEVEL = 0.8;
    private static final int DAY_COLUMNS = 20;
    private static final float BAND_ALPHA = 0.25f;
    /** A band of the key: blue stands for the colours of all. */
    private static final Color BAND = new Color(0xBFDBEB);

    /** A count of the table {@code days} with its name and colour. */
    private record Count(String column, Phrase name, Color colour) {}

    private static final List<Count> COUNTS = List.of(
            new Count("needs", RunChartText.DAYS_NEEDS, ChartStyle.INK),
            new Count("visits", RunChartText.DAYS_VISITS, ChartStyle.BLUE),
            new Count("orders", RunChartText.DAYS_ORDERS, ChartStyle.GREEN),
            new Count("unmet", RunChartText.DAYS_UNMET, ChartStyle.VERMILLION));

    @Override
    public String name() {
        return "days";
    }

    @Override
    public Optional<Table> data(ChartTables results) {
        Optional<Estimates> city = results.estimates("runs");
        Optional<Estimates> days = results.estimates("days", "day");
        if (city.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        Table data = new Table(
                name(),
                List.of(
                        "day",
                        "warm_up",
                        "count",
                        "per_1000_residents",
                        "per_1000_residents_lower",
                        "per_1000_residents_upper"));
        double residents = city.get().things().get(0).mean("residents").mean();
        results.estimates("warmup_days", "day").ifPresent(warmup -> add(data, warmup, true, residents));
        add(data, days.get(), false, residents);
        return Optional.of(data);
    }

    private static void add(Table data, Estimates days, boolean isWarmup, double residents) {
        for (Estimates.Thing day : days.things()) {
            for (Count count : COUNTS) {
                MeanInterval counted = day.count(count.column());
                data.add(List.of(
                        (long) day.constant("day"),
                        isWarmup,
                        count.column(),
                        PER * counted.mean() / residents,
                        PER * counted.lower() / residents,
                        PER * counted.upper() / residents));
            }
        }
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        double first = data.number(0, "day");
        double last = data.number(data.rowCount() - 1, "day");
        NumberAxis axis = ChartStyle.quiet(new NumberAxis(RunChartText.DAYS_AXIS.in(language)));
        axis.setRange(first - 0.5, last + 0.5);
        axis.setTickUnit(new NumberTickUnit(step(last - first + 1), ChartStyle.axisFormat()));
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(axis);
        plot.setGap(12);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        for (Count count : COUNTS) {
            plot.add(row(data, count, first, language));
        }
        return new ChartPage(
                RunChartText.DAYS_TITLE.in(language),
                finding(data, study, language),
                KeyItem.withBand(
                        ChartCells.hasIntervals(data, "per_1000_residents"),
                        BAND,
                        language,
                        new KeyItem(KeyItem.Sign.AREA, ChartStyle.GRID, RunChartText.WARMUP.in(language))),
                List.of(new ChartPage.Panel(
                        RunChartText.DAYS_HEADING.in(language), plot, ROW_HEIGHT * COUNTS.size() + AXIS_HEIGHT)),
                SourceLine.of(study, language));
    }

    /** Days, weeks or so many weeks between the numbers of the axis. */
    private static int step(double days) {
        return days <= 2 * WEEK ? 1 : WEEK * (int) Math.ceil(days / WEEK / DAY_COLUMNS);
    }

    /** From 0, unless that would leave no more to see than a level line. */
    private static NumberAxis axis(String label, double least, double most) {
        NumberAxis axis = XyPlots.fromZero(label, most);
        if (least > LEVEL * most) {
            double room = Math.max(most - least, most * (1 - LEVEL) / 2) / 2;
            axis.setRange(least - room, most + room);
            axis.setTickUnit(RowScale.over(0, most - least + 2 * room).tickUnit());
        }
        return axis;
    }

    private static XYPlot row(Table data, Count count, double first, Language language) {
        YIntervalSeries line = new YIntervalSeries(count.column());
        double most = 0;
        double least = Double.POSITIVE_INFINITY;
        double firstMeasured = 1;
        for (int row = 0; row < data.rowCount(); row++) {
            if (data.value(row, "count").equals(count.column())) {
                double mean = data.number(row, "per_1000_residents");
                double lower = data.number(row, "per_1000_residents_lower");
                double upper = data.number(row, "per_1000_residents_upper");
                line.add(
                        data.number(row, "day"),
                        mean,
                        Double.isNaN(lower) ? mean : Math.max(0, lower),
                        Double.isNaN(upper) ? mean : upper);
                most = Math.max(most, Double.isNaN(upper) ? mean : upper);
                least = Math.min(least, Double.isNaN(lower) ? mean : lower);
            }
        }
        YIntervalSeriesCollection lines = new YIntervalSeriesCollection();
        lines.addSeries(line);
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setSeriesPaint(0, count.colour());
        renderer.setSeriesFillPaint(0, count.colour());
        renderer.setSeriesStroke(0, ChartStyle.THICK);
        renderer.setAlpha(BAND_ALPHA);
        NumberAxis axis = axis(count.name().in(language), least, most);
        axis.setLabelFont(ChartFonts.bold(ChartStyle.LABEL_SIZE));
        axis.setLabelPaint(count.colour());
        XYPlot plot = XyPlots.quiet(new XYPlot(lines, null, axis, renderer));
        if (first < firstMeasured) {
            plot.addDomainMarker(
                    new IntervalMarker(first - 0.5, firstMeasured - 0.5, ChartStyle.GRID), Layer.BACKGROUND);
        }
        return plot;
    }

    private static String finding(Table data, Study study, Language language) {
        int days = study.settings().days();
        double needs = measured(data, "needs");
        return RunChartText.DAYS_FINDING.in(
                language,
                study.settings().warmupDays(),
                PrintedFigures.decimal(needs / days, 0),
                PrintedFigures.decimal(PERCENT * measured(data, "unmet") / needs, 1));
    }

    private static double measured(Table data, String count) {
        double sum = 0;
        for (int row = 0; row < data.rowCount(); row++) {
            if (data.value(row, "count").equals(count) && !(Boolean) data.value(row, "warm_up")) {
                sum += data.number(row, "per_1000_residents");
            }
        }
        return sum;
    }
}
