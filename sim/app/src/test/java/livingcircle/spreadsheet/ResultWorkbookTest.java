package livingcircle.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import livingcircle.base.BilingualText;
import livingcircle.results.ResultTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultWorkbookTest {

    @TempDir
    private Path home;

    @BeforeEach
    void makeResults() throws IOException {
        Files.writeString(home.resolve("manifest.json"), """
                {"tables": [{"name": "outlets", "file": "outlets.csv"}]}
                """);
        Files.writeString(home.resolve("columns.csv"), """
                table,column,unit,meaning_en,meaning_zh
                outlets,outlet,text,id of the outlet,网点编号
                outlets,chain,true/false,whether it belongs to a chain,是否连锁
                outlets,seed,number,seed of all draws,种子
                """);
        Files.writeString(home.resolve("outlets.csv"), """
                outlet,chain,seed,area_m2,note
                007,true,1234567890123456789,0.1,
                "a ""b"", <c>",false,12,1.5E-7,Infinity
                """);
    }

    private List<BilingualText> write(int mostRows) throws IOException {
        return ResultWorkbook.write(ResultTables.open(home), home.resolve("out.xlsx"), mostRows);
    }

    private String part(String name) throws IOException {
        try (ZipFile file = new ZipFile(home.resolve("out.xlsx").toFile())) {
            return new String(file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void numbersAreNumbersAndTextsAreTexts() throws IOException {
        assertEquals(List.of(), write(100));
        String sheet = part("xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<v>0.1</v>"), sheet);
        assertTrue(sheet.contains("<v>1.5E-7</v>"), sheet);
        assertTrue(sheet.contains("<v>12.0</v>") || sheet.contains("<v>12</v>"), sheet);
        assertTrue(sheet.matches("(?s).*t=\"b\"[^>]*><v>1</v>.*"), sheet);
        for (String text : List.of("007", "1234567890123456789", "a &quot;b&quot;, &lt;c&gt;", "Infinity")) {
            assertTrue(sheet.matches("(?s).*<is><t[^>]*>" + text + "</t></is>.*"), text + " in " + sheet);
        }
    }

    @Test
    void theHeaderIsFrozenAndTheLastSheetExplainsTheColumnsInBothLanguages() throws IOException {
        write(100);
        assertTrue(part("xl/worksheets/sheet1.xml").contains("state=\"frozen\""));
        String workbook = part("xl/workbook.xml");
        assertTrue(workbook.indexOf("name=\"outlets\"") < workbook.indexOf("name=\"columns\""), workbook);
        // "网点编号" as character references
        assertTrue(part("xl/worksheets/sheet2.xml").contains("&#x7f51;&#x70b9;&#x7f16;&#x53f7;"));
    }

    @Test
    void moreRowsThanASheetMayHaveStandOnSeveralAndAreTold() throws IOException {
        List<BilingualText> warnings = write(2);
        assertEquals(
                "table outlets has more rows than a sheet may have and stands on 2 sheets",
                warnings.get(0).en());
        assertTrue(warnings.get(0).zh().contains("分为 2 张工作表"), warnings.get(0).zh());
        String workbook = part("xl/workbook.xml");
        assertTrue(workbook.contains("name=\"outlets (2)\""), workbook);
        assertTrue(part("xl/worksheets/sheet2.xml").contains("Infinity"));
        assertFalse(part("xl/worksheets/sheet1.xml").contains("Infinity"));
    }
}
