package livingcircle.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The tables of a complete result folder, as they stand on the disk. */
public final class ResultTables {

    private static final ObjectReader READER =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build().readerFor(String[].class);

    private final Path folder;
    private final JsonNode manifest;
    private final Map<String, String> files = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, String> units = new HashMap<>();

    /** Takes the rows of a table, its header first. */
    @FunctionalInterface
    public interface Rows {
        void add(String[] cells) throws IOException;
    }

    private ResultTables(Path folder, JsonNode manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Opens a result folder.
     *
     * @throws ResultsException if it is none
     */
    public static ResultTables open(Path folder) {
        Path manifest = folder.resolve(ResultFolder.MANIFEST);
        if (!Files.exists(manifest)) {
            throw ResultsText.noResults(folder);
        }
        try {
            JsonNode json = new JsonMapper().readTree(Files.readString(manifest));
            ResultTables tables = new ResultTables(folder, json);
            json.path("tables")
                    .forEach((JsonNode table) -> tables.add(
                            table.path("name").asString(""), table.path("file").asString("")));
            tables.read(Dictionary.FILE, cells -> tables.units.put(cells[0] + " " + cells[1], cells[2]));
            return tables;
        } catch (JacksonException e) {
            throw ResultsText.unreadable(manifest, new IOException(e.getOriginalMessage(), e));
        } catch (IOException e) {
            throw ResultsText.unreadable(folder, e);
        }
    }

    private void add(String name, String file) {
        names.add(name);
        files.put(name, file);
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** What the folder says about itself: its {@code manifest.json}. */
    public JsonNode manifest() {
        return manifest;
    }

    /**
     * Checks that every table is there.
     *
     * @throws ResultsException if a file is missing, as after a copy that was cut off
     */
    public void requireAll() {
        for (String file : files.values()) {
            if (!Files.exists(folder.resolve(file))) {
                throw ResultsText.missingTable(folder, file);
            }
        }
    }

    /**
     * Reads a table into memory.
     *
     * @throws ResultsException if it cannot be read or holds fewer or more rows than its manifest says
     */
    public LoadedTable load(String table) {
        List<String[]> rows = new ArrayList<>();
        try {
            read(table, rows::add);
        } catch (IOException e) {
            throw ResultsText.unreadable(folder, e);
        }
        long expected = -1;
        for (JsonNode entry : manifest.path("tables")) {
            if (entry.path("name").asString("").equals(table)) {
                expected = entry.path("rows").asLong(-1);
            }
        }
        boolean isWhole = rows.stream().allMatch(row -> row.length == rows.get(0).length);
        if (rows.isEmpty() || rows.size() - 1 != expected || !isWhole) {
            throw ResultsText.cutOff(folder.resolve(files.getOrDefault(table, table)), rows.size() - 1, expected);
        }
        return new LoadedTable(table, List.of(rows.get(0)), rows.subList(1, rows.size()));
    }

    /** The names of the tables, in the order in which they are to be read. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** The unit of a column, such as {@code min} or {@code text}; empty if not known. */
    public String unit(String table, String column) {
        return units.getOrDefault(table + " " + column, "");
    }

    /**
     * Reads a table from its beginning to its end.
     *
     * @throws ResultsException if it cannot be read
     * @throws IOException what {@code rows} throws
     */
    public void read(String table, Rows rows) throws IOException {
        Path file = folder.resolve(files.getOrDefault(table, table));
        try (MappingIterator<String[]> cells = READER.readValues(file.toFile())) {
            while (cells.hasNext()) {
                rows.add(cells.next());
            }
        } catch (JacksonException e) {
            throw ResultsText.unreadable(file, new IOException(e.getOriginalMessage(), e));
        }
    }
}
