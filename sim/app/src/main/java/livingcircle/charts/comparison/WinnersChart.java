package livingcircle.charts.comparison;

import java.util.ArrayList;
import java.util.Comparator;
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
import livingcircle.charts.style.ChartText;
import livingcircle.charts.table.ChartCells;
import livingcircle.charts.table.ChartRow;
import livingcircle.charts.table.ChartTables;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.text.PrintedFigures;

/** Residents who win and who lose in each community: where they are many, those communities that change most. */
final class WinnersChart implements Chart {

    private static final int MOST_ROWS = 20;
    private static final int MOST_LAYOUTS = 4;
    private static final int LOSERS_ONE_IN = 4;

    @Override
    public String name() {
        return "winners";
    }

    @Override
    public Optional<Table> data(ChartTables results) {
        Optional<Table> winners = results.find("winners");
        if (winners.isEmpty()) {
            return Optional.empty();
        }
        Table all = winners.get();
        Table data = new Table(
                name(),
                List.of(
                        "layout_b",
                        "layout_en",
                        "layout_zh",
                        "community",
                        "name_en",
                        "name_zh",
                        "residents",
                        "gained_share",
                        "lost_share",
                        "change_points_mean",
                        "threshold_points"));
        for (int row = 0; row < all.rowCount(); row++) {
            if (all.value(row, "group").equals("community") && all.number(row, "residents") > 0) {
                BilingualText layout = results.name(ChartTables.LAYOUT, ChartCells.text(all, row, "layout_b"));
                data.add(new ChartRow()
                        .add(all.value(row, "layout_b"))
                        .add(layout.en())
                        .add(layout.zh())
                        .add(all.value(row, "id"))
                        .add(all.value(row, "name_en"))
                        .add(all.value(row, "name_zh"))
                        .add(all.number(row, "residents"))
                        .add(all.number(row, "gained_share"))
                        .add(all.number(row, "lost_share"))
                        .add(all.number(row, "change_points_mean"))
                        .add(results.gainThreshold())
                        .values());
            }
        }
        return data.rowCount() == 0 ? Optional.empty() : Optional.of(data);
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        Map<String, List<Integer>> layouts = new LinkedHashMap<>();
        for (int row = 0; row < data.rowCount(); row++) {
            layouts.computeIfAbsent(ChartCells.text(data, row, "layout_b"), layout -> new ArrayList<>())
                    .add(row);
        }
        List<List<Integer>> shown = layouts.values().stream().toList();
        // the last ones are the later phases of a plan, which hold the earlier ones
        shown = shown.subList(Math.max(0, shown.size() - MOST_LAYOUTS), shown.size());
        int mostRows = MOST_ROWS / Math.min(2, shown.size());
        List<ChartPage.Panel> panels = shown.stream()
                .map(rows -> panel(data, rows, mostRows, language))
                .toList();
        double points = data.number(0, "threshold_points");
        String threshold = PrintedFigures.decimal(points, points == Math.rint(points) ? 0 : 1);
        return new ChartPage(
                CompareChartText.WINNERS_TITLE.in(language),
                finding(data, shown.get(shown.size() - 1), language),
                List.of(
                        new KeyItem(
                                KeyItem.Sign.AREA,
                                ChartStyle.BLUE,
                                CompareChartText.WINNERS_GAIN.in(language, threshold)),
                        new KeyItem(
                                KeyItem.Sign.AREA,
                                ChartStyle.VERMILLION,
                                CompareChartText.WINNERS_LOSS.in(language, threshold))),
                panels,
                SourceLine.of(study, language));
    }

    private static ChartPage.Panel panel(Table data, List<Integer> all, int mostRows, Language language) {
        List<Row> rows = chosen(data, all, mostRows).stream()
                .sorted(Comparator.comparingDouble((Integer row) -> -data.number(row, "change_points_mean")))
                .map(row -> row(data, row, language))
                .toList();
        double left = rows.stream().mapToDouble(Row::left).min().orElse(0);
        double right = rows.stream().mapToDouble(Row::to).max().orElse(0);
        String layout = layoutOf(data, all.get(0), language);
        String heading = rows.size() < all.size()
                ? CompareChartText.WINNERS_MOST.in(language, layout, rows.size(), PrintedFigures.count(all.size()))
                : CompareChartText.WINNERS_ALL.in(language, layout, rows.size());
        return new ChartPage.Panel(
                heading,
                RowPlot.of(rows, CompareChartText.WINNERS_AXIS.in(language), RowScale.over(left, right)),
                RowPlot.height(rows));
    }

    /** Those that change most, among them some that lose, if any do. */
    private static List<Integer> chosen(Table data, List<Integer> all, int mostRows) {
        List<Integer> chosen = new ArrayList<>(all.stream()
                .filter(row -> data.number(row, "change_points_mean") < 0)
                .sorted(mostChanged(data))
                .limit(mostRows / LOSERS_ONE_IN)
                .toList());
        all.stream()
                .sorted(mostChanged(data))
                .filter(row -> !chosen.contains(row))
                .forEach(row -> {
                    if (chosen.size() < mostRows) {
                        chosen.add(row);
                    }
                });
        return chosen;
    }

    private static Comparator<Integer> mostChanged(Table data) {
        return Comparator.comparingDouble((Integer row) -> -Math.abs(data.number(row, "change_points_mean")));
    }

    private static String layoutOf(Table data, int row, Language language) {
        return ChartFonts.showable(ChartCells.text(data, row, language == Language.ZH ? "layout_zh" : "layout_en"));
    }

    private static Row row(Table data, int row, Language language) {
        return new Row(
                        ChartCells.name(data, row, language),
                        ChartText.RESIDENTS.in(language, PrintedFigures.count(data.number(row, "residents"))),
                        ChartStyle.BLUE,
                        RowPlot.percent(data.number(row, "gained_share")),
                        Double.NaN,
                        CompareChartText.POINTS_NOTE.in(
                                language, PrintedFigures.signed(data.number(row, "change_points_mean"), 1)))
                .against(-RowPlot.percent(data.number(row, "lost_share")));
    }

    private static String finding(Table data, List<Integer> rows, Language language) {
        long better = rows.stream()
                .filter(row -> data.number(row, "gained_share") > data.number(row, "lost_share"))
                .count();
        int most = rows.stream().min(mostChanged(data)).orElseThrow();
        return CompareChartText.WINNERS_FINDING.in(
                language,
                layoutOf(data, rows.get(0), language),
                PrintedFigures.count(better),
                PrintedFigures.count(rows.size()),
                ChartCells.name(data, most, language));
    }
}
