package livingcircle.features.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.features.Feature;
import livingcircle.features.FeatureException;
import livingcircle.features.FeatureOptions;
import livingcircle.features.FeatureTable;
import livingcircle.features.Trial;
import livingcircle.features.files.FeatureFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapefileReaderTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Object[] BOX = {0.0, 0.0, 0.0, 0.0};

    @TempDir
    Path folder;

    @Test
    void everyShapeIsRead() throws IOException {
        ShapesTrial made = new ShapesTrial();
        made.add("POINT (1 2)", 1, 1.0, 2.0);
        made.add("POINT (1 2)", 11, 1.0, 2.0, 50.0, 0.0);
        made.add("MULTIPOINT ((1 2), (3 4))", 28, BOX, 2, 1.0, 2.0, 3.0, 4.0, 0.0, 0.0, 0.0, 0.0);
        made.add("LINESTRING (1 2, 3 4)", 3, BOX, 1, 2, 0, 1.0, 2.0, 3.0, 4.0);
        made.add(
                "MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
                13,
                BOX,
                2,
                4,
                0,
                2,
                1.0,
                2.0,
                3.0,
                4.0,
                5.0,
                6.0,
                7.0,
                8.0);
        made.add("POLYGON ((0 0, 0 9, 9 9, 0 0))", 5, BOX, 1, 4, 0, 0.0, 0.0, 0.0, 9.0, 9.0, 9.0, 0.0, 0.0);
        made.add("POLYGON ((0 0, 9 9, 0 9, 0 0))", 5, BOX, 1, 4, 0, 0.0, 0.0, 9.0, 9.0, 0.0, 9.0, 0.0, 0.0);
        made.add(
                "MULTIPOLYGON (((0 0, 0 9, 9 9, 0 0)), ((20 20, 20 29, 29 29, 20 20), (21 22, 22 23, 21 23, 21 22)))",
                25,
                BOX,
                3,
                12,
                0,
                4,
                8,
                21.0,
                22.0,
                22.0,
                23.0,
                21.0,
                23.0,
                21.0,
                22.0,
                0.0,
                0.0,
                0.0,
                9.0,
                9.0,
                9.0,
                0.0,
                0.0,
                20.0,
                20.0,
                20.0,
                29.0,
                29.0,
                29.0,
                20.0,
                20.0);
        made.add(null, 0);
        List<Feature> features = made.read().features();
        assertEquals(made.expected.size(), features.size());
        for (int i = 0; i < features.size(); i++) {
            String expected = made.expected.get(i);
            if (expected == null) {
                assertNull(features.get(i).shape());
            } else {
                assertEquals(expected, features.get(i).shape().toText());
            }
        }
    }

    @Test
    void rowsAreReadByTheirTypesAndDeletedOnesLeftOut() throws IOException {
        ShapefileTrial made = survey(StandardCharsets.UTF_8, 0x57);
        FeatureTable table = read(made);
        assertEquals(List.of("名称", "area", "open", "since", "note"), table.columns());
        assertEquals(
                List.of("老王小卖部", "40.5", "true", "2024-05-01", ""),
                table.features().get(0).cells());
        assertEquals(List.of("长长长长长", "", "", "", "x"), table.features().get(1).cells());
        assertEquals(3, table.features().get(1).line());
        assertNull(table.coordinates());
    }

    @Test
    void encodingsAreToldOrFound() throws IOException {
        for (int language : new int[] {0, 0x4d}) {
            assertEquals(
                    "老王小卖部",
                    read(survey(GB18030, language)).features().get(0).cells().get(0));
        }
        Files.writeString(folder.resolve("layer.CPG"), "ANSI 936\n");
        assertThrows(FeatureException.class, () -> read(survey(StandardCharsets.UTF_8, 0)));
        write(survey(StandardCharsets.UTF_8, 0));
        FeatureOptions options = new FeatureOptions(null, StandardCharsets.UTF_8, 1_000_000);
        assertEquals(
                "老王小卖部",
                FeatureFiles.read(folder.resolve("layer.shp"), options)
                        .features()
                        .get(0)
                        .cells()
                        .get(0));
    }

    @Test
    void aNameThatIsCutInTwoIsStillUtf8() throws IOException {
        ShapefileTrial made = new ShapefileTrial(StandardCharsets.UTF_8, 0)
                .column("营业时间", 'C', 4)
                .row(" ", "早晚")
                .record(0);
        byte[] table = made.table();
        table[32 + 10] = 0;
        Files.write(folder.resolve("layer.dbf"), table);
        FeatureTable read = Trial.read(folder, "layer.shp", made.shapes());
        assertEquals(List.of("营业时"), read.columns());
        assertEquals(List.of("早"), read.features().get(0).cells());
    }

    @Test
    void theCoordinateSystemIsThatOfThePrj() throws IOException {
        String[][] systems = {
            {"GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\"]]", "EPSG:4326"},
            {"GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\",DATUM[\"D\"]]", "EPSG:4490"},
            {"PROJCS[\"CGCS2000_3_Degree_GK_Zone_38\",GEOGCS[\"G\"]]", "CGCS2000_3_Degree_GK_Zone_38"},
            {"PROJCS[\"x\",GEOGCS[\"G\",AUTHORITY[\"EPSG\",\"4490\"]],AUTHORITY[\"EPSG\",\"4547\"]]", "EPSG:4547"},
            {"PROJCRS[\"x\",ID[\"EPSG\",4526]]", "EPSG:4526"},
            {"nonsense", "nonsense"}
        };
        for (String[] system : systems) {
            Files.writeString(folder.resolve("layer.prj"), system[0]);
            assertEquals(system[1], read(survey(GB18030, 0)).coordinates());
        }
    }

    @Test
    void companionsAreFoundInAnyCase() throws IOException {
        Path shapes = folder.resolve("a.b.SHP");
        for (String name : List.of("a.b.SHP", "a.b.DBF", "a.b.prj", "a.b.Cpg", "a.dbf")) {
            Files.createFile(folder.resolve(name));
        }
        assertEquals(
                List.of("a.b.DBF", "a.b.prj", "a.b.Cpg"),
                FeatureFiles.companions(shapes).stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
        assertEquals(List.of(), FeatureFiles.companions(folder.resolve("a.gpkg")));
    }

    @Test
    void filesThatDoNotBelongTogetherAreRefused() throws IOException {
        write(survey(GB18030, 0));
        Files.delete(folder.resolve("layer.dbf"));
        assertTrue(refuse().getMessage().contains(".dbf"));
        write(survey(GB18030, 0).record(0));
        assertTrue(refuse().getMessage().contains("as many"));
        write(survey(GB18030, 0).row(" ", "", "", "", "", ""));
        assertTrue(refuse().getMessage().contains("as many"));
    }

    @Test
    void whatIsNoShapeIsRefusedWithItsFeature() throws IOException {
        Object[][] records = {
            {1, Double.NaN, 2.0},
            {1, 1.0},
            {31, 0},
            {8, BOX, 0},
            {8, BOX, Integer.MAX_VALUE},
            {3, BOX, 1, 1, 0, 1.0, 2.0},
            {3, BOX, 0, 0},
            {3, BOX, Integer.MAX_VALUE, Integer.MAX_VALUE},
            {3, BOX, -1, 2, 0, 1.0, 2.0, 3.0, 4.0},
            {3, BOX, 2, 4, 0, 9, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0},
            {5, BOX, 1, 4, 0, 0.0, 0.0, 0.0, 9.0, 9.0, 9.0, 1.0, 0.0}
        };
        for (Object[] record : records) {
            write(new ShapefileTrial(GB18030, 0)
                    .column("a", 'C', 1)
                    .row(" ", "a")
                    .row(" ", "b")
                    .record(0)
                    .record(flat(record)));
            assertEquals(2, refuse().line(), () -> Arrays.deepToString(record));
        }
    }

    @Test
    void manyRingsTakeNoTime() throws IOException {
        List<Object> numbers = new ArrayList<>(List.of(5, 0.0, 0.0, 0.0, 0.0, 1200, 4800));
        for (int i = 0; i < 1200; i++) {
            numbers.add(4 * i);
        }
        for (int i = 0; i < 1200; i++) {
            double far = i % 2 == 0 ? 9.0 : -9.0;
            numbers.addAll(List.of(0.0, 0.0, 0.0, 9.0, far, 9.0, 0.0, 0.0));
        }
        write(new ShapefileTrial(GB18030, 0).column("a", 'C', 1).row(" ", "a").record(numbers.toArray()));
        assertEquals(
                1200,
                FeatureFiles.read(folder.resolve("layer.shp"), Trial.OPTIONS)
                        .features()
                        .get(0)
                        .shape()
                        .getNumGeometries());
    }

    @Test
    void aSpoiltFileIsNeverWorseThanRefused() throws IOException {
        ShapefileTrial made = survey(StandardCharsets.UTF_8, 0);
        write(made);
        Trial.cutEverywhere(folder, "layer.shp", made.shapes());
        Trial.spoilEverywhere(folder, "layer.shp", made.shapes());
        write(made);
        byte[] table = made.table();
        for (int at = 0; at < table.length; at++) {
            byte[] spoilt = table.clone();
            spoilt[at] ^= (byte) 0xff;
            Files.write(folder.resolve("layer.dbf"), spoilt);
            Trial.tryToRead(folder, "layer.shp", made.shapes(), "byte " + at);
            Files.write(folder.resolve("layer.dbf"), Arrays.copyOf(table, at));
            Trial.tryToRead(folder, "layer.shp", made.shapes(), "cut off after " + at);
        }
    }

    private static ShapefileTrial survey(Charset charset, int language) {
        return new ShapefileTrial(charset, language)
                .column("名称", 'C', 16)
                .column("area", 'N', 8)
                .column("open", 'L', 1)
                .column("since", 'D', 8)
                .column("note", 'C', 4)
                .row(" ", "老王小卖部", "  40.500", "T", "20240501", "")
                .row("*", "gone", "1", "F", "", "")
                .row(" ", "长".repeat(9), "********", "?", "00000000", "x\0")
                .record(1, 1.0, 2.0)
                .record(1, 1.0, 2.0)
                .record(5, 0.0, 0.0, 0.0, 0.0, 1, 4, 0, 0.0, 0.0, 0.0, 9.0, 9.0, 9.0, 0.0, 0.0);
    }

    private static Object[] flat(Object... numbers) {
        List<Object> flat = new ArrayList<>();
        for (Object number : numbers) {
            flat.addAll(number instanceof Object[] several ? List.of(several) : List.of(number));
        }
        return flat.toArray();
    }

    private void write(ShapefileTrial made) throws IOException {
        Files.write(folder.resolve("layer.shp"), made.shapes());
        Files.write(folder.resolve("layer.dbf"), made.table());
    }

    private FeatureTable read(ShapefileTrial made) throws IOException {
        write(made);
        return FeatureFiles.read(folder.resolve("layer.shp"), Trial.OPTIONS);
    }

    private FeatureException refuse() {
        return assertThrows(
                FeatureException.class, () -> FeatureFiles.read(folder.resolve("layer.shp"), Trial.OPTIONS));
    }

    /** A layer with a row for each shape. */
    private final class ShapesTrial {

        private final ShapefileTrial made = new ShapefileTrial(GB18030, 0).column("a", 'C', 1);
        private final List<String> expected = new ArrayList<>();

        void add(String text, Object... numbers) {
            made.record(flat(numbers)).row(" ", "a");
            expected.add(text);
        }

        FeatureTable read() throws IOException {
            return ShapefileReaderTest.this.read(made);
        }
    }
}
