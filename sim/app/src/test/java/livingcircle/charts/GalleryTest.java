package livingcircle.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import livingcircle.SampleStudy;
import livingcircle.base.Language;
import livingcircle.charts.table.ChartTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the charts where they cannot be drawn or written. */
class GalleryTest {

    private static final List<Language> BOTH = List.of(Language.EN, Language.ZH);

    @TempDir
    private Path home;

    private static void drawAll(Gallery gallery) {
        ChartTables tables = new ChartTables();
        tables.add(SampleStudy.run(8, 0));
        Charts.all().forEach(chart -> gallery.draw(chart, tables, SampleStudy.study(1)));
    }

    @Test
    void withoutFontsThereAreNumbersAndOneSentenceSaysWhy() {
        Gallery gallery = new Gallery(BOTH, home);
        gallery.cannotDraw(new UnsatisfiedLinkError("libfreetype.so.6"));
        gallery.cannotDraw(new NoClassDefFoundError("sun.font.FontManager"));
        drawAll(gallery);
        Charts.Outcome outcome = gallery.outcome();
        assertEquals(
                List.of("charts/satisfaction.csv", "charts/travel-times.csv", "charts/coverage.csv"),
                outcome.made().files());
        assertEquals(1, outcome.failures().size());
        String why = outcome.failures().get(0).en();
        assertTrue(why.startsWith("this Java cannot draw text") && why.contains("libfreetype.so.6"), why);
        assertTrue(outcome.failures().get(0).zh().contains("当前 Java 无法绘制文字"));
    }

    @Test
    void whereNothingCanBeWrittenEveryChartIsToldAndNoneThrows() throws IOException {
        // a file where the folder of the charts should be: nobody can write into it, not even root
        Files.writeString(home.resolve(Charts.FOLDER), "taken");
        Gallery gallery = new Gallery(List.of(Language.EN), home).begin();
        drawAll(gallery);
        Charts.Outcome outcome = gallery.outcome();
        assertEquals(List.of(), outcome.made().files());
        assertEquals(6, outcome.failures().size());
        outcome.failures().forEach(failure -> assertTrue(failure.en().startsWith("charts/"), failure.en()));
        assertEquals("taken", Files.readString(home.resolve(Charts.FOLDER)));
    }
}
