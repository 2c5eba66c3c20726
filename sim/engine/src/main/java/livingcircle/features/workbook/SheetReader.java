package livingcircle.features.workbook;

import java.util.Arrays;
import livingcircle.features.FeatureException;
import livingcircle.features.FeatureOptions;
import livingcircle.features.FeatureTable;
import livingcircle.features.TableBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet row by row. The first row with any text has the names of the columns; rows without any are left out. A
 * cell beyond the names makes a column without one.
 */
final class SheetReader {

    private static final int MOST_ROWS = 1_048_576;
    private static final int LETTERS = 26;

    private final XmlPart xml;
    private final CellReader cells;
    private final TableBuilder table;
    private final @Nullable String[] row = new String[TableBuilder.MOST_COLUMNS];
    private int width;
    private int headerLine;

    SheetReader(XmlPart xml, CellReader cells, FeatureOptions options) {
        this.xml = xml;
        this.cells = cells;
        table = new TableBuilder(options);
    }

    FeatureTable read() {
        int line = 0;
        int column = -1;
        while (xml.toElement()) {
            if (xml.name().equals("row")) {
                finishRow(line);
                int named = Whole.of(xml.attribute("r"));
                line = named > 0 ? named : line + 1;
                column = -1;
                if (line > MOST_ROWS) {
                    throw FeatureException.of(
                            line,
                            "is beyond the last row that a sheet may have",
                            "超出工作表的最大行数",
                            "open the workbook in a spreadsheet program and save it as .xlsx",
                            "请用表格软件打开并另存为 .xlsx");
                }
            } else if (xml.name().equals("c")) {
                column = column(xml.attribute("r"), column + 1);
                put(line, column, cells.read(xml, line));
            }
        }
        finishRow(line);
        if (headerLine == 0) {
            throw FeatureException.of(
                    0,
                    "has nothing on the sheet",
                    "的工作表是空的",
                    "write the column names into the first row, or name another sheet",
                    "请在第一行写列名，或指定其他工作表");
        }
        return table.build(headerLine, null);
    }

    private void put(int line, int column, String text) {
        if (text.isBlank()) {
            return;
        }
        if (column >= TableBuilder.MOST_COLUMNS) {
            throw TableBuilder.tooManyColumns(line);
        }
        row[column] = text;
        width = Math.max(width, column + 1);
    }

    private void finishRow(int line) {
        if (width == 0) {
            return;
        }
        boolean isHeader = headerLine == 0;
        while (table.width() < width) {
            String name = isHeader ? row[table.width()] : "";
            table.addColumn(name == null ? "" : name, line);
        }
        if (isHeader) {
            headerLine = line;
        } else {
            table.addRow(line, row, null);
        }
        Arrays.fill(row, 0, width, null);
        width = 0;
    }

    /** The column, from 0, of a place such as B12; the next one where none is written. */
    private static int column(@Nullable String place, int next) {
        int column = 0;
        int letters = 0;
        while (place != null && letters < place.length() && letters < 4 && isLetter(place.charAt(letters))) {
            column = LETTERS * column + place.charAt(letters) - 'A' + 1;
            letters++;
        }
        return letters == 0 ? next : column - 1;
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }
}
