package livingcircle.features.geopackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import livingcircle.features.FeatureException;
import livingcircle.features.FeatureOptions;
import livingcircle.features.FeatureTable;
import livingcircle.features.OutColumn;
import livingcircle.features.OutLayer;
import livingcircle.features.OutTrial;
import livingcircle.features.Trial;
import livingcircle.features.files.FeatureFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

class GeoPackageReaderTest {

    private static final String POINT = "010100000000000000000000400000000000000840";

    @TempDir
    Path folder;

    @Test
    void whatIsReadBackIsWhatWasWritten() throws IOException {
        Path file = folder.resolve("why? 图层.gpkg");
        GeoPackageWriter.write(file, List.of(OutTrial.layer("网点")));
        FeatureTable table = FeatureFiles.read(file, Trial.OPTIONS);
        assertEquals(OutTrial.COLUMNS.stream().map(OutColumn::name).toList(), table.columns());
        assertEquals("EPSG:4326", table.coordinates());
        assertEquals(OutTrial.SHAPES.size(), table.features().size());
        for (int i = 0; i < OutTrial.SHAPES.size(); i++) {
            assertEquals(OutTrial.texts(i), table.features().get(i).cells());
            assertEquals(i + 1, table.features().get(i).line());
            assertTrue(
                    OutTrial.SHAPES.get(i).equalsExact(table.features().get(i).shape()));
        }
    }

    @Test
    void oneOfSeveralLayersMustBeNamed() throws IOException {
        Path file = folder.resolve("layers.gpkg");
        GeoPackageWriter.write(file, List.of(OutTrial.layer("网点"), new OutLayer("homes", OutTrial.COLUMNS, List.of())));
        FeatureException fault = assertThrows(FeatureException.class, () -> FeatureFiles.read(file, Trial.OPTIONS));
        assertTrue(fault.getMessage().contains("网点, homes"), fault.getMessage());
        assertThrows(FeatureException.class, () -> FeatureFiles.read(file, options("shops")));
        assertEquals(List.of(), FeatureFiles.read(file, options("Homes")).features());
    }

    @Test
    void layersOfOtherProgramsAreRead() throws IOException {
        Path file = database(
                "CREATE TABLE homes (code TEXT, storey INTEGER, g BLOB, photo BLOB, double INT AS (2 * storey),"
                        + " PRIMARY KEY (code)) WITHOUT ROWID",
                "INSERT INTO homes VALUES ('a', 1.5, x'47500001000011e0" + POINT + "', x'ffd8')",
                "INSERT INTO homes VALUES ('b', 'six', NULL, NULL)",
                "INSERT INTO gpkg_geometry_columns VALUES ('homes', 'g', 'POINT', 9000, 0, 0)",
                "INSERT INTO gpkg_spatial_ref_sys VALUES"
                        + " ('x', 9000, 'NONE', 9000, 'PROJCS[\"CGCS2000_3_Degree_GK_CM_114E\"]', '')");
        FeatureTable table = FeatureFiles.read(file, Trial.OPTIONS);
        assertEquals(List.of("code", "storey", "photo"), table.columns());
        assertEquals("CGCS2000_3_Degree_GK_CM_114E", table.coordinates());
        assertEquals(List.of("a", "1.5", ""), table.features().get(0).cells());
        assertEquals("POINT (2 3)", table.features().get(0).shape().toText());
        assertNull(table.features().get(1).shape());
    }

    @Test
    void everyFormOfAShapeIsRead() {
        for (boolean hasHeight : new boolean[] {false, true}) {
            for (int order : new int[] {ByteOrderValues.BIG_ENDIAN, ByteOrderValues.LITTLE_ENDIAN}) {
                for (var shape : OutTrial.SHAPES) {
                    var high = shape.copy();
                    high.apply((CoordinateFilter) position -> position.setZ(5));
                    byte[] binary = new WKBWriter(hasHeight ? 3 : 2, order).write(high);
                    var read = WellKnownBinary.read(ByteBuffer.wrap(binary), 1);
                    assertTrue(shape.equalsExact(read), shape + " " + order + " " + hasHeight);
                }
            }
        }
        assertEquals("POINT (2 3)", shape("4750000100000000" + POINT).toText());
        assertEquals(
                "POINT (2 3)",
                shape("4750000500000000" + "00".repeat(48) + POINT).toText());
        assertEquals(
                "POINT (2 3)",
                shape("4750000900000000" + "00".repeat(64) + POINT).toText());
        String iso = "01e9030000" + POINT.substring(10) + "0000000000000040";
        assertEquals("POINT (2 3)", shape("4750000100000000" + iso).toText());
    }

    @Test
    void shapesThatAreNoneAreRefusedWithTheirFeature() {
        String header = "4750000100000000";
        for (String blob : List.of(
                "",
                "ff".repeat(30),
                "4750001100000000" + POINT,
                "4750000f00000000" + POINT,
                "4750000900000000" + POINT,
                header + POINT.substring(0, 30),
                header + "0101000000" + "000000000000f87f".repeat(2),
                header + "0102000000ffffffff",
                header + "0102000000ffffff7f" + "00".repeat(64),
                header + "010300000001000000ffffffff",
                header + "0107000000" + "01000000",
                header + "010700000001000000".repeat(2) + POINT,
                header + "010800000001000000")) {
            FeatureException fault = assertThrows(FeatureException.class, () -> shape(blob), blob);
            assertEquals(7, fault.line());
        }
    }

    @Test
    void whatIsNotAGeoPackageIsRefused() throws IOException {
        Trial.refuse(folder, "text.gpkg", "id,name".getBytes(StandardCharsets.UTF_8));
        Trial.refuse(folder, "short.gpkg", "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
        Path view = database("CREATE VIEW homes AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                + " SELECT i FROM n");
        FeatureException fault = assertThrows(FeatureException.class, () -> FeatureFiles.read(view, Trial.OPTIONS));
        assertTrue(fault.getMessage().contains("view"), fault.getMessage());
    }

    @Test
    void aFileThatIsBeingWrittenIsRefused() throws IOException {
        Path file = database("CREATE TABLE homes (name TEXT)");
        assertEquals(List.of("name"), FeatureFiles.read(file, Trial.OPTIONS).columns());
        Files.write(folder.resolve("other.gpkg-wal"), new byte[] {1});
        FeatureException fault = assertThrows(FeatureException.class, () -> FeatureFiles.read(file, Trial.OPTIONS));
        assertTrue(fault.getMessage().contains("close the program"), fault.getMessage());
    }

    @Test
    void aSpoiltFileIsNeverWorseThanRefused() throws IOException {
        byte[] whole = Files.readAllBytes(database(
                "CREATE TABLE homes (name TEXT, g BLOB)",
                "INSERT INTO gpkg_geometry_columns VALUES ('homes', 'g', 'POINT', 4326, 0, 0)",
                "INSERT INTO homes VALUES ('" + "长".repeat(300) + "', x'47500001000011e0" + POINT + "')"));
        int step = 7;
        for (int at = 0; at < whole.length; at += step) {
            Trial.tryToRead(folder, "cut.gpkg", Arrays.copyOf(whole, at), "cut off after " + at + " bytes");
            byte[] spoilt = whole.clone();
            spoilt[at] ^= (byte) 0xff;
            Trial.tryToRead(folder, "spoilt.gpkg", spoilt, "byte " + at);
        }
    }

    private static Geometry shape(String hex) {
        return ShapeBlob.read(HexFormat.of().parseHex(hex), 7);
    }

    private static FeatureOptions options(String part) {
        return new FeatureOptions(part, null, Trial.OPTIONS.mostBytes());
    }

    /** A GeoPackage that lists a layer homes, made by the given statements. */
    private Path database(String... statements) throws IOException {
        Path file = folder.resolve("other.gpkg");
        Files.deleteIfExists(file);
        try (Connection connection = Sqlite.create(file)) {
            Sqlite.execute(connection, "PRAGMA page_size = 512");
            GeoPackageTables.create(connection);
            Sqlite.execute(
                    connection,
                    "INSERT INTO gpkg_contents VALUES ('homes', 'features', 'homes', '', '', 0, 0, 0, 0, 4326)");
            for (String statement : statements) {
                Sqlite.execute(connection, statement);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return file;
    }
}
