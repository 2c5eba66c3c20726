package livingcircle.store;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import livingcircle.results.CsvFile;
import livingcircle.results.Json;
import livingcircle.study.RunOutcome;
import livingcircle.study.RunSpec;

/** The file of one run: a ZIP archive of {@code run.json} and a CSV for each table, without header. */
final class RunFile implements AutoCloseable {

    /** The columns that every table of a study begins with. */
    static final List<String> KEYS = List.of("run", "point");

    private static final String HEADER = "run.json";

    private final ZipFile file;

    private RunFile(ZipFile file) {
        this.file = file;
    }

    static void write(Path path, RunOutcome outcome) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path));
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(HEADER));
            zip.write(Json.text(RunHeader.of(outcome)).getBytes(StandardCharsets.UTF_8));
            RunResult result = outcome.result();
            if (result != null) {
                for (Table table : result.tables()) {
                    zip.putNextEntry(new ZipEntry(entryOf(table.name())));
                    write(zip, outcome.run(), table);
                }
            }
        }
    }

    private static void write(ZipOutputStream zip, RunSpec run, Table table) throws IOException {
        try (CsvFile rows = new CsvFile(new Entry(zip))) {
            for (int r = 0; r < table.rowCount(); r++) {
                List<Object> row = new ArrayList<>(List.of((long) run.index(), (long) run.point()));
                row.addAll(table.row(r));
                rows.add(row);
            }
        }
    }

    private static String entryOf(String table) {
        return table + ".csv";
    }

    static RunFile open(Path path) throws IOException {
        return new RunFile(new ZipFile(path.toFile()));
    }

    RunHeader header() throws IOException {
        try (InputStream in = entry(HEADER)) {
            return Json.read(in.readAllBytes(), RunHeader.class);
        }
    }

    /** The rows of a table as they stand in its CSV, {@link #KEYS} first. */
    InputStream rows(String table) throws IOException {
        return entry(entryOf(table));
    }

    private InputStream entry(String name) throws IOException {
        ZipEntry entry = file.getEntry(name);
        if (entry == null) {
            throw new IOException(file.getName() + " has no " + name);
        }
        return file.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** An entry of the archive; closing it leaves the archive open. */
    private static final class Entry extends FilterOutputStream {
        Entry(ZipOutputStream zip) {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            ((ZipOutputStream) out).closeEntry();
        }
    }
}
