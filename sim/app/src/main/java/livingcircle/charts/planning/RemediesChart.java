package livingcircle.charts.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import livingcircle.charts.table.ChartCells;
import livingcircle.charts.table.ChartRow;
import livingcircle.charts.table.ChartTables;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.text.Figures;

/** Single changes by the people they help for the money, the best on top. */
final class RemediesChart implements Chart {

    private static final int MOST_ROWS = 15;
    private static final String HELPED_FOR_MONEY = "helped_per_10k_yuan";

    @Override
    public String name() {
        return "remedies";
    }

    @Override
    public Optional<Table> data(ChartTables results) {
        Optional<Table> remedies = results.find("remedies");
        if (remedies.isEmpty()) {
            return Optional.empty();
        }
        Table all = remedies.get();
        Table data = new Table(
                name(),
                List.of(
                        "action",
                        "area",
                        "area_en",
                        "area_zh",
                        "outlet",
                        "type",
                        "name_en",
                        "name_zh",
                        "cost_yuan",
                        "helped",
                        HELPED_FOR_MONEY,
                        "confirmed"));
        Set<List<Object>> known = new HashSet<>();
        for (int row = 0; row < all.rowCount(); row++) {
            // the same change may stand in the list of a circle and of its community
            if (!known.add(List.of(all.value(row, "outlet"), all.value(row, "type")))) {
                continue;
            }
            BilingualText type = results.name(ChartTables.TYPE, ChartCells.text(all, row, "type"));
            data.add(new ChartRow()
                    .add(all.value(row, "action"))
                    .add(all.value(row, "area"))
                    .add(all.value(row, "area_en"))
                    .add(all.value(row, "area_zh"))
                    .add(all.value(row, "outlet"))
                    .add(all.value(row, "type"))
                    .add(type.en())
                    .add(type.zh())
                    .add(all.number(row, "cost_yuan"))
                    .add(all.number(row, "helped"))
                    .add(all.number(row, HELPED_FOR_MONEY))
                    .add(all.value(row, "confirmed"))
                    .values());
        }
        return Optional.of(data);
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < data.rowCount(); row++) {
            order.add(row);
        }
        order.sort(Comparator.comparingDouble(row -> -data.number(row, HELPED_FOR_MONEY)));
        List<Row> rows = order.stream()
                .limit(MOST_ROWS)
                .map(row -> row(data, row, language))
                .toList();
        int best = order.get(0);
        RowScale scale = RowScale.over(0, data.number(best, HELPED_FOR_MONEY));
        return new ChartPage(
                PlanningChartText.REMEDIES_TITLE.in(language),
                PlanningChartText.REMEDIES_FINDING.in(
                        language,
                        words(data, best, language),
                        Figures.count(data.number(best, "helped")),
                        Figures.count(data.number(best, "cost_yuan"))),
                List.of(
                        new KeyItem(KeyItem.Sign.AREA, ChartStyle.BLUE, PlanningChartText.REMEDIES_SURE.in(language)),
                        new KeyItem(
                                KeyItem.Sign.AREA, ChartStyle.SKY, PlanningChartText.REMEDIES_EXPECTED.in(language))),
                List.of(new ChartPage.Panel(
                        PlanningChartText.REMEDIES_MOST.in(language, rows.size(), Figures.count(order.size())),
                        RowPlot.of(rows, PlanningChartText.REMEDIES_AXIS.in(language), scale),
                        RowPlot.height(rows))),
                SourceLine.of(study, language));
    }

    private static String words(Table data, int row, Language language) {
        String area = ChartFonts.showable(ChartCells.text(data, row, language == Language.ZH ? "area_zh" : "area_en"));
        return (data.value(row, "action").equals("open")
                        ? PlanningChartText.REMEDIES_OPEN
                        : PlanningChartText.REMEDIES_ADD)
                .in(language, ChartCells.name(data, row, language), area);
    }

    private static Row row(Table data, int row, Language language) {
        return new Row(
                words(data, row, language),
                "",
                (Boolean) data.value(row, "confirmed") ? ChartStyle.BLUE : ChartStyle.SKY,
                data.number(row, HELPED_FOR_MONEY),
                Double.NaN,
                Figures.count(data.number(row, "helped")));
    }
}
