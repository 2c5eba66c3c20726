package livingcircle.charts.run;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import livingcircle.base.Language;
import livingcircle.charts.page.Chart;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.page.SourceLine;
import livingcircle.charts.plot.XyPlots;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.style.ChartText;
import livingcircle.charts.table.ChartCells;
import livingcircle.charts.table.ChartRow;
import livingcircle.charts.table.ChartTables;
import livingcircle.charts.table.Estimates;
import livingcircle.charts.table.TypeHours;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.text.PrintedFigures;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.data.xy.CategoryTableXYDataset;

/** Customers turned away by hour, in the colours of the types where it happens most. */
final class TurnedAwayChart implements Chart {

    private static final int MOST_TYPES = 6;
    private static final int NAMED = 3;
    private static final int HEIGHT = 340;
    private static final Color OTHERS = new Color(0xB4B4B4);

    @Override
    public String name() {
        return "turned-away";
    }

    @Override
    public Optional<Table> data(ChartTables results) {
        Optional<Estimates> hours = results.estimates(TypeHours.NAME, "type", "hour");
        Optional<Estimates> types = results.estimates("types", "type");
        if (hours.isEmpty() || types.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Estimates.Thing> names = new LinkedHashMap<>();
        types.get().things().forEach(type -> names.put(type.text("type"), type));
        Table data = new Table(
                name(),
                List.of(
                        "type",
                        "name_en",
                        "name_zh",
                        "hour",
                        "turned_away_per_day",
                        "turned_away_per_day_lower",
                        "turned_away_per_day_upper",
                        "served_per_day"));
        double away = 0;
        for (Estimates.Thing cell : hours.get().things()) {
            Estimates.Thing type = names.get(cell.text("type"));
            if (type != null || cell.text("type").equals(TypeHours.ALL)) {
                away += cell.meanCount("turned_away_per_day");
                data.add(new ChartRow()
                        .add(cell.text("type"))
                        .add(type == null ? TypeHours.ALL : type.text("name_en"))
                        .add(type == null ? "全部" : type.text("name_zh"))
                        .add((long) cell.constant("hour"))
                        .add(cell.count("turned_away_per_day"))
                        .add(cell.meanCount("served_per_day"))
                        .values());
            }
        }
        return away > 0 ? Optional.of(data) : Optional.empty();
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        Map<String, Double> sums = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (int row = 0; row < data.rowCount(); row++) {
            String type = ChartCells.text(data, row, "type");
            if (isAll(data, row)) {
                continue;
            }
            sums.merge(type, data.number(row, "turned_away_per_day"), Double::sum);
            names.put(type, ChartCells.name(data, row, language));
        }
        List<String> ranked = sums.entrySet().stream()
                .filter(type -> type.getValue() > 0)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> type) -> -type.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        List<String> shown = ranked.subList(0, Math.min(MOST_TYPES, ranked.size()));
        List<KeyItem> key = new ArrayList<>();
        for (String type : shown) {
            key.add(new KeyItem(KeyItem.Sign.AREA, ChartStyle.SERIES.get(key.size()), names.getOrDefault(type, type)));
        }
        if (ranked.size() > shown.size()) {
            key.add(new KeyItem(KeyItem.Sign.AREA, OTHERS, RunChartText.OTHERS.in(language)));
        }
        key.addAll(KeyItem.withInterval(ChartCells.hasIntervals(data, "turned_away_per_day"), language));
        double[] byHour = byHour(data);
        String most =
                shown.stream().limit(NAMED).map(names::get).collect(Collectors.joining(ChartText.BETWEEN.in(language)));
        return new ChartPage(
                RunChartText.AWAY_TITLE.in(language),
                finding(data, byHour, most, language),
                key,
                List.of(new ChartPage.Panel(
                        RunChartText.AWAY_AXIS.in(language), plot(data, shown, byHour, language), HEIGHT)),
                SourceLine.of(study, language));
    }

    private static boolean isAll(Table data, int row) {
        return data.value(row, "type").equals(TypeHours.ALL);
    }

    private static double[] byHour(Table data) {
        double[] byHour = new double[(int) HourRange.of(data).to()];
        for (int row = 0; row < data.rowCount(); row++) {
            if (isAll(data, row)) {
                byHour[(int) data.number(row, "hour")] = data.number(row, "turned_away_per_day");
            }
        }
        return byHour;
    }

    private static XYPlot plot(Table data, List<String> shown, double[] byHour, Language language) {
        HourRange range = HourRange.ofSome(data, "turned_away_per_day");
        double[][] bars = new double[shown.size() + 1][byHour.length];
        for (int row = 0; row < data.rowCount(); row++) {
            if (isAll(data, row)) {
                continue;
            }
            int index = shown.indexOf(ChartCells.text(data, row, "type"));
            bars[index < 0 ? shown.size() : index][(int) data.number(row, "hour")] +=
                    data.number(row, "turned_away_per_day");
        }
        CategoryTableXYDataset stacks = new CategoryTableXYDataset();
        stacks.setIntervalWidth(1);
        StackedXYBarRenderer renderer = XyPlots.flat(new StackedXYBarRenderer(0.12));
        for (int type = 0; type < bars.length; type++) {
            renderer.setSeriesPaint(type, type < shown.size() ? ChartStyle.SERIES.get(type) : OTHERS);
            for (int hour = (int) range.from(); hour < range.to(); hour++) {
                stacks.add(hour + 0.5, bars[type][hour], type < shown.size() ? shown.get(type) : "others");
            }
        }
        double most = 0;
        for (int row = 0; row < data.rowCount(); row++) {
            double upper = data.number(row, "turned_away_per_day_upper");
            most = Math.max(most, Double.isNaN(upper) ? data.number(row, "turned_away_per_day") : upper);
        }
        XYPlot plot = XyPlots.quiet(new XYPlot(
                stacks,
                XyPlots.hours(RunChartText.HOUR_AXIS.in(language), range.from(), range.to()),
                XyPlots.fromZero("", most),
                renderer));
        plot.setDomainGridlinesVisible(false);
        for (int row = 0; row < data.rowCount(); row++) {
            if (isAll(data, row)) {
                XyPlots.addWhisker(
                        plot,
                        data.number(row, "hour") + 0.5,
                        Math.max(0, data.number(row, "turned_away_per_day_lower")),
                        data.number(row, "turned_away_per_day_upper"));
            }
        }
        return plot;
    }

    private static String finding(Table data, double[] byHour, String most, Language language) {
        double away = 0;
        double served = 0;
        for (int row = 0; row < data.rowCount(); row++) {
            if (isAll(data, row)) {
                away += data.number(row, "turned_away_per_day");
                served += data.number(row, "served_per_day");
            }
        }
        int worst = 0;
        for (int hour = 1; hour < byHour.length; hour++) {
            worst = byHour[hour] > byHour[worst] ? hour : worst;
        }
        return RunChartText.AWAY_FINDING.in(
                language,
                PrintedFigures.decimal(away, away < 10 ? 1 : 0),
                PrintedFigures.percent(away / (away + served)),
                worst,
                worst + 1,
                most);
    }
}
