package livingcircle.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A small workbook that people fill in: what looks like a number is one, columns are as wide as their cells. */
public final class FormWorkbook {

    private static final int WIDEST = 60;
    private static final int FIRST_WIDE_CHARACTER = 0x2E80;

    private FormWorkbook() {}

    /**
     * A sheet.
     *
     * @param name its name
     * @param rows its rows, the header first
     */
    public record Sheet(String name, List<List<String>> rows) {

        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /** Writes the workbook. */
    public static void write(Path file, List<Sheet> sheets) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "livingcircle", "1.0")) {
            for (Sheet sheet : sheets) {
                write(sheet, workbook.newWorksheet(sheet.name()));
            }
        }
    }

    private static void write(Sheet sheet, Worksheet target) throws IOException {
        List<String> header = sheet.rows().get(0);
        target.freezePane(0, 1);
        for (int r = 0; r < sheet.rows().size(); r++) {
            List<String> row = sheet.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                CellValue.write(target, r, c, row.get(c), r == 0 ? "text" : "");
            }
        }
        for (int c = 0; c < header.size(); c++) {
            int column = c;
            int widest = sheet.rows().stream()
                    .mapToInt(row -> width(row.get(column)))
                    .max()
                    .orElse(0);
            target.width(c, Math.min(WIDEST, widest + 2));
        }
        target.range(0, 0, 0, header.size() - 1).style().bold().set();
        target.finish();
    }

    /** Width in letters; a Chinese character is as wide as two. */
    private static int width(String text) {
        return text.codePoints().map(c -> c >= FIRST_WIDE_CHARACTER ? 2 : 1).sum();
    }
}
