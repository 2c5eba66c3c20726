package livingcircle.charts.study;

import java.util.Optional;
import java.util.function.Function;
import livingcircle.base.Language;
import livingcircle.charts.page.ChartPage;
import livingcircle.experiment.Table;
import livingcircle.study.StudyPlan;

/**
 * A chart of how a metric of a study hangs on the parameters.
 *
 * @param name name of its files, without language and ending
 * @param data its numbers
 * @param pages its picture in a language; none if nothing could be measured
 */
public record StudyChart(String name, Table data, Function<Language, Optional<ChartPage>> pages) {

    /**
     * What a table about a study allows to draw of a metric: a tornado, elementary effects, Sobol' indices or scatter
     * plots; nothing if it is a table for reading or does not speak of the metric.
     *
     * @param metric a column of the table {@code runs}
     */
    public static Optional<StudyChart> of(StudyPlan plan, String metric, Table table) {
        Table own = StudyMetric.rowsOf(table, metric);
        StudyMetric subject = new StudyMetric(plan, metric, own);
        return own.rowCount() == 0
                ? Optional.empty()
                : Optional.ofNullable(
                        switch (own.name()) {
                            case "tornado" ->
                                new StudyChart("tornado-" + metric, own, l -> TornadoChart.of(subject, l));
                            case "elementary_effects" ->
                                new StudyChart("effects-" + metric, own, l -> EffectsChart.of(subject, l));
                            case "sobol_indices" ->
                                new StudyChart("sobol-" + metric, own, l -> IndicesChart.of(subject, l));
                            case "responses" ->
                                plan.parameters().isEmpty()
                                        ? null
                                        : new StudyChart(
                                                "scatter-" + metric,
                                                ScatterChart.data(subject),
                                                l -> ScatterChart.of(subject, l));
                            default -> null;
                        });
    }
}
