package livingcircle.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A table of a result folder in memory: text as it stands in the file, numbers where a column holds such. */
public final class LoadedTable {

    private final String name;
    private final List<String> columns;
    private final List<String[]> rows;
    private final Map<String, Integer> index = new HashMap<>();

    LoadedTable(String name, List<String> columns, List<String[]> rows) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        for (int c = 0; c < columns.size(); c++) {
            index.put(columns.get(c), c);
        }
    }

    public int rowCount() {
        return rows.size();
    }

    /** The columns, in the order of the file. */
    public List<String> columns() {
        return columns;
    }

    /** Whether the table has a column. */
    public boolean has(String column) {
        return index.containsKey(column);
    }

    /**
     * The text of a cell; empty where nothing is known.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public String text(int row, String column) {
        Integer at = index.get(column);
        if (at == null) {
            throw new IllegalArgumentException("table " + name + " has no column " + column);
        }
        return rows.get(row)[at];
    }

    /** The number of a cell; NaN where none is known. */
    public double number(int row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** Whether a cell says {@code true}. */
    public boolean isTrue(int row, String column) {
        return Boolean.parseBoolean(text(row, column));
    }

    /** The rows whose cell holds a text, in the order of the table. */
    public List<Integer> rowsWhere(String column, String value) {
        return IntStream.range(0, rowCount())
                .filter(row -> text(row, column).equals(value))
                .boxed()
                .toList();
    }

    /** A column as numbers. */
    public double[] numbers(String column) {
        return IntStream.range(0, rowCount())
                .mapToDouble(row -> number(row, column))
                .toArray();
    }
}
