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
        Gallery gallery = new Gallery(languages, folder);
        for (String metric : plan.study().metrics()) {
            for (Table table : tables) {
                StudyMetric subject = new StudyMetric(plan, metric, table);
                switch (table.name()) {
                    case "tornado" -> gallery.draw("tornado-" + metric, l -> TornadoChart.of(subject, l));
                    case "elementary_effects" -> gallery.draw("effects-" + metric, l -> EffectsChart.of(subject, l));
                    case "sobol_indices" -> gallery.draw("sobol-" + metric, l -> IndicesChart.of(subject, l));
                    case "responses" -> {
                        if (!plan.parameters().isEmpty()) {
                            gallery.draw("scatter-" + metric, l -> ScatterChart.of(subject, l));
                        }
                    }
                    default -> {
                        // the other tables are for reading
                    }
                }
            }
        }
        return gallery.outcome();
    }
}
