package livingcircle.charts.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import livingcircle.base.Language;
import livingcircle.charts.page.Chart;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.page.SourceLine;
import livingcircle.charts.plot.XyPlots;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.table.ChartCells;
import livingcircle.charts.table.ChartRow;
import livingcircle.charts.table.ChartTables;
import livingcircle.charts.table.Estimates;
import livingcircle.charts.table.TypeHours;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.text.PrintedFigures;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Customers by hour against the capacity of the outlets that are open: all together, and the share used by type. */
final class HourlyLoadChart implements Chart {

    private static final double THOUSAND = 1000;
    private static final int ALL_HEIGHT = 190;

    @Override
    public String name() {
        return "hourly-load";
    }

    @Override
    public Optional<Table> data(ChartTables results) {
        return results.estimates(TypeHours.NAME, "type", "hour")
                .flatMap(hours -> results.estimates("types", "type").map(types -> data(hours, types)));
    }

    private Table data(Estimates hours, Estimates types) {
        Table data = new Table(
                name(),
                List.of(
                        "type",
                        "name_en",
                        "name_zh",
                        "hour",
                        "served_per_day",
                        "served_per_day_lower",
                        "served_per_day_upper",
                        "capacity_per_day",
                        "load_share",
                        "load_share_lower",
                        "load_share_upper"));
        Map<String, Estimates.Thing> names = new LinkedHashMap<>();
        types.things().forEach(type -> names.put(type.text("type"), type));
        List<List<Object>> rows = new ArrayList<>();
        for (Estimates.Thing cell : hours.things()) {
            String type = cell.text("type");
            boolean isAll = type.equals(TypeHours.ALL);
            Estimates.Thing named = names.get(type);
            if (cell.meanCount("capacity_per_day") > 0 && (isAll || named != null)) {
                List<Object> row = new ChartRow()
                        .add(type)
                        .add(named == null ? TypeHours.ALL : named.text("name_en"))
                        .add(named == null ? "全部" : named.text("name_zh"))
                        .add((long) cell.constant("hour"))
                        .add(cell.count("served_per_day"))
                        .add(cell.meanCount("capacity_per_day"))
                        .add(cell.ratio("served_per_day", "capacity_per_day"))
                        .values();
                if (isAll) {
                    data.add(row);
                } else {
                    rows.add(row);
                }
            }
        }
        rows.forEach(data::add);
        return data;
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        HourRange range = HourRange.of(data);
        LoadMap map = new LoadMap(data, range, language);
        List<KeyItem> key = new ArrayList<>(List.of(
                new KeyItem(KeyItem.Sign.AREA, ChartStyle.SKY, RunChartText.SERVED.in(language)),
                new KeyItem(KeyItem.Sign.LINE, ChartStyle.INK, RunChartText.CAPACITY.in(language))));
        boolean hasIntervals = ChartCells.hasIntervals(data, "served_per_day");
        key.addAll(KeyItem.withInterval(hasIntervals, language));
        key.addAll(LoadMap.key(language));
        if (map.isUnsureSomewhere()) {
            key.add(new KeyItem(KeyItem.Sign.DOT, ChartStyle.INK, RunChartText.LOAD_UNSURE.in(language)));
        }
        return new ChartPage(
                RunChartText.LOAD_TITLE.in(language),
                finding(data, language),
                key,
                List.of(
                        new ChartPage.Panel(
                                RunChartText.LOAD_ALL.in(language), all(data, range, map.labelWidth()), ALL_HEIGHT),
                        new ChartPage.Panel(RunChartText.LOAD_TYPES.in(language), map.plot(), map.height())),
                SourceLine.of(study, language));
    }

    private static XYPlot all(Table data, HourRange range, double labelWidth) {
        XYIntervalSeries bars = new XYIntervalSeries("served");
        XYSeries capacity = new XYSeries("capacity");
        double most = 0;
        for (int row = 0; row < data.rowCount(); row++) {
            if (data.value(row, "type").equals(TypeHours.ALL)) {
                double hour = data.number(row, "hour");
                double served = data.number(row, "served_per_day") / THOUSAND;
                double able = data.number(row, "capacity_per_day") / THOUSAND;
                bars.add(hour + 0.5, hour, hour + 1, served, 0, served);
                capacity.add(hour, able);
                capacity.add(hour + 1, able);
                most = Math.max(most, Math.max(served, able));
            }
        }
        XYIntervalSeriesCollection served = new XYIntervalSeriesCollection();
        served.addSeries(bars);
        XYBarRenderer renderer = XyPlots.flat(new XYBarRenderer(0.1));
        renderer.setUseYInterval(true);
        renderer.setSeriesPaint(0, ChartStyle.SKY);
        XYPlot plot = XyPlots.quiet(
                new XYPlot(served, XyPlots.hours("", range.from(), range.to()), XyPlots.fromZero("", most), renderer));
        plot.setDomainGridlinesVisible(false);
        XYStepRenderer line = new XYStepRenderer();
        line.setSeriesPaint(0, ChartStyle.INK);
        line.setSeriesStroke(0, ChartStyle.THICK);
        plot.setDataset(1, new XYSeriesCollection(capacity));
        plot.setRenderer(1, line);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        for (int row = 0; row < data.rowCount(); row++) {
            if (data.value(row, "type").equals(TypeHours.ALL)) {
                XyPlots.addWhisker(
                        plot,
                        data.number(row, "hour") + 0.5,
                        Math.max(0, data.number(row, "served_per_day_lower") / THOUSAND),
                        data.number(row, "served_per_day_upper") / THOUSAND);
            }
        }
        plot.setFixedRangeAxisSpace(LoadMap.space(labelWidth));
        return plot;
    }

    private static String finding(Table data, Language language) {
        int fullestType = -1;
        int fullestHour = -1;
        for (int row = 0; row < data.rowCount(); row++) {
            double load = data.number(row, "load_share");
            if (data.value(row, "type").equals(TypeHours.ALL)) {
                fullestHour = fullestHour < 0 || served(data, row) > served(data, fullestHour) ? row : fullestHour;
            } else {
                fullestType = fullestType < 0 || load > data.number(fullestType, "load_share") ? row : fullestType;
            }
        }
        return RunChartText.LOAD_FINDING.in(
                language,
                ChartCells.name(data, fullestType, language),
                data.value(fullestType, "hour"),
                (Long) data.value(fullestType, "hour") + 1,
                PrintedFigures.percent(data.number(fullestType, "load_share"), 0),
                data.value(fullestHour, "hour"),
                (Long) data.value(fullestHour, "hour") + 1,
                PrintedFigures.percent(data.number(fullestHour, "load_share"), 0));
    }

    private static double served(Table data, int row) {
        return data.number(row, "served_per_day");
    }
}
