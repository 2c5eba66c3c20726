package livingcircle.scenario.files;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes a CSV file as {@link CsvFile} reads it, with line feeds. */
final class CsvWriter implements AutoCloseable {

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();
    private static final CsvSchema SCHEMA =
            CsvSchema.builder().setUseHeader(false).setLineSeparator("\n").build();

    private final SequenceWriter rows;

    CsvWriter(Path path, List<String> columns) throws IOException {
        this(Files.newBufferedWriter(path, StandardCharsets.UTF_8), columns);
    }

    /** Writes to what will be closed with this. */
    CsvWriter(Writer file, List<String> columns) {
        rows = MAPPER.writerFor(String[].class).with(SCHEMA).writeValues(file);
        rows.write(columns.toArray(String[]::new));
    }

    /** Writes a row; the cells stand in the order of the columns. */
    void row(String... cells) {
        rows.write(cells);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
