package livingcircle.charts;

import java.nio.file.Path;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.charts.study.StudyChart;
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
                StudyChart.of(plan, metric, table)
                        .ifPresent(chart -> gallery.write(chart.name(), chart.data(), chart.pages()));
            }
        }
        return gallery.outcome();
    }
}
