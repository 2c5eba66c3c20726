package livingcircle.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Gathers a table while its file is read. Columns may be added at any time. Bounds what a small file can blow up to:
 * columns, and cells of all rows together, since a row with few cells takes room for all of them.
 */
public final class TableBuilder {

    /** Columns that a table may have. */
    public static final int MOST_COLUMNS = 1000;

    private static final long FEW_CELLS = 1_000_000;
    private static final int BYTES_PER_CELL = 4;
    private static final int MOST_POOLED = 100_000;
    private static final int LONGEST_POOLED = 40;

    private final long mostCells;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> indices = new HashMap<>();
    private final List<Feature> features = new ArrayList<>();
    private final Map<String, String> pool = new HashMap<>();

    /** An empty table within the given bounds. */
    public TableBuilder(FeatureOptions options) {
        mostCells = Math.max(FEW_CELLS, options.mostBytes() / BYTES_PER_CELL);
    }

    /**
     * Adds a column.
     *
     * @param line where it stands, for a fault
     */
    public void addColumn(String name, int line) {
        if (columns.size() == MOST_COLUMNS) {
            throw tooManyColumns(line);
        }
        indices.putIfAbsent(name, columns.size());
        columns.add(name.strip());
    }

    /** Where the column of a name stands, which is added if there is none. */
    public int column(String name, int line) {
        Integer index = indices.get(name);
        if (index == null) {
            addColumn(name, line);
            return columns.size() - 1;
        }
        return index;
    }

    /** How many columns there are. */
    public int width() {
        return columns.size();
    }

    /**
     * Adds a row.
     *
     * @param cells one for each of the first columns, null where there is nothing
     */
    public void addRow(int line, @Nullable String[] cells, @Nullable Geometry shape) {
        if (features.size() == Integer.MAX_VALUE - 8
                || (features.size() + 1L) * Math.max(1, columns.size()) > mostCells) {
            throw FeatureException.of(
                    line,
                    "makes a table of more than " + mostCells + " cells",
                    "使表格超过 " + mostCells + " 个单元格",
                    "leave out columns or rows that are not needed",
                    "请删去不需要的列或行");
        }
        String[] row = new String[columns.size()];
        for (int i = 0; i < row.length; i++) {
            String cell = i < cells.length ? cells[i] : null;
            row[i] = cell == null ? "" : pooled(cell);
        }
        features.add(new Feature(line, List.of(row), shape));
    }

    /** One object for equal texts, as most columns repeat few of them. */
    private String pooled(String text) {
        if (text.length() > LONGEST_POOLED) {
            return text;
        }
        String known = pool.get(text);
        if (known == null && pool.size() < MOST_POOLED) {
            pool.put(text, text);
        }
        return known == null ? text : known;
    }

    /** The table of all rows. */
    public FeatureTable build(int headerLine, @Nullable String coordinates) {
        features.replaceAll(feature -> feature.cells().size() == columns.size() ? feature : padded(feature));
        return new FeatureTable(columns, headerLine, coordinates, features);
    }

    private Feature padded(Feature feature) {
        String[] cells = feature.cells().toArray(new String[columns.size()]);
        Arrays.fill(cells, feature.cells().size(), cells.length, "");
        return new Feature(feature.line(), List.of(cells), feature.shape());
    }

    /** The fault of a table that is too wide. */
    public static FeatureException tooManyColumns(int line) {
        return FeatureException.of(
                line,
                "has more than " + MOST_COLUMNS + " columns",
                "超过 " + MOST_COLUMNS + " 列",
                "leave out those that are not needed",
                "请删去不需要的列");
    }
}
