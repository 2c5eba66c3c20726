package livingcircle.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import livingcircle.experiment.Table;

/**
 * Columns of a table and what they hold.
 *
 * @param name name of the table
 * @param columns names of the columns
 * @param types what the columns hold
 * @param rows number of rows
 */
record TableShape(String name, List<String> columns, List<ColumnType> types, long rows) {

    TableShape {
        columns = List.copyOf(columns);
        types = List.copyOf(types);
    }

    static TableShape of(Table table) {
        List<ColumnType> types =
                new ArrayList<>(Collections.nCopies(table.columns().size(), ColumnType.UNSEEN));
        for (int row = 0; row < table.rowCount(); row++) {
            List<Object> values = table.row(row);
            for (int c = 0; c < values.size(); c++) {
                types.set(c, types.get(c).with(ColumnType.of(values.get(c))));
            }
        }
        return new TableShape(table.name(), table.columns(), types, table.rowCount());
    }

    /**
     * The shape of both tables' rows in one.
     *
     * @throws IllegalStateException if the tables have other columns
     */
    TableShape with(TableShape other) {
        if (!columns.equals(other.columns)) {
            throw new IllegalStateException("table " + name + " has the columns " + columns + " in one run and "
                    + other.columns + " in another");
        }
        List<ColumnType> both = new ArrayList<>();
        for (int c = 0; c < types.size(); c++) {
            both.add(types.get(c).with(other.types.get(c)));
        }
        return new TableShape(name, columns, both, rows + other.rows);
    }

    /** The same with the keys of the run before its own columns. */
    TableShape keyed() {
        List<String> all = new ArrayList<>(RunFile.KEYS);
        all.addAll(columns);
        List<ColumnType> allTypes = new ArrayList<>(Collections.nCopies(RunFile.KEYS.size(), ColumnType.WHOLE));
        allTypes.addAll(types);
        return new TableShape(name, all, allTypes, rows);
    }
}
