package livingcircle.console;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of cells, aligned: the first columns to the left, the others to the right. On a terminal, cells are broken into
 * several lines where the table would be wider than the terminal.
 */
final class Columns {

    private static final String INDENT = "  ";
    private static final String BETWEEN = "  ";

    private final int toTheLeft;
    private final List<List<String>> rows = new ArrayList<>();

    /** The first column to the left. */
    Columns() {
        this(1);
    }

    /** @param toTheLeft how many columns are aligned to the left */
    Columns(int toTheLeft) {
        this.toTheLeft = toTheLeft;
    }

    Columns add(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** @param medium whether the lines are for a terminal */
    List<String> lines(Medium medium) {
        return rows(medium).stream().flatMap(List::stream).toList();
    }

    /**
     * The lines of each row.
     *
     * @param medium whether the lines are for a terminal
     */
    List<List<String>> rows(Medium medium) {
        int count = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[count];
        int[] least = new int[count];
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                widths[c] = Math.max(widths[c], DisplayWidth.of(row.get(c)));
                least[c] = Math.max(least[c], Paragraph.leastWidth(row.get(c)));
            }
        }
        if (medium.isTerminal()) {
            narrow(widths, least);
        }
        return rows.stream().map(row -> linesOf(row, widths)).toList();
    }

    /** Takes from the widest column that can give, until the table fits or none can. */
    private static void narrow(int[] widths, int[] least) {
        int total = INDENT.length() + BETWEEN.length() * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        for (; total > Paragraph.TERMINAL; total--) {
            int widest = -1;
            for (int c = 0; c < widths.length; c++) {
                if (widths[c] > least[c] && (widest < 0 || widths[c] > widths[widest])) {
                    widest = c;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private List<String> linesOf(List<String> row, int[] widths) {
        List<String> lines = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int c = 0; c < row.size(); c++) {
            List<String> cell = Paragraph.broken(row.get(c), widths[c]);
            cells.add(cell);
            height = Math.max(height, cell.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder(INDENT);
            for (int c = 0; c < cells.size(); c++) {
                String part = line < cells.get(c).size() ? cells.get(c).get(line) : "";
                text.append(c == 0 ? "" : BETWEEN);
                text.append(c < toTheLeft ? DisplayWidth.left(part, widths[c]) : DisplayWidth.right(part, widths[c]));
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }
}
