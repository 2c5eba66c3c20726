package livingcircle.scenario.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.city.coordinates.CoordinateSystem;
import livingcircle.features.Feature;
import livingcircle.features.FeatureTable;
import livingcircle.scenario.layers.ColumnDictionary;
import livingcircle.scenario.layers.LayerCounts;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a layer with the meaning of its columns, whatever file it comes from. The columns must be the expected
 * ones, in any order; others that are known may be missing and then read as empty cells. Rows without any content are
 * left out.
 */
final class LayerTable {

    private static final int MOST_COLUMNS = 1000;

    private static final BilingualText FAULTY_COLUMNS =
            new BilingualText("columns that are missing or unknown", "列名缺失或无法识别");

    /** Index of a column that is missing. */
    static final int MISSING = -1;

    private final Layer layer;
    private final String name;
    private final int headerLine;
    private final Columns known;
    private final CoordinateSystem coordinates;
    private final boolean hasShapes;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final List<LayerRow> rows = new ArrayList<>();
    private final Rejections rejections;
    private final Reading reading;
    private final Set<String> ids = new HashSet<>();
    private int mended;

    private LayerTable(
            Layer layer,
            FeatureTable table,
            Columns known,
            CoordinateSystem coordinates,
            Rejections rejections,
            Reading reading) {
        this.layer = layer;
        this.name = Reading.nameOf(layer.path());
        this.headerLine = table.headerLine();
        this.known = known;
        this.coordinates = coordinates;
        this.hasShapes = table.hasShapes();
        this.rejections = rejections;
        this.reading = reading;
    }

    /** Reads a file without places, of which some columns may be missing; the key as below. */
    static @Nullable LayerTable read(
            YamlNode named, Collection<String> expected, Collection<String> optional, String key, Reading reading) {
        Path path = Paths.find(named, reading);
        return path == null
                ? null
                : read(Layer.plain(path, named.place()), Columns.exact(expected, optional), key, reading);
    }

    /**
     * Reads a file.
     *
     * @param layer the file, with what is said of it
     * @param known its columns
     * @param key the layer's key, for the numbers of its rows; empty if they are not counted
     * @return the table, or null after a fault that leaves no row to check
     */
    static @Nullable LayerTable read(Layer layer, Columns known, String key, Reading reading) {
        Rejections rejections = new Rejections();
        FeatureTable rows = LayerFile.read(layer, known, rejections, reading);
        CoordinateSystem system = rows == null ? null : LayerCoordinates.find(layer, rows, reading);
        if (rows == null || system == null) {
            return null;
        }
        LayerTable table = new LayerTable(layer, rows, known, system, rejections, reading);
        boolean isReadable = table.takeHeader(rows.columns());
        if (isReadable) {
            reading.openedRows(table.name, table.headerLine);
        }
        for (Feature row : rows.features()) {
            if (row.shape() != null || !row.cells().stream().allMatch(String::isBlank)) {
                table.rows.add(new LayerRow(table, row));
            }
        }
        if (!isReadable && !key.isEmpty()) {
            table.refused(key);
        }
        return isReadable ? table : null;
    }

    /** Whether a table has so many columns that something else is wrong; that is then reported. */
    static boolean isTooWide(int width, Place place, Reading reading) {
        if (width > MOST_COLUMNS) {
            reading.fault(
                    place,
                    new BilingualText("has " + width + " columns", "有 " + width + " 列"),
                    new BilingualText(
                            "leave at most " + MOST_COLUMNS + "; is the line break after the names missing?",
                            "请保留至多 " + MOST_COLUMNS + " 列；列名之后是否缺少换行？"));
        }
        return width > MOST_COLUMNS;
    }

    private boolean takeHeader(List<String> header) {
        int before = reading.faultCount();
        if (isTooWide(header.size(), headerPlace(), reading)) {
            return false;
        }
        for (int i = 0; i < header.size(); i++) {
            takeColumn(header.get(i).strip(), i);
        }
        require(known.expected());
        return reading.faultCount() == before;
    }

    private void takeColumn(String written, int index) {
        String column = known.find(written);
        Place place = headerPlace().with(written, "");
        if (column == null) {
            reading.fault(place, new BilingualText("unknown column", "未知的列"), known.mend(written));
        } else if (!column.equals(ColumnDictionary.IGNORE) && !isOutdoneByShapes(column)) {
            if (columns.putIfAbsent(column, index) == null) {
                headers.put(column, written);
            } else {
                reading.fault(
                        place,
                        new BilingualText("the column stands twice", "列名重复"),
                        known.mendTwice(header(column), written));
            }
        }
    }

    /** Whether a column says where something is although the shapes of the rows do. */
    private boolean isOutdoneByShapes(String column) {
        return hasShapes && LayerRow.PLACE_COLUMNS.contains(column);
    }

    /**
     * Whether the table has all of some columns; those that are missing are reported.
     *
     * @param wanted columns; {@code lon} and {@code lat} may be missing where rows have shapes
     */
    boolean require(Collection<String> wanted) {
        int before = reading.faultCount();
        for (String column : wanted) {
            if (!has(column) && !(isShaped() && LayerRow.PLACE_COLUMNS.contains(column))) {
                reading.fault(
                        headerPlace().with(column, ""),
                        new BilingualText("the column is missing", "缺少该列"),
                        new BilingualText("add it; cells may be empty where a default exists", "请补充该列；有默认值的单元格可留空"));
            }
        }
        return reading.faultCount() == before;
    }

    private Place headerPlace() {
        return Place.of(name, headerLine);
    }

    /** The header of a column. */
    Place headerPlace(String column) {
        return headerPlace().with(header(column), "");
    }

    /** The columns that it has, in the file's order. */
    List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    List<LayerRow> rows() {
        return rows;
    }

    String name() {
        return name;
    }

    /** The file in warnings: these stand in results, which do not hang on the folder. */
    String shortName() {
        return Reading.shortNameOf(layer.path());
    }

    Reading reading() {
        return reading;
    }

    /** Where rows that cannot be used are counted. */
    Rejections rejections() {
        return rejections;
    }

    /** What is said of the file. */
    Layer layer() {
        return layer;
    }

    /** The system of its coordinates. */
    CoordinateSystem coordinates() {
        return coordinates;
    }

    /** Whether rows have shapes, of the file's own or as text. */
    boolean isShaped() {
        return hasShapes || has(LayerRow.GEOMETRY);
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** A column as the file calls it. */
    String header(String column) {
        return headers.getOrDefault(column, column);
    }

    /**
     * Where a column stands in the rows, or −1 if it is missing.
     *
     * @throws IllegalArgumentException if the table knows no such column
     */
    int index(String column) {
        Integer index = columns.get(column);
        if (index == null && !known.known().contains(column)) {
            throw new IllegalArgumentException(name + " has no column " + column);
        }
        return index == null ? MISSING : index;
    }

    /** Whether an id comes for the first time in this table. */
    boolean isNewId(String id) {
        return ids.add(id);
    }

    /** Notes that an area crossed itself and was mended. */
    void mended() {
        mended++;
    }

    /** Notes that no row can be used because of faults in the column names. */
    void refused(String key) {
        rejections.add("", FAULTY_COLUMNS, rows.size());
        reading.counted(new LayerCounts(name, key, 0, 0, rejections.list()));
    }

    /**
     * Notes how many rows were used, once all have been read.
     *
     * @param key the layer's key
     * @param used rows of which something was made
     * @param leftOut rows that are to be left out
     */
    void counted(String key, int used, int leftOut) {
        reading.counted(new LayerCounts(name, key, used, leftOut, rejections.list()));
        if (mended > 0) {
            reading.warn(
                    shortName() + ": " + mended + " areas whose outlines cross themselves were mended",
                    shortName() + "：" + mended + " 个面的轮廓自相交，已修复");
        }
    }
}
