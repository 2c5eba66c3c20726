package livingcircle.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import livingcircle.features.OutColumn;
import livingcircle.features.OutColumn.Kind;
import livingcircle.results.LoadedTable;
import livingcircle.results.ResultTables;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a result table that belong to one layout, one for each thing that the table tells of: numbers as means
 * over the runs, texts as in the first run. Columns that say which run a row is of and where it lies are left out.
 */
final class MeanTable {

    /** A part of a key ends with what no id holds. */
    private static final String KEY_END = "\n";

    private static final String LAYOUT = "layout";
    private static final String SCENARIO = "scenario";
    private static final Set<String> NOT_TAKEN = Set.of(SCENARIO, LAYOUT, "seed", "replication", "run", "lon", "lat");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private final LoadedTable table;
    private final Map<String, List<Integer>> rowsOf = new LinkedHashMap<>();
    private final List<OutColumn> columns = new ArrayList<>();

    private MeanTable(LoadedTable table, String layout, List<String> key, ResultTables tables, String name) {
        this.table = table;
        for (int row : table.rowsWhere(layoutColumn(table), layout)) {
            StringBuilder text = new StringBuilder();
            for (String column : key) {
                text.append(text.isEmpty() ? "" : KEY_END).append(table.text(row, column));
            }
            rowsOf.computeIfAbsent(text.toString(), k -> new ArrayList<>(1)).add(row);
        }
        for (String column : table.columns()) {
            if (!NOT_TAKEN.contains(column)) {
                columns.add(new OutColumn(column, kind(column, tables.unit(name, column))));
            }
        }
    }

    /**
     * The rows of a layout.
     *
     * @param key columns that together say of what a row tells
     */
    static MeanTable of(ResultTables tables, String name, String layout, List<String> key) {
        return new MeanTable(tables.load(name), layout, key, tables, name);
    }

    /** The layouts of a table, in its order. */
    static Set<String> layouts(LoadedTable table) {
        Set<String> layouts = new LinkedHashSet<>();
        for (int row = 0; row < table.rowCount(); row++) {
            layouts.add(table.text(row, layoutColumn(table)));
        }
        return layouts;
    }

    private static String layoutColumn(LoadedTable table) {
        return table.has(LAYOUT) ? LAYOUT : SCENARIO;
    }

    private Kind kind(String column, String unit) {
        return switch (unit) {
            case "text" -> Kind.TEXT;
            case "true/false" -> Kind.TRUTH;
            default -> isWhole(column) ? Kind.INTEGER : Kind.REAL;
        };
    }

    /** Whether a column holds whole numbers and no mean is taken of them. */
    private boolean isWhole(String column) {
        return rowsOf.values().stream()
                .allMatch(rows -> rows.size() == 1 && looksWhole(table.text(rows.get(0), column)));
    }

    private static boolean looksWhole(String text) {
        return text.isEmpty() || WHOLE.matcher(text).matches();
    }

    boolean isEmpty() {
        return rowsOf.isEmpty();
    }

    List<OutColumn> columns() {
        return columns;
    }

    /** What the rows tell of: the texts of the key columns. */
    Set<String> keys() {
        return rowsOf.keySet();
    }

    boolean has(String column) {
        return table.has(column);
    }

    /** The text of a cell in the first run. */
    String text(String key, String column) {
        return table.text(rows(key).get(0), column);
    }

    /** The mean of a cell over the runs in which it is known; NaN if it is in none. */
    double number(String key, String column) {
        return rows(key).stream()
                .mapToDouble(row -> table.number(row, column))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    private List<Integer> rows(String key) {
        List<Integer> rows = rowsOf.get(key);
        if (rows == null) {
            throw new IllegalArgumentException("no row tells of " + key);
        }
        return rows;
    }

    /** The cells of a row, in the order of the columns. */
    List<@Nullable Object> cells(String key) {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        for (OutColumn column : columns) {
            cells.add(cell(key, column));
        }
        return cells;
    }

    private @Nullable Object cell(String key, OutColumn column) {
        String text = text(key, column.name());
        return switch (column.kind()) {
            case TEXT -> text.isEmpty() ? null : text;
            case TRUTH -> text.isEmpty() ? null : Boolean.valueOf(text);
            case INTEGER -> text.isEmpty() ? null : Long.valueOf(text);
            case REAL -> known(number(key, column.name()));
        };
    }

    /** A number that maps can hold, or null for one that is not known or, as a ratio to nothing, not finite. */
    static @Nullable Double known(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
