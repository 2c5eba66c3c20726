package livingcircle.features.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made part by part. */
public final class BookTrial {

    private static final LocalDateTime THEN = LocalDateTime.of(2020, 1, 1, 0, 0);
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A workbook with a hidden sheet 说明 and a sheet 网点 of the given rows. */
    public BookTrial(String rows) {
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"说明\" sheetId=\"1\" r:id=\"r1\" state=\"hidden\"/>"
                        + "<sheet name=\"网点\" sheetId=\"2\" r:id=\"r0\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "worksheet", "worksheets/sheet2.xml",
                        "worksheet", "worksheets/sheet1.xml",
                        "styles", "/xl/styles.xml",
                        "sharedStrings", "sharedStrings.xml"));
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;;@\"/>"
                        + "<numFmt numFmtId=\"177\" formatCode=\"[Red]0.00&quot;d&quot;\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"><alignment/></xf>"
                        + "<xf numFmtId=\"176\"/><xf numFmtId=\"177\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>名称</t></si><si><r><t>老王</t></r><r><t xml:space=\"preserve\"> 店</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>laowang</t></rPh></si></sst>");
        parts.put("xl/worksheets/sheet1.xml", sheet("<row r=\"1\"><c t=\"str\"><v>看下一张表</v></c></row>"));
        parts.put("xl/worksheets/sheet2.xml", sheet(rows));
    }

    private static String sheet(String rows) {
        return "<x:worksheet xmlns:x=\"m\"><x:sheetData>"
                + rows.replace("<", "<x:").replace("<x:/", "</x:") + "</x:sheetData></x:worksheet>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder text = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            text.append("<Relationship Id=\"r")
                    .append(i / 2)
                    .append("\" Type=\"")
                    .append(RELATION)
                    .append(typesAndTargets[i])
                    .append("\" Target=\"")
                    .append(typesAndTargets[i + 1])
                    .append("\"/>");
        }
        return text.append("</Relationships>").toString();
    }

    BookTrial with(String part, String text) {
        parts.put(part, text);
        return this;
    }

    BookTrial replace(String part, String old, String text) {
        return with(part, parts.get(part).replace(old, text));
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                begin(zip, part.getKey());
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same workbook, of which one part is filled without its text ever being in memory. */
    byte[] bytes(String filled, String begin, String repeated, int times) {
        parts.remove(filled);
        byte[] unit = repeated.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                begin(zip, part.getKey());
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            begin(zip, filled);
            zip.write(begin.getBytes(StandardCharsets.UTF_8));
            repeat(zip, unit, times);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void repeat(OutputStream out, byte[] unit, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(unit);
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(THEN);
        zip.putNextEntry(entry);
    }
}
