package livingcircle.charts.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.charts.style.ChartFonts;
import livingcircle.experiment.Table;
import livingcircle.results.Dictionary;
import livingcircle.scenario.studies.Parameter;
import livingcircle.study.StudyPlan;
import livingcircle.text.PrintedFigures;

/**
 * What a table about a study says of one metric.
 *
 * @param plan the study
 * @param metric a column of the table {@code runs}
 * @param table a table with the columns {@code metric}, {@code scenario} and {@code compared_with}
 */
record StudyMetric(StudyPlan plan, String metric, Table table) {

    private static final int MOST_TARGETS = 6;

    /**
     * A scenario, or its difference from another.
     *
     * @param comparedWith the other, or empty
     */
    record Target(String scenario, String comparedWith) {

        boolean isDifference() {
            return !comparedWith.isEmpty();
        }

        String heading(Language language) {
            return isDifference()
                    ? ChartFonts.showable(StudyChartText.DIFFERENCE.in(language, scenario, comparedWith))
                    : ChartFonts.showable(scenario);
        }
    }

    /** The rows of each target, in the order of the table; of very many targets the first. */
    Map<Target, List<Integer>> rows() {
        Map<Target, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < table.rowCount(); row++) {
            if (table.value(row, "metric").equals(metric)) {
                Target target =
                        new Target((String) table.value(row, "scenario"), (String) table.value(row, "compared_with"));
                if (rows.containsKey(target) || rows.size() < MOST_TARGETS) {
                    rows.computeIfAbsent(target, t -> new ArrayList<>()).add(row);
                }
            }
        }
        return rows;
    }

    /** The rows of a table that speak of a metric; none if the table has no metrics. */
    static Table rowsOf(Table table, String metric) {
        Table own = new Table(table.name(), table.columns());
        if (table.columns().contains("metric")) {
            for (int row = 0; row < table.rowCount(); row++) {
                if (table.value(row, "metric").equals(metric)) {
                    own.add(table.row(row));
                }
            }
        }
        return own;
    }

    /** What the metric is, in words. */
    String words(Language language) {
        return new Dictionary()
                .find("runs", metric)
                .map(entry -> entry.meaning().in(language))
                .orElse(metric);
    }

    /** What people call the parameter of a row. */
    String label(int row, Language language) {
        return label((String) table.value(row, "parameter"), language);
    }

    String label(String path, Language language) {
        Parameter parameter = plan.study().findParameter(path);
        BilingualText label = parameter == null ? BilingualText.of(path) : parameter.label();
        return ChartFonts.showable(label.in(language));
    }

    /** The line below the chart. */
    String source(Language language) {
        return ChartFonts.showable(StudyChartText.SOURCE.in(
                language,
                plan.name().in(language),
                plan.study().design().kind().id(),
                PrintedFigures.count(plan.points().size()),
                PrintedFigures.count(plan.study().scenarios().size()),
                plan.study().seed()));
    }

    /** A number with as many decimals as its size asks for. */
    static String figure(double number) {
        double size = Math.abs(number);
        return PrintedFigures.decimal(number, size >= 1000 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 3 : 5);
    }

    /** Those of some rows with known numbers in two columns, the greatest in the first of them at the front. */
    List<Integer> ranked(List<Integer> rows, String by, String other) {
        return rows.stream()
                .filter(row -> Double.isFinite(table.number(row, by)) && Double.isFinite(table.number(row, other)))
                .sorted(Comparator.comparingDouble((Integer row) -> -table.number(row, by)))
                .toList();
    }
}
