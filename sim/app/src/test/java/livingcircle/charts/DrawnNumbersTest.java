package livingcircle.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import livingcircle.base.Language;
import livingcircle.charts.page.Chart;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.Pictures;
import livingcircle.charts.style.ChartFonts;
import livingcircle.experiment.Table;
import livingcircle.results.Dictionary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Every chart of a simulated town: its picture follows from the file with its numbers and from nothing else. */
class DrawnNumbersTest {

    private static final List<Language> BOTH = List.of(Language.EN, Language.ZH);

    @TempDir
    private static Path home;

    private static TownTables.Town town;
    private static Charts.Outcome outcome;

    @BeforeAll
    static void draw() throws IOException {
        town = TownTables.simulate(home.resolve("town"));
        outcome = Charts.draw(town.tables(), town.study(), BOTH, home);
    }

    @Test
    void everyChartHasItsNumbersAndItsPicturesInBothLanguages() {
        assertEquals(List.of(), outcome.failures());
        Set<String> expected = new TreeSet<>();
        for (Charts.Place place : Charts.places()) {
            for (String ending : List.of("-en.svg", "-en.png", "-zh.svg", "-zh.png", ".csv")) {
                expected.add("charts/" + place.name() + ending);
            }
        }
        Set<String> drawn = new TreeSet<>(outcome.made().files());
        // a town so small turns nobody away
        if (Charts.all().stream()
                .noneMatch(chart -> chart.name().equals("turned-away")
                        && chart.data(town.tables()).isPresent())) {
            expected.removeIf(file -> file.startsWith("charts/turned-away"));
        }
        assertEquals(expected, drawn);
        drawn.forEach(file -> assertTrue(Files.exists(home.resolve(file)), file));
    }

    @Test
    void aPictureDrawnFromTheFileOfItsNumbersIsTheSame() throws IOException {
        int compared = 0;
        for (Chart chart : Charts.all()) {
            var data = chart.data(town.tables());
            if (data.isPresent()) {
                Table read = read(home.resolve("charts/" + chart.name() + ".csv"), data.get());
                for (String language : List.of("en", "zh")) {
                    Path again = Files.createDirectories(home.resolve("again"))
                            .resolve(chart.name() + "-" + language + ".svg");
                    Pictures.writeSvg(
                            chart.page(read, town.study(), language.equals("zh") ? Language.ZH : Language.EN), again);
                    Path drawn = home.resolve("charts").resolve(again.getFileName());
                    assertEquals(-1, Files.mismatch(drawn, again), again.toString());
                    compared++;
                }
            }
        }
        assertTrue(compared >= 2 * (Charts.places().size() - 1), "only " + compared + " pictures");
    }

    /** A file as the table that it was written from. */
    private static Table read(Path file, Table like) throws IOException {
        Table table = new Table(like.name(), like.columns());
        try (MappingIterator<String[]> rows = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerFor(String[].class)
                .readValues(file.toFile())) {
            assertEquals(like.columns(), List.of(rows.next()));
            while (rows.hasNext()) {
                String[] cells = rows.next();
                List<Object> kinds = like.row(table.rowCount());
                List<Object> values = new ArrayList<>();
                for (int c = 0; c < cells.length; c++) {
                    values.add(value(cells[c], kinds.get(c)));
                }
                table.add(values);
            }
        }
        return table;
    }

    private static Object value(String cell, Object kind) {
        if (kind instanceof Double) {
            return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        }
        if (kind instanceof Long) {
            return Long.parseLong(cell);
        }
        return kind instanceof Boolean ? (Object) Boolean.parseBoolean(cell) : cell;
    }

    @Test
    void everyColumnIsExplainedOnceAndNothingElse() {
        Dictionary dictionary = new Dictionary();
        Set<String> unused = new TreeSet<>(dictionary.columnsOf("charts"));
        List<String> missing = new ArrayList<>();
        for (Chart chart : Charts.all()) {
            chart.data(town.tables()).ifPresent(data -> data.columns().forEach(column -> {
                unused.remove(column);
                if (dictionary.find("charts/" + chart.name(), column).isEmpty()) {
                    missing.add(chart.name() + " " + column);
                }
            }));
        }
        assertEquals(List.of(), missing);
        unused.removeIf(column -> column.startsWith("turned_away_per_day"));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyTextOfEveryPageCanBeShownAndPicturesAreSmall() throws IOException {
        for (Chart chart : Charts.all()) {
            for (Language language : BOTH) {
                chart.data(town.tables()).ifPresent(data -> {
                    ChartPage page = chart.page(data, town.study(), language);
                    assertShown(page.title());
                    assertShown(page.finding());
                    page.key().forEach(item -> assertShown(item.label()));
                    page.panels().forEach(panel -> assertShown(panel.heading()));
                });
            }
        }
        for (String file : outcome.made().files()) {
            if (file.endsWith(".svg")) {
                String svg = Files.readString(home.resolve(file));
                assertTrue(svg.contains("<title>") && svg.contains("<desc>"), file);
                assertFalse(svg.contains("<text") || svg.contains("NaN") || svg.contains("<!DOCTYPE"), file);
                assertTrue(svg.length() < 250_000, file + " has " + svg.length());
            }
        }
    }

    private static void assertShown(String text) {
        assertTrue(ChartFonts.canShow(text), text);
        assertFalse(text.contains("〓"), text);
    }

    @Test
    void withoutALanguageNothingIsDrawn() {
        Charts.Outcome none = Charts.draw(town.tables(), town.study(), List.of(), home.resolve("none"));
        assertEquals(List.of(), none.made().files());
        assertFalse(Files.exists(home.resolve("none")));
    }
}
