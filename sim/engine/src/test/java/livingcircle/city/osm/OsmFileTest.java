package livingcircle.city.osm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import livingcircle.base.BilingualText;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsmFileTest {

    private static final long MEGABYTE = 1L << 20;

    private final Path folder;

    OsmFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static byte[] bytes(MapText map) {
        return map.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] bzip2(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new BZip2CompressorOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path write(String xml) throws IOException {
        return write("map.osm", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Path file, String... parts) {
        String message = String.valueOf(
                assertThrows(OsmException.class, () -> OsmFile.read(file)).getMessage());
        assertTrue(message.contains(String.valueOf(file)), message);
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
    }

    @Test
    void readsPlainAndPackedXml() throws IOException {
        byte[] map = bytes(new MapText().town());
        assertEquals(2, OsmFile.read(write("a.osm", map)).ways().size());
        assertEquals(2, OsmFile.read(write("a.osm.gz", gzip(map))).ways().size());
        assertEquals(2, OsmFile.read(write("A.OSM.BZ2", bzip2(map))).ways().size());
    }

    @Test
    void readsUtf8WithAndWithoutAByteOrderMarkOnly() throws IOException {
        String map = "<osm><node id='1' lat='1' lon='1'><tag k='name' v='便民市场'/></node></osm>";
        for (String start : List.of("", "\uFEFF", "\uFEFF<?xml version='1.0' encoding='UTF-8'?>")) {
            assertTrue(
                    OsmFile.read(write(start + map)).taggedNodes().get(0).tags().is("name", "便民市场"));
        }
        assertRefused(write("gbk.osm", map.getBytes(Charset.forName("GBK"))), "not UTF-8");
        assertRefused(write("utf16.osm", map.getBytes(StandardCharsets.UTF_16)), "not UTF-8");
    }

    @Test
    void readsInAnyOrderAndKeepsTheLastOfEqualIds() throws IOException {
        OsmElements elements = OsmFile.read(write("<osm><way id='1'><nd ref='2'/></way>"
                + "<node id='-3' lat='1' lon='1'/><node id='2' lat='1' lon='1'><tag k='a' v='b'/></node>"
                + "<way id='1'><nd ref='2'/><nd ref='-3'/></way><node id='2' lat='2' lon='1'/></osm>"));
        assertEquals(2, elements.nodes().count());
        assertEquals(2, elements.nodes().lat(elements.nodes().find(2)));
        assertEquals(0, elements.taggedNodes().size());
        assertEquals(2, elements.ways().get(0).nodeCount());
    }

    @Test
    void skipsDeletedAndMisplacedElements() throws IOException {
        OsmElements elements = OsmFile.read(write("<osm><node id='1' lat='89' lon='1'/><node id='2' lat='NaN' lon='1'/>"
                + "<node id='3' visible='false'/><way id='4' action='delete'/><node id='5' lat='0' lon='0'/></osm>"));
        assertEquals(1, elements.nodes().count());
        assertEquals(0, elements.ways().size());
        assertEquals(2, elements.misplacedNodes());
    }

    @Test
    void takesPlacesThatOverpassGivesWithTheWay() throws IOException {
        OsmElements elements = OsmFile.read(write("<osm><note>x</note><way id='4'><bounds minlat='1'/>"
                + "<nd ref='1' lat='1' lon='2'/><nd ref='2' lat='1' lon='3'/></way></osm>"));
        assertEquals(2, elements.nodes().count());
        assertEquals(3, elements.nodes().lon(1));
    }

    @ParameterizedTest
    @CsvSource({"town.zip", "town.osc", "town.pbf", "town", "osm"})
    void refusesOtherNames(String name) throws IOException {
        assertRefused(write(name, bytes(new MapText().town())), ".osm.pbf", "rename");
    }

    @Test
    void refusesMissingFilesAndFolders() throws IOException {
        assertRefused(folder.resolve("none.osm"), "no such file");
        assertRefused(Files.createDirectory(folder.resolve("dir.osm")), "folder");
    }

    @Test
    void refusesWhatTheNameDoesNotSay() throws IOException {
        byte[] map = bytes(new MapText().town());
        assertRefused(write("a.osm.pbf", map), "not OpenStreetMap PBF", "XML must be named");
        assertRefused(write("a.osm.gz", map), "not what its name says");
        assertRefused(write("a.osm.bz2", map), "not what its name says");
        assertRefused(write("a.osm", gzip(map)), "its text is not UTF-8");
        assertRefused(write("<html><body>Too many requests</body></html>"), "<html>", "export the map");
        assertRefused(write("<osmChange><create/></osmChange>"), "<osmChange>");
    }

    @Test
    void refusesEmptyAndCutOffFiles() throws IOException {
        byte[] map = bytes(new MapText().town());
        byte[] packed = gzip(map);
        assertRefused(write("a.osm", new byte[0]), "line 1");
        assertRefused(write("a.osm.gz", new byte[0]), "cut off", "again");
        assertRefused(write("a.osm.bz2", new byte[0]), "export it again");
        assertRefused(write("a.osm", Arrays.copyOf(map, map.length / 2)), "line ", "export it again");
        assertRefused(write("a.osm.gz", Arrays.copyOf(packed, packed.length / 2)), "cut off");
    }

    @Test
    void refusesBadNumbersAndMissingAttributesWithTheirLine() throws IOException {
        assertRefused(write("<osm>\n<node id='x' lat='1' lon='1'/></osm>"), "line 2", "id=\"x\"", "whole number");
        assertRefused(write("<osm>\n\n<node id='1' lat='north' lon='1'/></osm>"), "line 3", "lat=\"north\"");
        assertRefused(write("<osm><node id='1' lat='1'/></osm>"), "<node> lacks the attribute 'lon'");
        assertRefused(write("<osm><relation id='1'><member type='area' ref='1'/></relation></osm>"), "type=\"area\"");
    }

    @Test
    void saysWhatIsWrongInBothLanguages() throws IOException {
        Path file = write("<osm>\n<node id='x' lat='1' lon='1'/></osm>");
        OsmException e = assertThrows(OsmException.class, () -> OsmFile.read(file));
        assertEquals(
                new BilingualText(
                        "line 2: id=\"x\" of <node> is not a whole number", "第 2 行：<node> 的 id=\"x\" 无效，应为整数"),
                e.problem());
        assertEquals(new BilingualText("download or export it again", "请重新下载或导出"), e.mend());
        assertEquals(
                "cannot use the map " + file + ": " + e.problem().en() + "; "
                        + e.mend().en(),
                e.getMessage());
    }

    @Test
    void saysWhyAFileIsDamagedInBothLanguages() throws IOException {
        Path coded = write("gbk.osm", "<osm name='便民市场'/>".getBytes(Charset.forName("GBK")));
        assertTrue(problemOf(coded).zh().endsWith("（文本不是 UTF-8 编码）"));
        byte[] late = ("<osm>" + " ".repeat(100_000) + "<a b='便'/></osm>").getBytes(Charset.forName("GBK"));
        assertTrue(problemOf(write("late.osm", late)).zh().endsWith("（文本不是 UTF-8 编码）"));
        Path endless = write("<osm a='" + "x".repeat(3_000_000) + "'/>");
        assertTrue(problemOf(endless).zh().endsWith("（连续 1048576 字节内没有标签）"));
    }

    private static BilingualText problemOf(Path file) {
        return assertThrows(OsmException.class, () -> OsmFile.read(file)).problem();
    }

    @Test
    void refusesWhatAServerBrokeOff() throws IOException {
        assertRefused(
                write("<osm><remark> runtime error: Query timed out </remark></osm>"), "timed out", "smaller area");
    }

    @Test
    void refusesDocumentTypesAndEntities() throws IOException {
        Path secret = write("secret.txt", "secret".getBytes(StandardCharsets.UTF_8));
        assertRefused(
                write("<!DOCTYPE osm [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>"
                        + "<osm><node id='1' lat='1' lon='1'><tag k='a' v='&x;'/></node></osm>"),
                "DOCTYPE");
        assertRefused(
                write("<!DOCTYPE osm [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>"
                        + "<osm><node id='1' lat='1' lon='1'><tag k='a' v='&b;'/></node></osm>"),
                "DOCTYPE");
        assertRefused(write("<osm><node id='1' lat='1' lon='1'><tag k='a' v='&b;'/></node></osm>"), "damaged");
    }

    @Test
    void refusesFilesThatUnpackToEndlessTextOrDepth() throws IOException {
        assertRefused(
                write("a.osm.gz", gzip(("<osm a='" + "x".repeat(3_000_000) + "'/>").getBytes(StandardCharsets.UTF_8))),
                "no tag in");
        assertRefused(write("<osm>" + "<a>".repeat(100_000)), "nested too deeply");
        assertRefused(
                write("<osm><way id='1'>" + "<nd ref='1'/>".repeat(1_100_000) + "</way></osm>"), "too many parts");
    }

    @Test
    void stopsBeforeTheMemoryIsFull() throws IOException {
        StringBuilder map = new StringBuilder("<osm>");
        for (int i = 0; i < 100_000; i++) {
            map.append("<node id='").append(i).append("' lat='1' lon='1'/>");
        }
        Path file = write(map + "</osm>");
        String message = String.valueOf(assertThrows(OsmException.class, () -> OsmFile.read(file, MEGABYTE))
                .getMessage());
        assertTrue(
                message.contains("memory") && message.contains("osmium extract") && message.contains("-Xmx"), message);
        assertEquals(100_000, OsmFile.read(file, 10 * MEGABYTE).nodes().count());
    }
}
