package livingcircle.charts.comparison;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import livingcircle.charts.table.ChartRow;
import livingcircle.charts.table.ChartTables;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.text.PrintedFigures;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** A plan phase by phase: how the main numbers of the city go from the first layout to the end of each year. */
final class PhasesChart implements Chart {

    /** Stands between a plan and the year in the id of a phase. */
    private static final String AT = "@";

    /** State of a plan before its first year. */
    private static final String START = "start";

    private static final int HEIGHT = 150;
    private static final int NUMBERS_WIDTH = 60;
    private static final double ROOM = 0.35;
    private static final double MOST_ROOM = 6;
    private static final double DIAMOND = 4.5;
    private static final double BESIDE = 0.4;
    private static final double SHIFT = 0.03;

    @Override
    public String name() {
        return "phases";
    }

    @Override
    public Optional<Table> data(ChartTables results) {
        Optional<Table> ranking = results.find("ranking");
        if (ranking.isEmpty()) {
            return Optional.empty();
        }
        Table all = ranking.get();
        String first = ChartCells.text(all, 0, "layout");
        Table data = new Table(
                name(),
                List.of(
                        "metric",
                        "plan",
                        "plan_state",
                        "layout",
                        "name_en",
                        "name_zh",
                        "mean",
                        "mean_lower",
                        "mean_upper"));
        Set<String> plans = new LinkedHashSet<>();
        for (int row = 0; row < all.rowCount(); row++) {
            String layout = ChartCells.text(all, row, "layout");
            if (layout.contains(AT) && !layout.equals(first)) {
                plans.add(layout.substring(0, layout.indexOf(AT)));
            }
        }
        for (String plan : plans) {
            for (int row = 0; row < all.rowCount(); row++) {
                String layout = ChartCells.text(all, row, "layout");
                boolean isStart = layout.equals(first);
                if (isStart || layout.startsWith(plan + AT)) {
                    data.add(new ChartRow()
                            .add(all.value(row, "metric"))
                            .add(plan)
                            .add(isStart ? START : layout.substring(layout.indexOf(AT) + 1))
                            .add(layout)
                            .add(results.name(ChartTables.LAYOUT, layout).en())
                            .add(results.name(ChartTables.LAYOUT, layout).zh())
                            .add(all.number(row, "mean"))
                            .add(all.number(row, "mean_lower"))
                            .add(all.number(row, "mean_upper"))
                            .values());
                }
            }
        }
        return data.rowCount() == 0 ? Optional.empty() : Optional.of(data);
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        List<String> states = new ArrayList<>();
        Set<String> metrics = new LinkedHashSet<>();
        Map<String, Color> plans = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        for (int row = 0; row < data.rowCount(); row++) {
            String state = ChartCells.text(data, row, "plan_state");
            if (!states.contains(state)) {
                states.add(state);
            }
            metrics.add(ChartCells.text(data, row, "metric"));
            if (!state.equals(START)) {
                names.putIfAbsent(
                        ChartCells.text(data, row, "plan"), planName(ChartCells.name(data, row, language), state));
            }
            plans.computeIfAbsent(
                    ChartCells.text(data, row, "plan"),
                    plan -> ChartStyle.SERIES.get(plans.size() % ChartStyle.SERIES.size()));
        }
        List<String> years = states.subList(1, states.size());
        years.sort(null);
        String[] labels = states.toArray(String[]::new);
        labels[0] = CompareChartText.PHASES_START.in(language);
        List<ChartPage.Panel> panels = new ArrayList<>();
        for (String metric : metrics) {
            panels.add(new ChartPage.Panel(
                    Metric.get(metric).name().in(language) + " ("
                            + Metric.get(metric).unit().in(language) + ")",
                    plot(data, Metric.get(metric), states, plans, labels),
                    HEIGHT));
        }
        List<KeyItem> key = new ArrayList<>();
        plans.forEach((plan, colour) ->
                key.add(new KeyItem(KeyItem.Sign.LINE, colour, ChartFonts.showable(names.getOrDefault(plan, plan)))));
        return new ChartPage(
                CompareChartText.PHASES_TITLE.in(language),
                finding(data, language),
                KeyItem.withInterval(ChartCells.hasIntervals(data, "mean"), language, key.toArray(KeyItem[]::new)),
                panels,
                SourceLine.of(study, language));
    }

    /** The name of a plan, out of that of one of its phases, which has the year behind it. */
    private static String planName(String phaseName, String year) {
        return phaseName.replaceFirst("\\s*[(（]" + Pattern.quote(year) + "年?[)）]$", "");
    }

    private static XYPlot plot(
            Table data, Metric metric, List<String> states, Map<String, Color> plans, String[] labels) {
        YIntervalSeriesCollection lines = new YIntervalSeriesCollection();
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorStroke(ChartStyle.WHISKER);
        renderer.setDefaultLinesVisible(true);
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        double widest = 0;
        for (String plan : plans.keySet()) {
            int series = lines.getSeriesCount();
            YIntervalSeries line = new YIntervalSeries(plan);
            for (int row = 0; row < data.rowCount(); row++) {
                if (data.value(row, "metric").equals(metric.id())
                        && data.value(row, "plan").equals(plan)) {
                    double mean = metric.factor() * data.number(row, "mean");
                    double lower = metric.factor() * data.number(row, "mean_lower");
                    double upper = metric.factor() * data.number(row, "mean_upper");
                    double at = states.indexOf(ChartCells.text(data, row, "plan_state")) + SHIFT * series;
                    line.add(at, mean, lower, upper);
                    lowest = Math.min(lowest, mean);
                    highest = Math.max(highest, mean);
                    widest = Math.max(widest, upper - mean);
                }
            }
            lines.addSeries(line);
            renderer.setSeriesPaint(series, plans.get(plan));
            renderer.setSeriesStroke(series, ChartStyle.THICK);
            renderer.setSeriesShape(series, ChartStyle.diamond(DIAMOND));
        }
        SymbolAxis axis = ChartStyle.quiet(new SymbolAxis("", labels));
        axis.setGridBandsVisible(false);
        axis.setRange(-BESIDE, labels.length - 1 + BESIDE);
        NumberAxis numbers = ChartStyle.quiet(new NumberAxis());
        double room =
                Math.max((highest - lowest) * ROOM, Math.min(widest, MOST_ROOM * (highest - lowest)) * (1 + ROOM));
        double around = room > 0 ? room : Math.max(1, Math.abs(highest)) * ROOM;
        numbers.setRange(lowest - around, highest + around);
        numbers.setTickUnit(RowScale.over(0, highest - lowest + 2 * around).tickUnit());
        XYPlot plot = XyPlots.quiet(new XYPlot(lines, axis, numbers, renderer));
        plot.setDomainGridlinesVisible(false);
        AxisSpace space = new AxisSpace();
        space.setLeft(NUMBERS_WIDTH);
        plot.setFixedRangeAxisSpace(space);
        return plot;
    }

    private static String finding(Table data, Language language) {
        int last = 0;
        for (int row = 0; row < data.rowCount(); row++) {
            boolean isSame = data.value(row, "metric").equals(data.value(0, "metric"))
                    && data.value(row, "plan").equals(data.value(0, "plan"));
            last = isSame ? row : last;
        }
        return CompareChartText.PHASES_FINDING.in(
                language,
                PrintedFigures.percent(data.number(0, "mean")),
                PrintedFigures.percent(data.number(last, "mean")),
                data.value(last, "plan_state"));
    }
}
