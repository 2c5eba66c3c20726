package livingcircle.charts;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import livingcircle.base.Language;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import livingcircle.results.Study;
import livingcircle.text.Figures;
import livingcircle.text.Phrase;

/** Coverage of the residents by every type that is expected on foot, by class, the best covered first. */
final class CoverageChart implements Chart {

    private static final String BASIC = "basic";
    private static final double NEARLY_ALL = 0.9;
    private static final int NAMED = 3;

    /** A class of types in its colour. */
    private record ClassOfTypes(String id, Color colour) {
        Phrase name() {
            return ChartText.CLASSES.getOrDefault(id, new Phrase(id, id));
        }
    }

    private static final List<ClassOfTypes> CLASSES = List.of(
            new ClassOfTypes(BASIC, ChartStyle.BLUE),
            new ClassOfTypes("upgrade", ChartStyle.ORANGE),
            new ClassOfTypes("public", ChartStyle.GREEN));

    /** A type. */
    private record Type(String name, String classId, double minutes, double outlets, double own, double planning) {}

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public Optional<ChartPage> find(RunResult result, Study study, Language language) {
        List<Type> types = listTypes(result, language);
        if (types.isEmpty()) {
            return Optional.empty();
        }
        List<RowPlot.Row> rows = new ArrayList<>();
        List<KeyItem> key = new ArrayList<>();
        for (ClassOfTypes group : CLASSES) {
            List<Type> own =
                    types.stream().filter(t -> t.classId().equals(group.id())).toList();
            if (!own.isEmpty()) {
                String name = group.name().in(language);
                key.add(new KeyItem(KeyItem.Sign.AREA, group.colour(), name));
                rows.add(RowPlot.Row.heading(name));
                own.forEach(type -> rows.add(row(type, group.colour(), language)));
            }
        }
        key.add(new KeyItem(KeyItem.Sign.DIAMOND, ChartStyle.INK, ChartText.PLANNING_SPEED.in(language)));
        return Optional.of(new ChartPage(
                ChartText.COVERAGE_TITLE.in(language),
                finding(types, language),
                key,
                List.of(new ChartPage.Panel(
                        "", RowPlot.of(rows, ChartText.COVERAGE_AXIS.in(language)), RowPlot.height(rows))),
                SourceLine.of(study, language)));
    }

    private static List<Type> listTypes(RunResult result, Language language) {
        Table coverage = result.table("coverage");
        Set<Object> onFoot = new HashSet<>();
        for (int row = 0; row < coverage.rowCount(); row++) {
            onFoot.add(coverage.value(row, "type"));
        }
        Table table = result.table("types");
        List<Type> types = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            if (onFoot.contains(table.value(row, "type"))) {
                types.add(new Type(
                        ChartFonts.showable((String) table.value(row, language == Language.ZH ? "name_zh" : "name_en")),
                        (String) table.value(row, "class"),
                        table.number(row, "standard_min"),
                        table.number(row, "outlets"),
                        table.number(row, "coverage_own_speed_share"),
                        table.number(row, "coverage_planning_speed_share")));
            }
        }
        types.sort(Comparator.comparingDouble((Type type) -> -type.own()).thenComparing(Type::name));
        return types;
    }

    private static RowPlot.Row row(Type type, Color colour, Language language) {
        return new RowPlot.Row(
                type.name(),
                ChartText.STANDARD.in(language, Figures.count(type.minutes())),
                colour,
                RowPlot.percent(type.own()),
                type.outlets() > 0 ? RowPlot.percent(type.planning()) : Double.NaN,
                type.outlets() > 0
                        ? RowPlot.note(Figures.percent(type.own(), 0), Figures.percent(type.planning(), 0))
                        : ChartText.NO_OUTLET.in(language));
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
            return ChartText.COVERAGE_FINDING_NO_BASIC.in(language, least, Figures.percent(lowest, 0));
        }
        long nearlyAll = basic.stream().filter(type -> type.own() >= NEARLY_ALL).count();
        return ChartText.COVERAGE_FINDING.in(language, nearlyAll, basic.size(), least, Figures.percent(lowest, 0));
    }

    /** The first few names, and how many there are if that is not all. */
    private static String listed(List<String> names, Language language) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(ChartText.BETWEEN.in(language)));
        return names.size() > NAMED
                ? ChartText.AND_MORE.in(language, first, names.size() - NAMED, names.size())
                : first;
    }
}
