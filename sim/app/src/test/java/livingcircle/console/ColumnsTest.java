package livingcircle.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ColumnsTest {

    private static final String LONG =
            "residents who have every basic type of outlet within fifteen minutes on foot at their own speed";
    private static final String LONG_ZH = "以自身步速在十五分钟内可以到达全部基本保障类业态网点的居民所占的比例，包括老年人和儿童以及携带幼儿的居民";

    @Test
    void wideCharactersAreAligned() {
        List<String> lines = new Columns()
                .add("业态", "覆盖率")
                .add("ab", "7%")
                .add("菜市场", "100%")
                .lines(Medium.FILE);
        assertEquals(List.of("  业态    覆盖率", "  ab          7%", "  菜市场    100%"), lines);
    }

    @Test
    void onATerminalLongCellsAreBrokenAndElsewhereTheyAreNot() {
        for (String text : List.of(LONG, LONG_ZH)) {
            Columns columns = new Columns().add(text, "42.41%", "[+4.11, +4.11]");
            assertEquals(1, columns.lines(Medium.FILE).size());
            List<String> lines = columns.lines(Medium.TERMINAL);
            assertTrue(lines.size() > 1, lines.toString());
            lines.forEach(line -> assertTrue(DisplayWidth.of(line) <= Paragraph.TERMINAL, line));
            assertTrue(lines.get(0).endsWith("42.41%  [+4.11, +4.11]"), lines.get(0));
        }
    }

    @Test
    void whoWantsNoColoursStillGetsLinesThatFit() {
        Medium plain = Medium.of(Ansi.OFF, true);
        Columns columns = new Columns().add(LONG, "42.41%");
        assertEquals(columns.lines(Medium.TERMINAL), columns.lines(plain));
        assertEquals(LONG, plain.heading(LONG));
        assertEquals(Medium.FILE, Medium.of(Ansi.OFF, false));
    }

    @Test
    void whatCannotBeBrokenStaysWhole() {
        String word = "x".repeat(90);
        assertEquals(List.of("  " + word + "  1"), new Columns().add(word, "1").lines(Medium.TERMINAL));
    }

    @Test
    void sentencesAreBrokenOnTerminalsWithAHangingIndentAndTablesAreNot() {
        String table = "  " + "name ".repeat(20) + "   1\n";
        String text = "  " + LONG + ".\n" + table;
        assertEquals(text, Paragraph.fit(text, Medium.FILE));
        String[] lines = Paragraph.fit(text, Medium.TERMINAL).split("\n");
        assertEquals(3, lines.length);
        assertTrue(lines[1].startsWith("    ") && !lines[1].startsWith("     "), lines[1]);
        assertEquals(table, lines[2] + "\n");
        for (String line : Paragraph.fit("\u001b[1m" + LONG_ZH + "\u001b[0m", Medium.TERMINAL)
                .split("\n")) {
            assertTrue(DisplayWidth.of(line.replaceAll("\u001b\\[\\d+m", "")) <= Paragraph.TERMINAL, line);
        }
    }
}
