package livingcircle.charts.run;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import livingcircle.base.Language;
import livingcircle.charts.page.Chart;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.KeyItem;
import livingcircle.charts.page.SourceLine;
import livingcircle.charts.plot.Row;
import livingcircle.charts.plot.RowPlot;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.style.ChartText;
import livingcircle.charts.style.TypeClass;
import livingcircle.charts.table.ChartCells;
import livingcircle.charts.table.ChartRow;
import livingcircle.charts.table.ChartTables;
import livingcircle.charts.table.Estimates;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.text.PrintedFigures;

/** Coverage of the residents by every type that is expected on foot, by class, the best covered first. */
final class CoverageChart implements Chart {

    private static final String BASIC = TypeClass.BASIC;
    private static final double NEARLY_ALL = 0.9;
    private static final int NAMED = 3;

    /** A type. */
    private record Type(
            String name,
            String classId,
            double minutes,
            double outlets,
            double own,
            double planning,
            double lower,
            double upper) {}

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public Optional<Table> data(ChartTables results) {
        Optional<Estimates> types = results.estimates("types", "type");
        Optional<Table> coverage = results.find("coverage");
        if (types.isEmpty() || coverage.isEmpty()) {
            return Optional.empty();
        }
        Set<Object> onFoot = new HashSet<>();
        for (int row = 0; row < coverage.get().rowCount(); row++) {
            onFoot.add(coverage.get().value(row, "type"));
        }
        Table data = new Table(
                name(),
                List.of(
                        "type",
                        "name_en",
                        "name_zh",
                        "class",
                        "standard_min",
                        "outlets",
                        "own_speed_share",
                        "own_speed_share_lower",
                        "own_speed_share_upper",
                        "planning_speed_share"));
        for (Estimates.Thing type : types.get().things()) {
            if (onFoot.contains(type.text("type"))) {
                data.add(new ChartRow()
                        .add(type.text("type"))
                        .add(type.text("name_en"))
                        .add(type.text("name_zh"))
                        .add(type.text("class"))
                        .add(type.constant("standard_min"))
                        .add(type.meanCount("outlets"))
                        .add(type.mean("coverage_own_speed_share"))
                        .add(type.mean("coverage_planning_speed_share").mean())
                        .values());
            }
        }
        return data.rowCount() == 0 ? Optional.empty() : Optional.of(data);
    }

    @Override
    public ChartPage page(Table data, Study study, Language language) {
        List<Type> types = listTypes(data, language);
        List<Row> rows = new ArrayList<>();
        List<KeyItem> key = new ArrayList<>();
        for (TypeClass group : TypeClass.ALL) {
            List<Type> own =
                    types.stream().filter(t -> t.classId().equals(group.id())).toList();
            if (!own.isEmpty()) {
                String name = group.name().in(language);
                key.add(new KeyItem(KeyItem.Sign.AREA, group.colour(), name));
                rows.add(Row.heading(name));
                own.forEach(type -> rows.add(row(type, group.colour(), language)));
            }
        }
        key.add(new KeyItem(KeyItem.Sign.DIAMOND, ChartStyle.INK, ResidentChartText.PLANNING_SPEED.in(language)));
        key.addAll(KeyItem.withInterval(ChartCells.hasIntervals(data, "own_speed_share"), language));
        return new ChartPage(
                ResidentChartText.COVERAGE_TITLE.in(language),
                finding(types, language),
                key,
                List.of(new ChartPage.Panel(
                        "", RowPlot.of(rows, ResidentChartText.COVERAGE_AXIS.in(language)), RowPlot.height(rows))),
                SourceLine.of(study, language));
    }

    private static List<Type> listTypes(Table data, Language language) {
        List<Type> types = new ArrayList<>();
        for (int row = 0; row < data.rowCount(); row++) {
            types.add(new Type(
                    ChartCells.name(data, row, language),
                    (String) data.value(row, "class"),
                    data.number(row, "standard_min"),
                    data.number(row, "outlets"),
                    data.number(row, "own_speed_share"),
                    data.number(row, "planning_speed_share"),
                    data.number(row, "own_speed_share_lower"),
                    data.number(row, "own_speed_share_upper")));
        }
        types.sort(Comparator.comparingDouble((Type type) -> -type.own()).thenComparing(Type::name));
        return types;
    }

    private static Row row(Type type, Color colour, Language language) {
        return new Row(
                        type.name(),
                        ChartText.STANDARD.in(language, PrintedFigures.count(type.minutes())),
                        colour,
                        RowPlot.percent(type.own()),
                        type.outlets() > 0 ? RowPlot.percent(type.planning()) : Double.NaN,
                        type.outlets() > 0
                                ? RowPlot.note(
                                        PrintedFigures.percent(type.own(), 0),
                                        PrintedFigures.percent(type.planning(), 0))
                                : ResidentChartText.NO_OUTLET.in(language))
                .between(RowPlot.percent(type.lower()), RowPlot.percent(type.upper()));
    }

    private static String finding(List<Type> types, Language language) {
        List<Type> basic =
                types.stream().filter(type -> type.classId().equals(BASIC)).toList();
        List<Type> spokenOf = basic.isEmpty() ? types : basic;
        double lowest = spokenOf.get(spokenOf.size() - 1).own();
        List<String> lowestTypes = spokenOf.stream()
                .filter(type -> type.own() == lowest)
                .map(Type::name)
                .toList();
        String least = listed(lowestTypes, language);
        if (basic.isEmpty()) {
            return ResidentChartText.COVERAGE_FINDING_NO_BASIC.in(language, least, PrintedFigures.percent(lowest, 0));
        }
        long nearlyAll = basic.stream().filter(type -> type.own() >= NEARLY_ALL).count();
        return ResidentChartText.COVERAGE_FINDING.in(
                language, nearlyAll, basic.size(), least, PrintedFigures.percent(lowest, 0));
    }

    /** The first few names, and how many there are if that is not all. */
    private static String listed(List<String> names, Language language) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(ChartText.BETWEEN.in(language)));
        return names.size() > NAMED
                ? ResidentChartText.AND_MORE.in(language, first, names.size() - NAMED, names.size())
                : first;
    }
}
