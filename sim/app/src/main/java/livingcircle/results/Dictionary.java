package livingcircle.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import livingcircle.base.BilingualText;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * What every column of every table means. Read from {@code columns.csv} beside this class; an entry for one table goes
 * before the entry for all tables (table {@code *}). The table {@code charts} stands for the numbers of all charts.
 */
public final class Dictionary {

    /**
     * What a column means.
     *
     * @param unit unit, such as {@code min}, {@code share 0-1} or {@code text}
     * @param meaning the meaning
     */
    public record Entry(String unit, BilingualText meaning) {}

    /** Name of the data dictionary in a result folder. */
    public static final String FILE = "columns.csv";

    private static final String ANY = "*";
    private static final String CHARTS = "charts";

    private final Map<String, Entry> entries = new HashMap<>();

    /** Reads the dictionary that comes with the program. */
    public Dictionary() {
        try (InputStream in = Dictionary.class.getResourceAsStream("columns.csv")) {
            if (in == null) {
                throw new IllegalStateException("columns.csv is missing from the program");
            }
            read(in);
        } catch (IOException e) {
            throw new IllegalStateException("columns.csv cannot be read", e);
        }
    }

    private void read(InputStream in) throws IOException {
        try (MappingIterator<String[]> rows = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerFor(String[].class)
                .readValues(in)) {
            rows.next();
            while (rows.hasNext()) {
                String[] cells = rows.next();
                Entry entry = new Entry(cells[2], new BilingualText(cells[3], cells[4]));
                if (entries.put(keyOf(cells[0], cells[1]), entry) != null) {
                    throw new IllegalStateException("columns.csv has two entries for " + cells[0] + ", " + cells[1]);
                }
            }
        }
    }

    private static String keyOf(String table, String column) {
        return table + " " + column;
    }

    /** Table and column of every entry, with a blank between; for tests. */
    Set<String> keys() {
        return Set.copyOf(entries.keySet());
    }

    /** The columns that have an entry for a table of their own. */
    public Set<String> columnsOf(String table) {
        return entries.keySet().stream()
                .filter(key -> key.startsWith(table + " "))
                .map(key -> key.substring(table.length() + 1))
                .collect(Collectors.toSet());
    }

    /** What a column means; those of {@code charts/…} may have an entry for all charts. */
    public Optional<Entry> find(String table, String column) {
        Entry own = entries.get(keyOf(table.startsWith(CHARTS + "/") ? CHARTS : table, column));
        return Optional.ofNullable(own != null ? own : entries.get(keyOf(ANY, column)));
    }

    /**
     * Writes the dictionary of some tables.
     *
     * @param columns the columns of every table
     * @param own meanings of columns that only these tables have, by column; they go before this dictionary's
     */
    public void write(Path file, Map<String, List<String>> columns, Map<String, Entry> own) throws IOException {
        try (CsvFile rows = new CsvFile(file, List.of("table", "column", "unit", "meaning_en", "meaning_zh"))) {
            for (var table : columns.entrySet()) {
                for (String column : table.getValue()) {
                    Entry entry = own.get(column);
                    if (entry == null) {
                        entry = find(table.getKey(), column).orElse(null);
                    }
                    if (entry != null) {
                        BilingualText meaning = entry.meaning();
                        rows.add(List.of(table.getKey(), column, entry.unit(), meaning.en(), meaning.zh()));
                    }
                }
            }
        }
    }
}
