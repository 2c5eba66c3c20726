package livingcircle.scenario.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.city.coordinates.CoordinateSystem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * A CSV file: comma-separated, quoted where needed, in UTF-8 or GB18030, with a line of column names. The columns must
 * be the expected ones, in any order; optional ones may be missing and then read as empty cells. Rows without any
 * content are left out.
 */
final class CsvTable {

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvReadFeature.SKIP_EMPTY_LINES).build();

    private static final int MOST_COLUMNS = 1000;

    /** Index of an optional column that is missing. */
    static final int MISSING = -1;

    private final String name;
    private final Columns known;
    private final CoordinateSystem coordinates;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final List<CsvRow> rows = new ArrayList<>();
    private final Reading reading;
    private final Set<String> ids = new HashSet<>();
    private int width;

    private CsvTable(String name, Columns known, CoordinateSystem coordinates, Reading reading) {
        this.name = name;
        this.known = known;
        this.coordinates = coordinates;
        this.reading = reading;
    }

    /** Reads a file of which every column must be there. */
    static @Nullable CsvTable read(YamlNode named, Collection<String> expected, Reading reading) {
        return read(named, expected, List.of(), reading);
    }

    /** Reads a file without places, of which some columns may be missing. */
    static @Nullable CsvTable read(
            YamlNode named, Collection<String> expected, Collection<String> optional, Reading reading) {
        return read(Layer.plain(named), Columns.exact(expected, optional), reading);
    }

    /**
     * Reads a file.
     *
     * @param layer the file, with what is said of it
     * @param known its columns
     * @return the table, or null after a fault that leaves no row to check; rows with a wrong number of cells are
     *     reported and left out
     */
    static @Nullable CsvTable read(Layer layer, Columns known, Reading reading) {
        Path path = Paths.find(layer.file(), reading);
        String text = path == null ? null : reading.table(path, layer.file().place(), layer.encoding());
        if (path == null || text == null) {
            return null;
        }
        CsvTable table = new CsvTable(Reading.nameOf(path), known, layer.coordinates(), reading);
        try (JsonParser parser = MAPPER.reader().createParser(text)) {
            List<String> header = nextCells(parser);
            if (header == null || !table.takeHeader(header)) {
                if (header == null) {
                    reading.fault(
                            Place.of(table.name),
                            new BilingualText("is empty", "文件为空"),
                            new BilingualText(
                                    "write the column names in the first line: " + String.join(",", known.expected()),
                                    "请在第一行写列名：" + String.join(",", known.expected())));
                }
                return null;
            }
            for (List<String> cells = nextCells(parser); cells != null; cells = nextCells(parser)) {
                table.takeRow(parser.currentTokenLocation().getLineNr(), cells);
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            String problem =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            reading.fault(
                    Place.of(table.name, line),
                    new BilingualText("is not valid CSV: " + problem, "不是合法的 CSV：" + problem),
                    new BilingualText("check quotes and commas", "请检查引号和逗号"));
        }
        return table;
    }

    private static @Nullable List<String> nextCells(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            cells.add(parser.getString());
        }
        return cells;
    }

    private boolean takeHeader(List<String> header) {
        int before = reading.faultCount();
        width = header.size();
        if (width > MOST_COLUMNS) {
            reading.fault(
                    Place.of(name, 1),
                    new BilingualText("has " + width + " columns", "有 " + width + " 列"),
                    new BilingualText(
                            "leave at most " + MOST_COLUMNS + "; is the line break after the names missing?",
                            "请保留至多 " + MOST_COLUMNS + " 列；列名之后是否缺少换行？"));
            return false;
        }
        for (int i = 0; i < width; i++) {
            String written = header.get(i).strip();
            Place place = Place.of(name, 1).with(written, "");
            String column = known.find(written);
            if (column == null) {
                reading.fault(place, new BilingualText("unknown column", "未知的列"), known.mend(written));
            } else if (column.equals(OutletColumns.IGNORE)) {
                continue;
            } else if (columns.put(column, i) != null) {
                reading.fault(
                        place,
                        new BilingualText("the column stands twice", "列名重复"),
                        new BilingualText("keep one of them", "请只保留一个"));
            }
            headers.put(column, written);
        }
        for (String column : known.expected()) {
            if (!columns.containsKey(column)) {
                reading.fault(
                        Place.of(name, 1).with(column, ""),
                        new BilingualText("the column is missing", "缺少该列"),
                        new BilingualText("add it; cells may be empty where a default exists", "请补充该列；有默认值的单元格可留空"));
            }
        }
        return reading.faultCount() == before;
    }

    private void takeRow(int line, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (cells.size() != width) {
            reading.fault(
                    Place.of(name, line),
                    new BilingualText(
                            "has " + cells.size() + " cells, not " + width,
                            "有 " + cells.size() + " 个单元格，应为 " + width + " 个"),
                    new BilingualText("put text with commas in quotes", "含逗号的文字请加引号"));
            return;
        }
        rows.add(new CsvRow(this, line, cells));
    }

    List<CsvRow> rows() {
        return rows;
    }

    String name() {
        return name;
    }

    Reading reading() {
        return reading;
    }

    /** The system of its columns {@code lon} and {@code lat}. */
    CoordinateSystem coordinates() {
        return coordinates;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** A column as the file calls it. */
    String header(String column) {
        return headers.getOrDefault(column, column);
    }

    /**
     * Where a column stands in the rows, or −1 for an optional one that is missing.
     *
     * @throws IllegalArgumentException if the table knows no such column
     */
    int index(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            if (known.optional().contains(column)) {
                return MISSING;
            }
            throw new IllegalArgumentException(name + " has no column " + column);
        }
        return index;
    }

    /** Whether an id comes for the first time in this table. */
    boolean isNewId(String id) {
        return ids.add(id);
    }
}
