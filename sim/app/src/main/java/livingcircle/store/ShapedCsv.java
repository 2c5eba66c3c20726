package livingcircle.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import livingcircle.results.CsvFile;

/** A CSV that remembers what its columns hold. */
final class ShapedCsv implements AutoCloseable {

    private final String name;
    private final List<String> columns;
    private final List<ColumnType> types;
    private final CsvFile file;

    ShapedCsv(Path folder, String name, List<String> columns) throws IOException {
        this.name = name;
        this.columns = columns;
        types = new ArrayList<>(Collections.nCopies(columns.size(), ColumnType.UNSEEN));
        file = new CsvFile(folder.resolve(name + ".csv"), columns);
    }

    void add(List<Object> row) throws IOException {
        for (int c = 0; c < row.size(); c++) {
            types.set(c, types.get(c).with(ColumnType.of(row.get(c))));
        }
        file.add(row);
    }

    /** Completes the file. */
    StoredTable finish() throws IOException {
        close();
        return new StoredTable(new TableShape(name, columns, types, file.rowCount()), file.sha256());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
