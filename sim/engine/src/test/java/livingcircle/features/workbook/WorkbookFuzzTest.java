package livingcircle.features.workbook;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import livingcircle.FuzzFolder;
import livingcircle.FuzzProperty;
import livingcircle.features.Trial;

/** Workbooks of which the archive, or one part in a sound archive, holds any bytes. */
class WorkbookFuzzTest {

    private static final List<String> PARTS = List.of(
            "xl/worksheets/sheet2.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "_rels/.rels");

    private static final String ROWS = "<row r=\"1\"><c t=\"s\" r=\"A1\"><v>0</v></c><c r=\"B1\"><v>2</v></c></row>"
            + "<row r=\"2\"><c t=\"s\" r=\"A2\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>44000</v></c></row>";

    private static final Path FOLDER = FuzzFolder.make();

    @FuzzTest
    void workbook(byte[] bytes) {
        FuzzProperty.holds(() -> Trial.read(FOLDER, "whole.xlsx", bytes));
    }

    /** The first byte, modulo the number of parts, chooses the part; the others are its text. */
    @FuzzTest
    void workbookPart(byte[] bytes) {
        if (bytes.length > 0) {
            String part = PARTS.get((bytes[0] & 0xff) % PARTS.size());
            String text = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
            byte[] book = new BookTrial(ROWS).with(part, text).bytes();
            FuzzProperty.holds(() -> Trial.read(FOLDER, "part.xlsx", book));
        }
    }
}
