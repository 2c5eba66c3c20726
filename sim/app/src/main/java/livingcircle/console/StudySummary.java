package livingcircle.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.experiment.Table;
import livingcircle.scenario.studies.Parameter;
import livingcircle.scenario.studies.StudyScenario;
import livingcircle.study.StudyPlan;
import livingcircle.text.Figures;
import livingcircle.text.Phrase;

/** A study of many runs as a researcher reads it on a terminal: headline numbers by point, then what they hang on. */
public final class StudySummary {

    private static final int MOST_ROWS = 12;
    private static final Map<String, List<String>> SHOWN = Map.of(
            "stays_better", List.of("points", "better_share", "better_lower", "better_upper", "difference_mean"),
            "elementary_effects", List.of("parameter", "mu_star", "sigma"),
            "sobol_indices",
                    List.of("parameter", "first", "first_lower", "first_upper", "total", "total_lower", "total_upper"),
            "tornado", List.of("parameter", "lowest", "base", "highest"),
            "uncertainty", List.of("mean", "lower", "median", "upper"),
            "rank_correlations", List.of("parameter", "rank_correlation"));

    private final StudyPlan plan;
    private final Language language;
    private final Medium medium;
    private final List<String> lines = new ArrayList<>();

    private StudySummary(StudyPlan plan, Language language, Medium medium) {
        this.plan = plan;
        this.language = language;
        this.medium = medium;
    }

    /**
     * The summary as lines that end with a line feed; headings are marked if {@code medium} is on.
     *
     * @param runs runs that were made
     * @param failed how many of them failed
     * @param tables the tables about the study as a whole
     */
    public static String of(
            StudyPlan plan, int runs, int failed, List<Table> tables, Language language, Medium medium) {
        StudySummary summary = new StudySummary(plan, language, medium);
        summary.opening(runs, failed);
        for (Table table : tables) {
            if (SHOWN.containsKey(table.name())) {
                summary.analysis(table);
            }
        }
        tables.stream().filter(table -> table.name().equals("responses")).forEach(summary::responses);
        return String.join("\n", summary.lines) + "\n";
    }

    /** Where the tables are. */
    public static String files(String folder, Language language) {
        return "\n" + StudySummaryText.FILES.in(language, folder) + "\n";
    }

    private void opening(int runs, int failed) {
        heading(say(StudySummaryText.TITLE, plan.name().in(language), Figures.count(runs)));
        lines.add(say(
                StudySummaryText.DESIGN,
                plan.study().design().kind().id(),
                Figures.count(plan.points().size()),
                plan.study().scenarios().stream().map(StudyScenario::id).collect(Collectors.joining(", ")),
                plan.study().seed()));
        if (failed > 0) {
            lines.add(say(StudySummaryText.FAILED, Figures.count(failed)));
        }
    }

    /** A row for each point and scenario, a column for each metric. */
    private void responses(Table table) {
        Map<List<Object>, Map<Object, String>> rows = new LinkedHashMap<>();
        for (int row = 0; row < table.rowCount(); row++) {
            List<Object> key = List.of(table.value(row, "point"), target(table, row));
            rows.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(table.value(row, "metric"), interval(table, row));
        }
        List<String> metrics = plan.study().metrics();
        Columns columns = new Columns(2);
        List<String> head = new ArrayList<>(List.of(say(StudySummaryText.POINT), say(StudySummaryText.SCENARIO)));
        head.addAll(metrics);
        columns.add(head.toArray(String[]::new));
        rows.entrySet().stream().limit(MOST_ROWS).forEach(entry -> {
            List<String> cells = new ArrayList<>(List.of(
                    entry.getKey().get(0).toString(), entry.getKey().get(1).toString()));
            metrics.forEach(metric -> cells.add(entry.getValue().getOrDefault(metric, Figures.UNKNOWN)));
            columns.add(cells.toArray(String[]::new));
        });
        Phrase title = hasIntervals(table) ? StudySummaryText.RESPONSES : StudySummaryText.RESPONSES_ONE;
        section(say(title), columns, rows.size() - MOST_ROWS, table);
    }

    /** Whether some number was measured more than once, so that its interval is known. */
    private static boolean hasIntervals(Table table) {
        return IntStream.range(0, table.rowCount())
                .anyMatch(row -> Double.isFinite(table.number(row, "upper") - table.number(row, "lower")));
    }

    private static String interval(Table table, int row) {
        double mean = table.number(row, "mean");
        double half = (table.number(row, "upper") - table.number(row, "lower")) / 2;
        return Double.isFinite(half) ? figure(mean) + " ±" + Figures.decimal(half, decimals(mean)) : figure(mean);
    }

    private String target(Table table, int row) {
        Object scenario = table.value(row, "scenario");
        Object other = table.value(row, "compared_with");
        return other.equals("") ? scenario.toString() : say(StudySummaryText.LESS, scenario, other);
    }

    /** A section for each metric; of parameters those that matter most come first. */
    private void analysis(Table table) {
        List<String> shown = SHOWN.getOrDefault(table.name(), List.of());
        for (String metric : plan.study().metrics()) {
            Columns columns = new Columns(shown.contains("parameter") ? 2 : 1);
            List<String> head = new ArrayList<>(List.of(say(StudySummaryText.SCENARIO)));
            shown.forEach(column -> head.add(name(column)));
            columns.add(head.toArray(String[]::new));
            List<Integer> rows = IntStream.range(0, table.rowCount())
                    .filter(row -> table.value(row, "metric").equals(metric))
                    .boxed()
                    .sorted(Comparator.comparingDouble(row -> -weight(table, row)))
                    .toList();
            rows.stream().limit(MOST_ROWS).forEach(row -> columns.add(cells(table, row, shown)));
            if (!rows.isEmpty()) {
                String title = name(StudySummaryText.TABLES, table.name());
                section(say(StudySummaryText.OF_METRIC, title, metric), columns, rows.size() - MOST_ROWS, table);
            }
        }
    }

    /** How much a parameter matters; the same for all rows of what is not about parameters, and least if not known. */
    private static double weight(Table table, int row) {
        double weight =
                switch (table.name()) {
                    case "elementary_effects" -> table.number(row, "mu_star");
                    case "sobol_indices" -> table.number(row, "total");
                    case "tornado" -> table.number(row, "highest") - table.number(row, "lowest");
                    case "rank_correlations" -> Math.abs(table.number(row, "rank_correlation"));
                    default -> 0;
                };
        return Double.isNaN(weight) ? Double.NEGATIVE_INFINITY : weight;
    }

    private String[] cells(Table table, int row, List<String> shown) {
        List<String> cells = new ArrayList<>(List.of(target(table, row)));
        for (String column : shown) {
            Object value = table.value(row, column);
            cells.add(column.equals("parameter") ? label(value.toString()) : cell(column, value));
        }
        return cells.toArray(String[]::new);
    }

    private static String cell(String column, Object value) {
        if (value instanceof Long count) {
            return Figures.count(count);
        }
        double number = ((Number) value).doubleValue();
        return column.startsWith("better") ? Figures.percent(number, 0) : figure(number);
    }

    private String label(String path) {
        Parameter parameter = plan.study().findParameter(path);
        return (parameter == null ? BilingualText.of(path) : parameter.label()).in(language);
    }

    private static String figure(double number) {
        return Figures.decimal(number, decimals(number));
    }

    private static int decimals(double number) {
        double size = Math.abs(number);
        return size >= 1000 ? 0 : size >= 10 ? 2 : 4;
    }

    private String name(String column) {
        return name(StudySummaryText.COLUMNS, column);
    }

    private String name(Map<String, Phrase> names, String key) {
        Phrase phrase = names.get(key);
        return phrase == null ? key : say(phrase);
    }

    private void section(String title, Columns columns, int more, Table table) {
        lines.add("");
        heading(title);
        lines.addAll(columns.lines(medium));
        if (more > 0) {
            lines.add("  " + say(StudySummaryText.MORE, Figures.count(more), table.name()));
        }
    }

    private void heading(String text) {
        lines.add(medium.heading(text));
    }

    private String say(Phrase phrase, Object... values) {
        return phrase.in(language, values);
    }
}
