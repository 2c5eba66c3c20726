package livingcircle.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import livingcircle.base.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"abc,3", "菜市场,6", "沁园2号,7", "（8）,5", "café,4", "'，',2", "e\u0301,1", "\ud840\udc0b,2", "ﾊﾟ,2", "한국,4"})
    void chineseCharactersTakeTwoColumns(String text, int width) {
        assertEquals(width, DisplayWidth.of(text));
    }

    @Test
    void columnsAreAlignedByWhatIsSeen() {
        List<String> lines = new Columns()
                .add("业态", "覆盖")
                .add("菜市场", "33.2%")
                .add("abc", "1")
                .lines(Medium.FILE);
        assertEquals(List.of("  业态     覆盖", "  菜市场  33.2%", "  abc         1"), lines);
    }

    @Test
    void progressWithoutATerminalIsALineForEachTenth() {
        StringWriter text = new StringWriter();
        try (Progress progress = Progress.lines(35, Language.ZH, new PrintWriter(text))) {
            for (int day = 0; day < 35; day++) {
                progress.step();
            }
        }
        List<String> lines = text.toString().lines().toList();
        assertEquals(10, lines.size());
        assertEquals("已模拟 35 天中的 10%", lines.get(0));
        assertEquals("已模拟 35 天中的 100%", lines.get(9));
    }
}
