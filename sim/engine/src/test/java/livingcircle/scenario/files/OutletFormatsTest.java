package livingcircle.scenario.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static livingcircle.scenario.files.TestScenario.BASELINE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import livingcircle.features.OutColumn;
import livingcircle.features.OutFeature;
import livingcircle.features.OutLayer;
import livingcircle.features.ShapeMaker;
import livingcircle.features.geojson.GeoJsonWriter;
import livingcircle.features.geopackage.GeoPackageWriter;
import livingcircle.features.shapefile.ShapefileTrial;
import livingcircle.features.workbook.BookTrial;
import livingcircle.outlets.Outlet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same survey gives the same outlets, whichever form it comes in. */
class OutletFormatsTest {

    private static final List<String> HEADERS = List.of("编号", "名称", "业态", "面积", "营业时间", "连锁");
    private static final List<List<String>> ROWS = List.of(
            List.of("a-1", "老王包子铺", "早餐店", "35.25", "05:30-10:00", "否"),
            List.of("a-2", "“大张”超市", "超市", "1200", "8:00-21:30", "是"),
            List.of("a-3", "药房, 二店", "药店", "", "全天", "是"));
    private static final double[][] PLACES = {{112.9510001, 35.0900201}, {112.95112, 35.0903}, {112.9505, 35.09}};

    @TempDir
    private Path folder;

    private TestScenario scenario;
    private List<Outlet> expected = List.of();

    @BeforeEach
    void readFromCsv() throws IOException {
        scenario = TestScenario.in(folder);
        StringBuilder csv = new StringBuilder(String.join(",", HEADERS) + ",经度,纬度\n");
        for (int i = 0; i < ROWS.size(); i++) {
            csv.append(ROWS.get(i).stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(",")))
                    .append("," + PLACES[i][0] + "," + PLACES[i][1] + "\n");
        }
        scenario.write("outlets.csv", csv.toString());
        expected = scenario.read().layout().outlets();
        assertEquals(
                List.of("a-1", "a-2", "a-3"), expected.stream().map(Outlet::id).toList());
        assertEquals(35.25, expected.get(0).areaM2());
    }

    private void assertReadsTheSame(String file) throws IOException {
        scenario.change(BASELINE, "outlets.csv", file);
        assertEquals(expected, scenario.read().layout().outlets());
    }

    private static OutLayer layer() {
        List<OutFeature> features = new ArrayList<>();
        for (int i = 0; i < ROWS.size(); i++) {
            features.add(
                    new OutFeature(List.copyOf(ROWS.get(i)), new ShapeMaker(i + 1).point(PLACES[i][0], PLACES[i][1])));
        }
        List<OutColumn> columns = HEADERS.stream()
                .map(header -> new OutColumn(header, OutColumn.Kind.TEXT))
                .toList();
        return new OutLayer("outlets", columns, features);
    }

    @Test
    void geoJson() throws IOException {
        GeoJsonWriter.write(folder.resolve("shops.geojson"), layer());
        assertReadsTheSame("shops.geojson");
    }

    @Test
    void geoPackage() throws IOException {
        GeoPackageWriter.write(folder.resolve("shops.gpkg"), List.of(layer()));
        assertReadsTheSame("shops.gpkg");
    }

    @Test
    void shapefile() throws IOException {
        ShapefileTrial trial = new ShapefileTrial(Encodings.GB18030, 0x4d);
        HEADERS.forEach(header -> trial.column(header, 'C', 30));
        for (int i = 0; i < ROWS.size(); i++) {
            trial.row(" ", ROWS.get(i).toArray(String[]::new)).record(1, PLACES[i][0], PLACES[i][1]);
        }
        Files.write(folder.resolve("shops.shp"), trial.shapes());
        Files.write(folder.resolve("shops.dbf"), trial.table());
        assertReadsTheSame("shops.shp");
    }

    @Test
    void workbook() throws IOException {
        StringBuilder rows = new StringBuilder(row(HEADERS, "经度", "纬度"));
        for (int i = 0; i < ROWS.size(); i++) {
            rows.append(row(ROWS.get(i), String.valueOf(PLACES[i][0]), String.valueOf(PLACES[i][1])));
        }
        Files.write(folder.resolve("shops.xlsx"), new BookTrial(rows.toString()).bytes());
        assertReadsTheSame("shops.xlsx");
    }

    private static String row(List<String> cells, String lon, String lat) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t=\"str\"><v>" + cell + "</v></c>");
        }
        return row + "<c t=\"str\"><v>" + lon + "</v></c><c t=\"str\"><v>" + lat + "</v></c></row>";
    }

    @Test
    void csvOfAnOldSpreadsheet() throws IOException {
        byte[] text = Files.readString(scenario.path("outlets.csv"), UTF_8).getBytes(Encodings.GB18030);
        Files.write(folder.resolve("shops.csv"), text);
        assertReadsTheSame("shops.csv");
    }
}
