package livingcircle.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import livingcircle.base.Language;

/** The charts of a result folder while they are drawn. One that fails is left out and told. */
final class Gallery {

    private final List<Language> languages;
    private final Path folder;
    private final List<String> files = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    /** @param folder the result folder */
    Gallery(List<Language> languages, Path folder) {
        this.languages = languages;
        this.folder = folder;
    }

    /** Draws a chart in every language, if there is one. */
    void draw(String chart, Function<Language, Optional<ChartPage>> pages) {
        for (Language language : languages) {
            String name = Charts.FOLDER + "/" + chart + "-" + language.name().toLowerCase(Locale.ROOT);
            try {
                Optional<ChartPage> page = pages.apply(language);
                if (page.isPresent()) {
                    Files.createDirectories(folder.resolve(Charts.FOLDER));
                    files.addAll(write(page.get(), name));
                }
            } catch (IOException | RuntimeException | LinkageError | InternalError e) {
                // Drawing leans on the machine's graphics; whatever ails it, the tables are not lost.
                failures.add(name + ": " + e);
            }
        }
    }

    private List<String> write(ChartPage page, String name) throws IOException {
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

    Charts.Outcome outcome() {
        return new Charts.Outcome(files, failures);
    }
}
