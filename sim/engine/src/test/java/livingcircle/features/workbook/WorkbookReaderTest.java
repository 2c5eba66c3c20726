package livingcircle.features.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import livingcircle.features.FeatureException;
import livingcircle.features.FeatureOptions;
import livingcircle.features.FeatureTable;
import livingcircle.features.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReaderTest {

    private static final String ROWS = """
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t> 面积 </t></is></c>\
            <c r="D2" t="str"><f>"开业"</f><v>开业</v></c></row>\
            <row r="3"><c r="A3"/></row>\
            <row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5"><v>0.10000000000000001</v></c>\
            <c r="C5" t="b"><v>1</v></c><c r="D5" s="1"><v>45413</v></c></row>\
            <row><c t="e"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c><c s="2"><v>0.354166666666667</v></c>\
            <c s="3"><v>60.5</v></c><c><v>7</v></c></row>\
            <row><c><v>110105199001011234</v></c><c><v>1E3</v></c><c s="4"><v>2.5</v></c><c s="5"><v>45413.999999</v></c></row>\
            """;

    @TempDir
    Path folder;

    @Test
    void aSheetIsReadAsItIsShown() {
        FeatureTable table = read(new BookTrial(ROWS).bytes());
        assertEquals(List.of("名称", "面积", "", "开业", ""), table.columns());
        assertEquals(2, table.headerLine());
        assertFalse(table.hasShapes());
        assertEquals(
                List.of(5, 6, 7),
                table.features().stream().map(feature -> feature.line()).toList());
        assertEquals(
                List.of("老王 店", "0.1", "true", "2024-05-01", ""),
                table.features().get(0).cells());
        assertEquals(
                List.of("#N/A", "2", "08:30", "1900-02-28T12:00", "7"),
                table.features().get(1).cells());
        assertEquals(
                List.of("110105199001011234", "1000", "2.5", "2024-05-02", ""),
                table.features().get(2).cells());
    }

    @Test
    void datesMayBeCountedFrom1904() {
        byte[] bytes = new BookTrial(ROWS)
                .replace("xl/workbook.xml", "<sheets>", "<workbookPr date1904=\"1\"/><sheets>")
                .bytes();
        assertEquals("2028-05-02", read(bytes).features().get(0).cells().get(3));
    }

    @Test
    void sheetsAreFoundByTheirNames() {
        byte[] bytes = new BookTrial(ROWS).bytes();
        FeatureTable hidden = Trial.read(folder, "book.xlsx", bytes, new FeatureOptions("说明", null, 1_000_000));
        assertEquals(List.of("看下一张表"), hidden.columns());
        FeatureException fault = assertThrows(
                FeatureException.class,
                () -> Trial.read(folder, "book.xlsx", bytes, new FeatureOptions("shops", null, 1_000_000)));
        assertTrue(fault.getMessage().contains("说明, 网点"), fault.getMessage());
    }

    @Test
    void otherFormatsAreToldWhatToSaveAs() {
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        assertTrue(refuse(old).getMessage().contains("password"));
        assertTrue(refuse(new BookTrial(ROWS).with("xl/workbook.bin", "").bytes())
                .getMessage()
                .contains("xlsb"));
        assertTrue(refuse(new BookTrial(ROWS).with("content.xml", "").bytes())
                .getMessage()
                .contains("ods"));
        refuse("id,name\n1,a\n".getBytes(StandardCharsets.UTF_8));
        refuse(new BookTrial("").bytes());
        assertEquals(
                1,
                refuse(new BookTrial("<row r=\"1\"><c t=\"s\"><v>9</v></c></row>").bytes())
                        .line());
    }

    @Test
    void entitiesAreRefused() {
        String bomb = "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        FeatureException fault = refuse(new BookTrial(ROWS)
                .with("xl/sharedStrings.xml", bomb + "<sst><si><t>&b;&f;</t></si></sst>")
                .bytes());
        assertTrue(fault.getMessage().contains("document type"), fault.getMessage());
    }

    @Test
    void bombsAreRefused() {
        BookTrial book = new BookTrial(ROWS);
        String sheet = "xl/worksheets/sheet2.xml";
        assertTrue(refuse(book.bytes(sheet, "<w>", " ".repeat(1000), 100_000))
                .getMessage()
                .contains("unpacks"));
        refuse(book.bytes(sheet, "<w>", "<w>", 5_000_000));
        refuse(book.bytes(sheet, "<w><row>", "<c t=\"b\"><v>1</v></c>", 600_000));
        refuse(book.bytes(sheet, "<w>", "<row r=\"3\"><c r=\"ALL3\" t=\"b\"><v>1</v></c></row>", 300_000));
        refuse(new BookTrial("<row><c r=\"ZZZ1\"><v>1</v></c></row>").bytes());
        refuse(new BookTrial("<row r=\"1048577\"><c><v>1</v></c></row>").bytes());
        for (int i = 0; i < 10_000; i++) {
            book.with("more/" + i, "");
        }
        assertTrue(refuse(book.bytes()).getMessage().contains("parts"));
    }

    @Test
    void aSpoiltFileIsNeverWorseThanRefused() {
        byte[] bytes = new BookTrial(ROWS).bytes();
        Trial.cutEverywhere(folder, "cut.xlsx", bytes);
        Trial.spoilEverywhere(folder, "spoilt.xlsx", bytes);
    }

    @Test
    void spoiltPartsAreNeverWorseThanRefused() {
        String rows = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>x</t></is></c><c s=\"1\"><v>4</v></c></row>";
        for (int at = 0; at < rows.length(); at++) {
            for (char other : new char[] {'<', '>', '&', '"', '\0', 'Z', '\ud800'}) {
                byte[] bytes = new BookTrial("")
                        .with("xl/worksheets/sheet2.xml", rows.substring(0, at) + other + rows.substring(at + 1))
                        .bytes();
                try {
                    read(bytes);
                } catch (FeatureException e) {
                    assertFalse(e.getMessage().isBlank());
                }
            }
        }
    }

    private FeatureTable read(byte[] bytes) {
        return Trial.read(folder, "book.XLSX", bytes);
    }

    private FeatureException refuse(byte[] bytes) {
        return Trial.refuse(folder, "book.xlsx", bytes);
    }
}
