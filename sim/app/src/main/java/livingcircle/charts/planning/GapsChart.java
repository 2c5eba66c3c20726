package livingcircle.charts.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import livingcircle.base.Language;
import livingcircle.charts.page.Chart;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.page.SourceLine;
import livingcircle.charts.plot.Row;
import livingcircle.charts.plot.RowPlot;
import livingcircle.charts.style.ChartText;
import livingcircle.charts.style.TypeClass;
import livingcircle.charts.table.ChartCells;
import livingcircle.charts.table.ChartRow;
import livingcircle.charts.table.ChartTables;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.text.PrintedFigures;

/** Residents of the whole city without each type nearby, the largest gap on top. */
final class GapsChart implements Chart {

    private static final int MOST_ROWS = 25;

    @Override
    public String name() {
        return "gaps";
    }

    @Override
    public Optional<Table> data(ChartTables results) {
        Optional<Table> gaps = results.find("gaps");
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns = List.of(
                "type",
                "name_en",
                "name_zh",
                "class",
                "standard_min",
                "affected_residents",
                "affected_share",
                "nearest_m_mean");
        Table data = new Table(name(), columns);
        for (int row = 0; row < gaps.get().rowCount(); row++) {
            if (gaps.get().value(row, "area_kind").equals("city")) {
                ChartRow values = new ChartRow();
                for (String column : columns) {
                    values.add(gaps.get().value(row, column));
                }
                data.add(values.values());
            }
        }
        return data.rowCount() == 0 ? Optional.empty() : Optional.of(data);
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < data.rowCount(); row++) {
            order.add(row);
        }
        order.sort(Comparator.comparingDouble(row -> -data.number(row, "affected_residents")));
        List<Row> rows = order.stream()
                .limit(MOST_ROWS)
                .map(row -> row(data, row, language))
                .toList();
        List<KeyItem> key = new ArrayList<>();
        TypeClass.ALL.forEach(group -> key.add(
                new KeyItem(KeyItem.Sign.AREA, group.colour(), group.name().in(language))));
        int first = order.get(0);
        return new ChartPage(
                PlanningChartText.GAPS_TITLE.in(language),
                PlanningChartText.GAPS_FINDING.in(
                        language,
                        ChartCells.name(data, first, language),
                        PrintedFigures.count(data.number(first, "affected_residents")),
                        PrintedFigures.percent(data.number(first, "affected_share"), 0)),
                key,
                List.of(new ChartPage.Panel(
                        rows.size() < order.size()
                                ? PlanningChartText.GAPS_MOST.in(language, rows.size(), order.size())
                                : "",
                        RowPlot.of(rows, PlanningChartText.GAPS_AXIS.in(language)),
                        RowPlot.height(rows))),
                SourceLine.of(study, language));
    }

    private static Row row(Table data, int row, Language language) {
        return new Row(
                ChartCells.name(data, row, language),
                ChartText.STANDARD.in(language, PrintedFigures.count(data.number(row, "standard_min"))),
                TypeClass.of(ChartCells.text(data, row, "class")).colour(),
                RowPlot.percent(data.number(row, "affected_share")),
                Double.NaN,
                PlanningChartText.GAPS_NOTE.in(
                        language,
                        PrintedFigures.count(data.number(row, "affected_residents")),
                        PrintedFigures.count(data.number(row, "nearest_m_mean"))));
    }
}
