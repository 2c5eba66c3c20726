package livingcircle.features.geopackage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Opens SQLite databases. */
final class Sqlite {

    private Sqlite() {}

    /** A new database that is renamed when complete: nothing has to survive a fall of the machine half-way. */
    static Connection create(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.OFF);
        config.setSynchronous(SynchronousMode.OFF);
        return config.createConnection("jdbc:sqlite:" + uri(file));
    }

    /**
     * A database to read, of which nothing is trusted: it cannot change, no file beside it is looked at, and no value
     * is longer than the file, as no honest one can be.
     */
    static Connection read(Path file, long bytes) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, String.valueOf(Math.min(bytes, Integer.MAX_VALUE - 8)));
        config.setPragma(SQLiteConfig.Pragma.LIMIT_ATTACHED, "0");
        Connection connection = config.createConnection("jdbc:sqlite:" + uri(file) + "?immutable=1");
        execute(connection, "PRAGMA trusted_schema = OFF");
        execute(connection, "PRAGMA cell_size_check = ON");
        return connection;
    }

    /** As a URI, since SQLite would take a question mark in a plain path for the begin of parameters. */
    private static String uri(Path file) {
        return "file:" + file.toAbsolutePath().toUri().getRawPath();
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A name of a table or a column. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
