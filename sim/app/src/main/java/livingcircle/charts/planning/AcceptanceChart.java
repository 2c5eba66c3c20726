package livingcircle.charts.planning;

import java.util.ArrayList;
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
import livingcircle.charts.plot.VerdictGrid;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.style.ChartText;
import livingcircle.charts.table.ChartCells;
import livingcircle.charts.table.ChartRow;
import livingcircle.charts.table.ChartTables;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.text.PrintedFigures;

/** The verdict on each rule for the city and each living circle. */
final class AcceptanceChart implements Chart {

    @Override
    public String name() {
        return "acceptance";
    }

    @Override
    public Optional<Table> data(ChartTables results) {
        Optional<Table> acceptance = results.find("acceptance");
        if (acceptance.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns = List.of(
                "rule_set",
                "rule",
                "text_en",
                "text_zh",
                "group",
                "id",
                "name_en",
                "name_zh",
                "verdict",
                "metric",
                "measured",
                "measured_lower",
                "measured_upper",
                "threshold");
        List<String> all = new ArrayList<>(columns);
        all.addAll(List.of("set_en", "set_zh"));
        Table data = new Table(name(), all);
        for (int row = 0; row < acceptance.get().rowCount(); row++) {
            ChartRow values = new ChartRow();
            for (String column : columns) {
                values.add(acceptance.get().value(row, column));
            }
            BilingualText set = results.name(ChartTables.RULE_SET, ChartCells.text(acceptance.get(), row, "rule_set"));
            data.add(values.add(set.en()).add(set.zh()).values());
        }
        return Optional.of(data);
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        Map<String, VerdictGrid.Line> lines = new LinkedHashMap<>();
        Map<String, String> areas = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int row = 0; row < data.rowCount(); row++) {
            boolean isCity = data.value(row, "group").equals("city");
            String area = isCity ? "" : ChartCells.text(data, row, "id");
            areas.putIfAbsent(area, isCity ? ChartText.CITY.in(language) : ChartCells.name(data, row, language));
            String rule = data.value(row, "rule_set") + " " + data.value(row, "rule");
            String text = ChartCells.text(data, row, language == Language.ZH ? "text_zh" : "text_en");
            String set = ChartFonts.showable(ChartCells.text(data, row, language == Language.ZH ? "set_zh" : "set_en"));
            String verdict = ChartCells.text(data, row, "verdict");
            counts.merge(verdict, 1, Integer::sum);
            lines.computeIfAbsent(
                            rule, r -> new VerdictGrid.Line(set, ChartFonts.showable(text), new LinkedHashMap<>()))
                    .verdicts()
                    .put(area, new VerdictGrid.Cell(verdict, figure(data, row)));
        }
        VerdictGrid grid = new VerdictGrid(List.copyOf(lines.values()), areas);
        int passed = counts.getOrDefault(VerdictGrid.PASS, 0);
        int failed = counts.getOrDefault(VerdictGrid.FAIL, 0);
        int open = counts.getOrDefault(VerdictGrid.OPEN, 0);
        return new ChartPage(
                PlanningChartText.CHECK_TITLE.in(language),
                PlanningChartText.CHECK_FINDING.in(language, passed, failed, open, passed + failed + open),
                List.of(
                        new KeyItem(KeyItem.Sign.AREA, VerdictGrid.PASSED, PlanningChartText.CHECK_PASS.in(language)),
                        new KeyItem(KeyItem.Sign.AREA, VerdictGrid.FAILED, PlanningChartText.CHECK_FAIL.in(language)),
                        new KeyItem(
                                KeyItem.Sign.AREA,
                                VerdictGrid.UNDECIDED,
                                (study.replications() > 1
                                                ? PlanningChartText.CHECK_OPEN
                                                : PlanningChartText.CHECK_OPEN_ONE)
                                        .in(language)),
                        new KeyItem(KeyItem.Sign.AREA, ChartStyle.GRID, PlanningChartText.CHECK_SILENT.in(language))),
                List.of(new ChartPage.Panel("", grid, grid.height())),
                SourceLine.of(study, language));
    }

    private static String figure(Table data, int row) {
        double measured = data.number(row, "measured");
        boolean isShare = ChartCells.text(data, row, "metric").endsWith("_share");
        return isShare
                ? PrintedFigures.percent(measured, 0)
                : PrintedFigures.decimal(measured, measured == Math.rint(measured) ? 0 : 1);
    }
}
