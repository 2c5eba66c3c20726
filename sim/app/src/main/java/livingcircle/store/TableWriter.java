package livingcircle.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import livingcircle.base.Sha256;

/** A table of the whole study on its way into a CSV, to which runs add rows that are CSV already. */
final class TableWriter implements AutoCloseable {

    private final MessageDigest digest = Sha256.start();
    private final OutputStream out;
    private TableShape shape;

    /** @param first the table as the first run has it */
    TableWriter(Path file, TableShape first) throws IOException {
        List<String> columns = new ArrayList<>(RunFile.KEYS);
        columns.addAll(first.columns());
        out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest);
        out.write((String.join(",", columns) + "\n").getBytes(StandardCharsets.UTF_8));
        List<ColumnType> types = Collections.nCopies(first.columns().size(), ColumnType.UNSEEN);
        shape = new TableShape(first.name(), first.columns(), types, 0);
    }

    /** @param rows the rows as CSV, keys first */
    void add(TableShape added, InputStream rows) throws IOException {
        shape = shape.with(added);
        rows.transferTo(out);
    }

    /** Completes the file; the table has the keys of the run among its columns. */
    StoredTable finish() throws IOException {
        close();
        return new StoredTable(shape.keyed(), Sha256.finish(digest));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
