package livingcircle.results;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import livingcircle.base.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** A table on its way into a file: CSV after RFC 4180, but with line feeds, in UTF-8. */
public final class CsvFile implements AutoCloseable {

    private static final ObjectWriter WRITER = CsvMapper.builder()
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .build()
            .writer(CsvSchema.emptySchema().withLineSeparator("\n"));

    private final MessageDigest digest = Sha256.start();
    private final SequenceWriter rows;
    private long rowCount;

    /** A new file, or a new content of an old one. */
    public CsvFile(Path file, List<String> columns) throws IOException {
        this(Files.newOutputStream(file), columns);
    }

    /** @param stream where to write; closing the table closes it */
    public CsvFile(OutputStream stream, List<String> columns) throws IOException {
        this(stream);
        write(columns.toArray(String[]::new));
    }

    /**
     * A table without header.
     *
     * @param stream where to write; closing the table closes it
     */
    public CsvFile(OutputStream stream) {
        DigestOutputStream out = new DigestOutputStream(stream, digest);
        rows = WRITER.writeValues(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    /** Adds a row: text, numbers or truth values. */
    public void add(List<Object> row) throws IOException {
        write(Cells.texts(row));
        rowCount++;
    }

    private void write(String[] cells) throws IOException {
        try {
            rows.write(cells);
        } catch (JacksonException e) {
            throw cause(e);
        }
    }

    /** Rows added, without the header. */
    public long rowCount() {
        return rowCount;
    }

    /** SHA-256 of the file; only after closing. */
    public String sha256() {
        return Sha256.finish(digest);
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
        } catch (JacksonException e) {
            throw cause(e);
        }
    }

    private static IOException cause(JacksonException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
    }
}
