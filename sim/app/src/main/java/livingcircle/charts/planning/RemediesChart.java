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
import livingcircle.text.PrintedFigures;

/** Single changes by the people they help for the money, the best on top. */
final class RemediesChart implements Chart {

    private static final int MOST_ROWS = 15;
    private static final String CHANGE = "satisfied_share_change";
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
                        "confirmed",
                        CHANGE,
                        CHANGE + "_lower",
                        CHANGE + "_upper"));
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
                    .add(all.number(row, CHANGE))
                    .add(all.number(row, CHANGE + "_low"))
                    .add(all.number(row, CHANGE + "_high"))
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
        List<ChartPage.Panel> panels = new ArrayList<>(List.of(new ChartPage.Panel(
                PlanningChartText.REMEDIES_MOST.in(language, rows.size(), PrintedFigures.count(order.size())),
                RowPlot.of(rows, PlanningChartText.REMEDIES_AXIS.in(language), scale),
                RowPlot.height(rows))));
        List<Integer> confirmed = order.stream()
                .filter(row -> (Boolean) data.value(row, "confirmed"))
                .limit(MOST_ROWS)
                .toList();
        if (!confirmed.isEmpty()) {
            panels.add(simulated(data, confirmed, language));
        }
        return new ChartPage(
                PlanningChartText.REMEDIES_TITLE.in(language),
                PlanningChartText.REMEDIES_FINDING.in(
                        language,
                        words(data, best, language),
                        PrintedFigures.count(data.number(best, "helped")),
                        PrintedFigures.count(data.number(best, "cost_yuan"))),
                KeyItem.withInterval(
                        ChartCells.hasIntervals(data, CHANGE),
                        language,
                        new KeyItem(KeyItem.Sign.AREA, ChartStyle.BLUE, PlanningChartText.REMEDIES_SURE.in(language)),
                        new KeyItem(
                                KeyItem.Sign.AREA, ChartStyle.SKY, PlanningChartText.REMEDIES_EXPECTED.in(language))),
                panels,
                SourceLine.of(study, language));
    }

    /** By how much the share of satisfied residents changes in paired runs with the change and without. */
    private static ChartPage.Panel simulated(Table data, List<Integer> confirmed, Language language) {
        List<Row> rows = new ArrayList<>();
        double lowest = 0;
        double highest = 0;
        double most = 0;
        for (int row : confirmed) {
            double change = RowPlot.percent(data.number(row, CHANGE));
            double lower = RowPlot.percent(data.number(row, CHANGE + "_lower"));
            double upper = RowPlot.percent(data.number(row, CHANGE + "_upper"));
            most = Math.max(most, Math.abs(change));
            lowest = lower < lowest ? lower : lowest;
            highest = upper > highest ? upper : highest;
            rows.add(new Row(
                            words(data, row, language),
                            "",
                            change < 0 ? ChartStyle.VERMILLION : ChartStyle.BLUE,
                            change,
                            Double.NaN,
                            PlanningChartText.REMEDIES_CHANGE_NOTE.in(
                                    language,
                                    PrintedFigures.signed(change, 2),
                                    PrintedFigures.signed(lower, 2),
                                    PrintedFigures.signed(upper, 2)))
                    .between(lower, upper));
        }
        // intervals of very few replications may be many times as wide as what they are about
        double reach = most > 0 ? 4 * most : Double.MAX_VALUE;
        return new ChartPage.Panel(
                PlanningChartText.REMEDIES_SIMULATED.in(language),
                RowPlot.of(
                        rows,
                        PlanningChartText.REMEDIES_CHANGE.in(language),
                        RowScale.over(Math.max(lowest, -reach), Math.min(highest, reach))),
                RowPlot.height(rows));
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
                PrintedFigures.count(data.number(row, "helped")));
    }
}
