package livingcircle.console;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells, aligned: the first columns to the left, the others to the right. */
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

    List<String> lines() {
        int count = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[count];
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                widths[c] = Math.max(widths[c], DisplayWidth.of(row.get(c)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(INDENT);
        for (int c = 0; c < row.size(); c++) {
            line.append(c == 0 ? "" : BETWEEN);
            boolean isLeft = c < toTheLeft;
            line.append(isLeft ? DisplayWidth.left(row.get(c), widths[c]) : DisplayWidth.right(row.get(c), widths[c]));
        }
        return line.toString().stripTrailing();
    }
}
