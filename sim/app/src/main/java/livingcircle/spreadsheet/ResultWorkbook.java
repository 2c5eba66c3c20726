package livingcircle.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.results.Dictionary;
import livingcircle.results.ResultTables;
import livingcircle.text.Phrase;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with a sheet for each table of a result folder and, last, one that explains every column. */
public final class ResultWorkbook {

    private static final Phrase SPLIT = new Phrase(
            "table %1$s has more rows than a sheet may have and stands on %2$s sheets",
            "表 %1$s 超出单张工作表的行数上限，分为 %2$s 张工作表");
    private static final Phrase TOO_WIDE =
            new Phrase("table %1$s has more columns than a sheet may have and is left out", "表 %1$s 超出单张工作表的列数上限，未写入");

    private final ResultTables tables;
    private final int mostRows;
    private final List<BilingualText> warnings = new ArrayList<>();

    private ResultWorkbook(ResultTables tables, int mostRows) {
        this.tables = tables;
        this.mostRows = mostRows;
    }

    /**
     * Writes the workbook.
     *
     * @return what is to be told about it
     */
    public static List<BilingualText> write(ResultTables tables, Path file) throws IOException {
        return write(tables, file, Worksheet.MAX_ROWS);
    }

    static List<BilingualText> write(ResultTables tables, Path file, int mostRows) throws IOException {
        ResultWorkbook made = new ResultWorkbook(tables, mostRows);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "livingcircle", "1.0")) {
            for (String table : tables.names()) {
                made.add(workbook, table, table);
            }
            made.add(workbook, Dictionary.FILE, "columns");
        }
        return made.warnings;
    }

    private void add(Workbook workbook, String table, String name) throws IOException {
        Reader reader = new Reader(workbook, table, name);
        tables.read(table, reader);
        reader.finish();
    }

    /** Takes the rows of one table. */
    private final class Reader implements ResultTables.Rows {
        private final Workbook workbook;
        private final String table;
        private final String name;
        private final List<TableSheets> sheets = new ArrayList<>(1);
        private boolean isTooWide;

        Reader(Workbook workbook, String table, String name) {
            this.workbook = workbook;
            this.table = table;
            this.name = name;
        }

        @Override
        public void add(String[] cells) throws IOException {
            if (isTooWide) {
                return;
            }
            if (!sheets.isEmpty()) {
                sheets.get(0).add(cells);
            } else if (cells.length > Worksheet.MAX_COLS) {
                isTooWide = true;
                warnings.add(TOO_WIDE.with(table));
            } else {
                String[] units = Arrays.stream(cells)
                        .map(column -> table.equals(Dictionary.FILE) ? "text" : tables.unit(table, column))
                        .toArray(String[]::new);
                sheets.add(new TableSheets(workbook, name, cells, units, mostRows));
            }
        }

        void finish() throws IOException {
            if (!sheets.isEmpty()) {
                int count = sheets.get(0).finish();
                if (count > 1) {
                    warnings.add(SPLIT.with(table, count));
                }
            }
        }
    }
}
