package livingcircle.spreadsheet;

import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheets of one table: a single one, or several with a number in their names where the table has more rows than a
 * sheet may have. Rows leave the memory every few hundred.
 */
final class TableSheets {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_NAME = 31;
    private static final double WIDEST = 40;

    private final Workbook workbook;
    private final String name;
    private final String[] header;
    private final String[] units;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets = 1;
    private int row = 1;

    /** @param mostRows rows that a sheet may have, the header included */
    TableSheets(Workbook workbook, String name, String[] header, String[] units, int mostRows) {
        this.workbook = workbook;
        this.name = name;
        this.header = header;
        this.units = units;
        this.mostRows = mostRows;
        sheet = newSheet();
    }

    private Worksheet newSheet() {
        String suffix = sheets == 1 ? "" : " (" + sheets + ")";
        String start = name.substring(0, Math.min(name.length(), LONGEST_NAME - suffix.length()));
        Worksheet made = workbook.newWorksheet(start + suffix);
        made.freezePane(0, 1);
        for (int c = 0; c < header.length; c++) {
            made.inlineString(0, c, header[c]);
            made.width(c, Math.min(WIDEST, Math.max(Worksheet.DEFAULT_COL_WIDTH, header[c].length() + 2.0)));
        }
        made.range(0, 0, 0, header.length - 1).style().bold().set();
        return made;
    }

    void add(String[] cells) throws IOException {
        if (row == mostRows) {
            sheet.finish();
            sheets++;
            sheet = newSheet();
            row = 1;
        }
        for (int c = 0; c < cells.length; c++) {
            CellValue.write(sheet, row, c, cells[c], units[c]);
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    /**
     * Completes the last sheet.
     *
     * @return how many sheets there are
     */
    int finish() throws IOException {
        sheet.finish();
        return sheets;
    }
}
