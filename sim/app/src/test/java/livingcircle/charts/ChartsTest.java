package livingcircle.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import livingcircle.SampleStudy;
import livingcircle.base.Language;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTest {

    private static final List<Language> BOTH = List.of(Language.EN, Language.ZH);
    private static final List<Chart> ALL = List.of(new TravelTimeChart(), new CoverageChart(), new SatisfactionChart());

    @TempDir
    private Path home;

    @Test
    void everyChartIsDrawnInBothLanguagesAndBothFormats() {
        Charts.Outcome outcome = Charts.draw(SampleStudy.run(8, 0), SampleStudy.study(1), BOTH, home);
        assertEquals(List.of(), outcome.failures());
        assertEquals(12, outcome.files().size());
        for (String file : outcome.files()) {
            assertTrue(Files.exists(home.resolve(file)), file);
        }
        assertTrue(outcome.files().contains("charts/coverage-zh.svg"));
    }

    @Test
    void chartsRepeatByteForByte() throws IOException {
        Path one = home.resolve("one");
        Path two = home.resolve("two");
        var files = Charts.draw(SampleStudy.run(40, 0), SampleStudy.study(2), BOTH, one)
                .files();
        Charts.draw(SampleStudy.run(40, 0), SampleStudy.study(2), BOTH, two);
        for (String file : files) {
            assertArrayEquals(Files.readAllBytes(one.resolve(file)), Files.readAllBytes(two.resolve(file)), file);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 339})
    void picturesHoldTheirColours(int communities) {
        for (Chart chart : ALL) {
            for (Language language : BOTH) {
                ChartPage page = chart.find(SampleStudy.run(communities, 0), SampleStudy.study(1), language)
                        .orElseThrow();
                BufferedImage image = Pictures.image(page);
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
                ChartPage page = chart.find(SampleStudy.run(8, 0), SampleStudy.study(3), language)
                        .orElseThrow();
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
        assertFalse(text.indexOf(ChartFonts.MISSING) >= 0, text);
    }

    @Test
    void svgHoldsOutlinesAndNoFonts() throws IOException {
        Charts.draw(SampleStudy.run(8, 0), SampleStudy.study(1), List.of(Language.ZH), home);
        String svg = Files.readString(home.resolve("charts/coverage-zh.svg"));
        assertTrue(svg.contains("<title>各业态步行覆盖率</title>"));
        assertFalse(svg.contains("<text"), "text must be outlines");
        assertFalse(svg.contains("<!DOCTYPE"), "readers must not be sent to the network");
        assertFalse(svg.contains("NaN"));
    }

    @Test
    void aChartThatFailsIsToldAndTheOthersAreDrawn() {
        RunResult run = SampleStudy.run(8, 0);
        List<Table> tables = run.tables().stream()
                .filter(table -> !table.name().equals("types"))
                .toList();
        RunResult broken = new RunResult(run.scenario(), run.settings(), tables, run.conservation());
        Charts.Outcome outcome = Charts.draw(broken, SampleStudy.study(1), List.of(Language.EN), home);
        assertEquals(1, outcome.failures().size());
        assertTrue(
                outcome.failures().get(0).startsWith("charts/coverage-en: "),
                outcome.failures().get(0));
        assertEquals(4, outcome.files().size());
    }

    @Test
    void findingsStateWhatTheDataSay() {
        RunResult run = SampleStudy.run(8, 0);
        assertEquals(
                "5 of 13 basic types reach at least 90% of the residents; least covered: Housekeeping service point (0%).",
                new CoverageChart()
                        .find(run, SampleStudy.study(1), Language.EN)
                        .orElseThrow()
                        .finding());
        String zh = new SatisfactionChart()
                .find(run, SampleStudy.study(1), Language.ZH)
                .orElseThrow()
                .finding();
        assertEquals("受访居民中 46% 满意；各社区从第6社区（23%）到第1社区（91%）不等。", zh);
    }
}
