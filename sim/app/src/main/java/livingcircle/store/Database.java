package livingcircle.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The embedded database that turns CSV into Parquet and into {@code study.duckdb}. It works on one thread, so that the
 * Parquet files repeat byte for byte, and within a fixed memory.
 */
final class Database implements AutoCloseable {

    static final String FILE = "study.duckdb";

    private static final String MEMORY = "512MB";

    private final Path folder;
    private final Connection connection;

    private Database(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** @param folder where the tables are and the database is to be */
    static Database create(Path folder) throws IOException {
        try {
            Database database =
                    new Database(folder, DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(FILE)));
            database.execute("SET threads = 1");
            database.execute("SET memory_limit = " + text(MEMORY));
            database.execute(
                    "SET temp_directory = " + text(folder.resolve("spill").toString()));
            return database;
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Writes the Parquet file of a table beside its CSV and takes the table in. */
    void add(StoredTable table) throws IOException {
        List<String> columns = new ArrayList<>();
        TableShape shape = table.shape();
        for (int c = 0; c < shape.columns().size(); c++) {
            columns.add(text(shape.columns().get(c)) + ": "
                    + text(shape.types().get(c).sql()));
        }
        String parquet = path(table.parquet());
        execute("COPY (SELECT * FROM read_csv(" + path(table.csv())
                + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', new_line = '\\n',"
                + " nullstr = '', columns = {" + String.join(", ", columns) + "})) TO " + parquet
                + " (FORMAT parquet, COMPRESSION zstd)");
        execute("CREATE TABLE " + name(table.name()) + " AS SELECT * FROM read_parquet(" + parquet + ")");
    }

    /** Makes the view {@code results}: the table {@code runs} with the parameters of the design before its numbers. */
    void addResults() throws IOException {
        execute("CREATE VIEW results AS SELECT * FROM " + name(DesignTable.NAME)
                + " JOIN (SELECT * EXCLUDE (point, scenario, seed, replication) FROM runs) USING (run) ORDER BY run");
    }

    private String path(String file) {
        return text(folder.resolve(file).toString());
    }

    private void execute(String sql) throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static String name(String value) {
        return "\"" + value.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
