package livingcircle.charts;

import java.nio.file.Path;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.experiment.RunResult;
import livingcircle.results.Study;

/** Draws all charts of a study. */
public final class Charts {

    /** Folder of the charts within a result folder. */
    public static final String FOLDER = "charts";

    private static final List<Chart> ALL = List.of(new TravelTimeChart(), new CoverageChart(), new SatisfactionChart());

    /**
     * What became of the charts.
     *
     * @param files files written, relative to the result folder
     * @param failures a line for each chart that could not be made
     */
    public record Outcome(List<String> files, List<String> failures) {

        public Outcome {
            files = List.copyOf(files);
            failures = List.copyOf(failures);
        }
    }

    private Charts() {}

    /**
     * Draws every chart in every language asked for. One that fails is left out and told.
     *
     * @param folder the result folder
     */
    public static Outcome draw(RunResult result, Study study, List<Language> languages, Path folder) {
        Gallery gallery = new Gallery(languages, folder);
        for (Chart chart : ALL) {
            gallery.draw(chart.name(), language -> chart.find(result, study, language));
        }
        return gallery.outcome();
    }
}
