package livingcircle.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A long, tidy table: one observation a row, units in the column names. Values are text, {@code Long}, {@code Double}
 * or {@code Boolean}; a number that is not known is NaN.
 */
public final class Table {

    private final String name;
    private final List<String> columns;
    private final List<Object[]> rows = new ArrayList<>();

    /** @param name name of the table's file without its ending */
    public Table(String name, List<String> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /** A whole number as a value of a table. */
    public static Object whole(@Nullable Integer number) {
        return number == null ? (Object) Double.NaN : (Object) number.longValue();
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if the number of values is not that of the columns
     */
    public void add(List<Object> values) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "table " + name + " has " + columns.size() + " columns, the row " + values.size());
        }
        rows.add(values.toArray());
    }

    public String name() {
        return name;
    }

    public List<String> columns() {
        return columns;
    }

    public int rowCount() {
        return rows.size();
    }

    /** The values of a row. */
    public List<Object> row(int row) {
        return Collections.unmodifiableList(Arrays.asList(rows.get(row)));
    }

    /**
     * The value of a column in a row.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public Object value(int row, String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("table " + name + " has no column " + column);
        }
        return rows.get(row)[index];
    }

    /** A numeric value as a double. */
    public double number(int row, String column) {
        return ((Number) value(row, column)).doubleValue();
    }
}
