package livingcircle.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.charts.page.Chart;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.Pictures;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartText;
import livingcircle.charts.table.ChartTables;
import livingcircle.experiment.Table;
import livingcircle.results.ChartFiles;
import livingcircle.results.CsvFile;
import livingcircle.results.Study;

/** The charts of a result folder while they are drawn. One that fails is left out and told. */
final class Gallery {

    private final List<Language> languages;
    private final Path folder;
    private final List<String> files = new ArrayList<>();
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final List<BilingualText> failures = new ArrayList<>();
    private boolean canDraw = true;

    /** @param folder the result folder */
    Gallery(List<Language> languages, Path folder) {
        this.languages = languages;
        this.folder = folder;
    }

    /** Where something is to be drawn and nothing can be, says so once instead of for every chart. */
    Gallery begin() {
        try {
            canDraw = languages.isEmpty() || ChartFonts.canShow("0");
        } catch (RuntimeException | LinkageError | InternalError e) {
            cannotDraw(e);
        }
        return this;
    }

    /** Says once that this machine cannot draw. */
    void cannotDraw(Throwable cause) {
        if (canDraw) {
            canDraw = false;
            failures.add(ChartText.CANNOT_DRAW.with(String.valueOf(cause)));
        }
    }

    /** Writes a chart's numbers and draws it in every language, if there is one. */
    void draw(Chart chart, ChartTables results, Study study) {
        if (languages.isEmpty()) {
            return;
        }
        String name = nameOf(chart.name());
        attempt(name, () -> {
            Optional<Table> data = chart.data(results);
            if (data.isPresent()) {
                write(chart.name(), data.get(), language -> Optional.of(chart.page(data.get(), study, language)));
            }
        });
    }

    /** Writes the numbers of a chart and draws it in every language in which there is a page. */
    void write(String chart, Table data, Function<Language, Optional<ChartPage>> pages) {
        if (languages.isEmpty()) {
            return;
        }
        String name = nameOf(chart);
        attempt(name, () -> writeNumbers(name, data));
        for (Language language : canDraw ? languages : List.<Language>of()) {
            String picture = name + "-" + language.name().toLowerCase(Locale.ROOT);
            attempt(picture, () -> {
                Optional<ChartPage> page = pages.apply(language);
                if (page.isPresent()) {
                    writePictures(page.get(), picture);
                }
            });
        }
    }

    /** What may go wrong: drawing leans on the machine's graphics; whatever ails it, the tables are not lost. */
    @FunctionalInterface
    private interface Attempt {
        void make() throws IOException;
    }

    private void attempt(String name, Attempt attempt) {
        try {
            attempt.make();
        } catch (IOException | RuntimeException | LinkageError | InternalError e) {
            failures.add(BilingualText.of(name + ": " + e));
        }
    }

    private static String nameOf(String chart) {
        return Charts.FOLDER + "/" + chart;
    }

    private void writeNumbers(String name, Table data) throws IOException {
        Files.createDirectories(folder.resolve(Charts.FOLDER));
        String file = name + ".csv";
        try (CsvFile rows = new CsvFile(folder.resolve(file), data.columns())) {
            for (int row = 0; row < data.rowCount(); row++) {
                rows.add(data.row(row));
            }
        }
        files.add(file);
        columns.put(name, data.columns());
    }

    private void writePictures(ChartPage page, String name) throws IOException {
        Path png = folder.resolve(name + ".png");
        Path svg = folder.resolve(name + ".svg");
        boolean done = false;
        try {
            Pictures.writePng(page, png);
            Pictures.writeSvg(page, svg);
            done = true;
            files.add(name + ".png");
            files.add(name + ".svg");
        } finally {
            if (!done) {
                Files.deleteIfExists(png);
                Files.deleteIfExists(svg);
            }
        }
    }

    Charts.Outcome outcome() {
        return new Charts.Outcome(new ChartFiles(files, columns), failures);
    }
}
