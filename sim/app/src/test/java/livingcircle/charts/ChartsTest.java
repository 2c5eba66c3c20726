package livingcircle.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import livingcircle.SampleStudy;
import livingcircle.base.Language;
import livingcircle.charts.page.Chart;
import livingcircle.charts.page.ChartPage;
import livingcircle.charts.page.Pictures;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.table.ChartTables;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTest {

    private static final List<Language> BOTH = List.of(Language.EN, Language.ZH);

    private static ChartTables tables(int communities, int... replications) {
        ChartTables tables = new ChartTables();
        for (int replication : replications) {
            tables.add(SampleStudy.run(communities, replication));
        }
        return tables;
    }

    private static ChartPage page(Chart chart, ChartTables tables, int replications, Language language) {
        return chart.page(chart.data(tables).orElseThrow(), SampleStudy.study(replications), language);
    }

    private static Chart chart(String name) {
        return Charts.all().stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static final List<Chart> ALL = List.of(chart("travel-times"), chart("coverage"), chart("satisfaction"));

    @TempDir
    private Path home;

    @Test
    void everyChartIsDrawnInBothLanguagesAndBothFormats() {
        Charts.Outcome outcome = Charts.draw(tables(8, 0), SampleStudy.study(1), BOTH, home);
        assertEquals(List.of(), outcome.failures());
        assertEquals(15, outcome.made().files().size());
        for (String file : outcome.made().files()) {
            assertTrue(Files.exists(home.resolve(file)), file);
        }
        assertTrue(outcome.made().files().contains("charts/coverage-zh.svg"));
    }

    @Test
    void chartsRepeatByteForByte() throws IOException {
        Path one = home.resolve("one");
        Path two = home.resolve("two");
        var files = Charts.draw(tables(40, 0, 1), SampleStudy.study(2), BOTH, one)
                .made()
                .files();
        Charts.draw(tables(40, 0, 1), SampleStudy.study(2), BOTH, two);
        for (String file : files) {
            assertArrayEquals(Files.readAllBytes(one.resolve(file)), Files.readAllBytes(two.resolve(file)), file);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 339})
    void picturesHoldTheirColours(int communities) throws IOException {
        for (Chart chart : ALL) {
            for (Language language : BOTH) {
                ChartPage page = page(chart, tables(communities, 0), 1, language);
                Path file = home.resolve(chart.name() + ".png");
                Pictures.writePng(page, file);
                BufferedImage image = ImageIO.read(file.toFile());
                Set<Integer> colours = IntStream.range(0, image.getHeight())
                        .boxed()
                        .flatMap(y -> IntStream.range(0, image.getWidth()).mapToObj(x -> image.getRGB(x, y) & 0xffffff))
                        .collect(Collectors.toSet());
                assertTrue(colours.contains(ChartStyle.BLUE.getRGB() & 0xffffff), chart.name());
                assertTrue(colours.contains(ChartStyle.INK.getRGB() & 0xffffff), chart.name());
                assertTrue(isWhiteAround(image), chart.name() + " runs over its margin");
            }
        }
    }

    /** Nothing may touch the outer margin: what does is cut off. */
    private static boolean isWhiteAround(BufferedImage image) {
        int margin = 20;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                boolean isOutside =
                        x < margin || y < margin || x >= image.getWidth() - margin || y >= image.getHeight() - margin;
                if (isOutside && (image.getRGB(x, y) & 0xffffff) != 0xffffff) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void everyTextOfEveryPageCanBeShown() {
        for (Chart chart : ALL) {
            for (Language language : BOTH) {
                ChartPage page = page(chart, tables(8, 0, 1, 2), 3, language);
                assertShown(page.title());
                assertShown(page.finding());
                assertShown(page.source());
                page.key().forEach(item -> assertShown(item.label()));
                page.panels().forEach(panel -> assertShown(panel.heading()));
            }
        }
    }

    private static void assertShown(String text) {
        assertTrue(ChartFonts.canShow(text), text);
        assertFalse(text.contains("〓"), text);
    }

    @Test
    void svgHoldsOutlinesAndNoFonts() throws IOException {
        Charts.draw(tables(8, 0), SampleStudy.study(1), List.of(Language.ZH), home);
        String svg = Files.readString(home.resolve("charts/coverage-zh.svg"));
        assertTrue(svg.contains("<title>各业态步行覆盖率</title>"));
        assertFalse(svg.contains("<text"), "text must be outlines");
        assertFalse(svg.contains("<!DOCTYPE"), "readers must not be sent to the network");
        assertFalse(svg.contains("NaN"));
    }

    @Test
    void aChartThatFailsIsToldAndTheOthersAreDrawn() {
        RunResult run = SampleStudy.run(8, 0);
        List<Table> broken = new ArrayList<>(run.tables());
        broken.replaceAll(table -> table.name().equals("types") ? without(table, "class") : table);
        ChartTables tables = new ChartTables();
        tables.add(new RunResult(run.scenario(), run.settings(), broken, run.conservation()));
        Charts.Outcome outcome = Charts.draw(tables, SampleStudy.study(1), List.of(Language.EN), home);
        assertEquals(1, outcome.failures().size());
        String failure = outcome.failures().get(0).en();
        assertTrue(failure.startsWith("charts/coverage: "), failure);
        assertEquals(6, outcome.made().files().size());
    }

    private static Table without(Table table, String column) {
        int index = table.columns().indexOf(column);
        List<String> columns = new ArrayList<>(table.columns());
        columns.remove(index);
        Table less = new Table(table.name(), columns);
        for (int row = 0; row < table.rowCount(); row++) {
            List<Object> values = new ArrayList<>(table.row(row));
            values.remove(index);
            less.add(values);
        }
        return less;
    }

    @Test
    void findingsStateWhatTheDataSay() {
        assertEquals(
                "5 of 13 basic types reach at least 90% of the residents; least covered: Housekeeping service point (0%).",
                page(chart("coverage"), tables(8, 0), 1, Language.EN).finding());
        String zh = page(chart("satisfaction"), tables(8, 0), 1, Language.ZH).finding();
        assertEquals("受访居民中 46% 满意；各社区从第6社区（23%）到第1社区（91%）不等。", zh);
    }
}
