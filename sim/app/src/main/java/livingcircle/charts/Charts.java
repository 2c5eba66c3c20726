package livingcircle.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        List<String> files = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Chart chart : ALL) {
            for (Language language : languages) {
                String name =
                        FOLDER + "/" + chart.name() + "-" + language.name().toLowerCase(Locale.ROOT);
                try {
                    var page = chart.find(result, study, language);
                    if (page.isPresent()) {
                        Files.createDirectories(folder.resolve(FOLDER));
                        files.addAll(write(page.get(), folder, name));
                    }
                } catch (IOException | RuntimeException | LinkageError | InternalError e) {
                    // Drawing leans on the machine's graphics; whatever ails it, the tables are not lost.
                    failures.add(name + ": " + e);
                }
            }
        }
        return new Outcome(files, failures);
    }

    private static List<String> write(ChartPage page, Path folder, String name) throws IOException {
        Path png = folder.resolve(name + ".png");
        Path svg = folder.resolve(name + ".svg");
        boolean done = false;
        try {
            Pictures.writePng(page, png);
            Pictures.writeSvg(page, svg);
            done = true;
            return List.of(name + ".png", name + ".svg");
        } finally {
            if (!done) {
                Files.deleteIfExists(png);
                Files.deleteIfExists(svg);
            }
        }
    }
}
