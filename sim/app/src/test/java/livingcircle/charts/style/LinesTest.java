package livingcircle.charts.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final Font FONT = ChartFonts.regular(12);

    @Test
    void chineseBreaksWithoutSpacesAndNothingIsLost() {
        String text = "一半的到店出行不超过六分钟，九成不超过十三分钟。".repeat(4);
        List<String> lines = Lines.wrap(text, FONT, 200);
        assertTrue(lines.size() > 4);
        assertEquals(text, String.join("", lines));
        lines.forEach(line -> assertTrue(ChartStyle.width(line, FONT) <= 200, line));
    }

    @Test
    void englishBreaksBetweenWords() {
        List<String> lines = Lines.wrap("half of all trips take no more than six minutes", FONT, 120);
        assertEquals("half of all trips take no more than six minutes", String.join(" ", lines));
        assertTrue(lines.size() > 1);
    }

    @Test
    void whatIsTooLongIsShortened() {
        String text = Lines.shorten("沁园街道怀庆府第一社区居民委员会", FONT, 100);
        assertTrue(text.endsWith("…"), text);
        assertTrue(ChartStyle.width(text, FONT) <= 100);
        assertEquals("沁园", Lines.shorten("沁园", FONT, 100));
    }
}
