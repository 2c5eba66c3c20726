package livingcircle.charts;

import java.nio.file.Path;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.experiment.Table;
import livingcircle.study.StudyPlan;

/** Draws the charts of a study of many runs: for each metric one of how it hangs on the parameters. */
public final class StudyCharts {

    private StudyCharts() {}

    /**
     * Draws what the design allows: a tornado, elementary effects, Sobol' indices or scatter plots.
     *
     * @param tables the tables about the study as a whole
     * @param folder the folder of the study
     */
    public static Charts.Outcome draw(StudyPlan plan, List<Table> tables, List<Language> languages, Path folder) {
        Gallery gallery = new Gallery(languages, folder).begin();
        for (String metric : plan.study().metrics()) {
            for (Table table : tables) {
                Table own = StudyMetric.rowsOf(table, metric);
                if (own.rowCount() > 0) {
                    draw(gallery, new StudyMetric(plan, metric, own));
                }
            }
        }
        return gallery.outcome();
    }

    private static void draw(Gallery gallery, StudyMetric subject) {
        String metric = subject.metric();
        Table table = subject.table();
        switch (table.name()) {
            case "tornado" -> gallery.write("tornado-" + metric, table, l -> TornadoChart.of(subject, l));
            case "elementary_effects" -> gallery.write("effects-" + metric, table, l -> EffectsChart.of(subject, l));
            case "sobol_indices" -> gallery.write("sobol-" + metric, table, l -> IndicesChart.of(subject, l));
            case "responses" -> {
                if (!subject.plan().parameters().isEmpty()) {
                    gallery.write("scatter-" + metric, ScatterChart.data(subject), l -> ScatterChart.of(subject, l));
                }
            }
            default -> {
                // the other tables are for reading
            }
        }
    }
}
