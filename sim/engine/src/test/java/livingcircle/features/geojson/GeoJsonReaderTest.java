package livingcircle.features.geojson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import livingcircle.features.FeatureException;
import livingcircle.features.FeatureOptions;
import livingcircle.features.FeatureTable;
import livingcircle.features.Trial;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

class GeoJsonReaderTest {

    private static final String SURVEY = """
            {"type": "FeatureCollection",
             "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::4490"}},
             "features": [
              {"type": "Feature", "properties": {"名称": "老王小卖部", "面积": 40.0, "连锁": false, "tags": {"a": [1, "b"]}},
               "geometry": {"type": "Point", "coordinates": [112.9351, 35.0905, 120.5]}},
              {"geometry": {"coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]], "type": "Polygon"},
               "properties": {"楼层": 1e1, "名称": null}, "type": "Feature", "id": 7},
              {"type": "Feature", "geometry": null, "properties": null}
             ]}
            """;

    @TempDir
    Path folder;

    @Test
    void columnsAreTheUnionOfAllPropertiesAndCellsAreShortTexts() {
        FeatureTable table = read(SURVEY);
        assertEquals(List.of("名称", "面积", "连锁", "tags", "楼层"), table.columns());
        assertEquals("EPSG:4490", table.coordinates());
        assertEquals(0, table.headerLine());
        assertEquals(
                List.of("老王小卖部", "40", "false", "{\"a\":[1,\"b\"]}", ""),
                table.features().get(0).cells());
        assertEquals(List.of("", "", "", "", "10"), table.features().get(1).cells());
        assertEquals(List.of("", "", "", "", ""), table.features().get(2).cells());
        assertEquals(
                List.of(1, 2, 3),
                table.features().stream().map(feature -> feature.line()).toList());
        assertEquals("POINT (112.9351 35.0905)", table.features().get(0).shape().toText());
        assertEquals(
                "POLYGON ((0 0, 1 0, 1 1, 0 0))",
                table.features().get(1).shape().toText());
        assertNull(table.features().get(2).shape());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"type":"MultiPoint","coordinates":[[1,2],[3,4]]}                           | MULTIPOINT ((1 2), (3 4))
                    {"type":"LineString","coordinates":[[1,2],[3,4]]}                           | LINESTRING (1 2, 3 4)
                    {"coordinates":[[[1,2],[3,4]],[[5,6],[7,8]]],"type":"MultiLineString"}      | MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))
                    {"type":"MultiPolygon","coordinates":[[[[0,0],[4,0],[4,4],[0,0]],[[1,0],[2,0],[2,1],[1,0]]]]} | MULTIPOLYGON (((0 0, 4 0, 4 4, 0 0), (1 0, 2 0, 2 1, 1 0)))
                    {"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]}]} | GEOMETRYCOLLECTION (POINT (1 2))
                    {"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{"a":1}} | POINT (1 2)
                    """)
    void everyShapeIsRead(String text, String expected) {
        Geometry shape = read(text).features().get(0).shape();
        assertEquals(expected, shape.toText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Point\",\"coordinates\":[]}",
                "{\"type\":\"Point\"}",
                "{\"type\":\"Point\",\"coordinates\":[1]}",
                "{\"type\":\"Point\",\"coordinates\":[1,1e999]}",
                "{\"type\":\"Point\",\"coordinates\":[1,\"2\"]}",
                "{\"type\":\"Point\",\"coordinates\":{\"x\":1}}",
                "{\"type\":\"LineString\",\"coordinates\":[[1,2]]}",
                "{\"type\":\"LineString\",\"coordinates\":[[1,2],3]}",
                "{\"type\":\"LineString\",\"coordinates\":[[[1,2],[3,4]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[]]}",
                "{\"type\":\"Circle\",\"coordinates\":[0,0]}",
                "{\"type\":{\"type\":\"Point\"},\"coordinates\":[0,0]}",
                "{\"coordinates\":[0,0]}",
                "{\"type\":\"GeometryCollection\",\"geometries\":[]}",
                "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"GeometryCollection\",\"geometries\":[]}]}"
            })
    void aShapeThatIsNoneIsRefusedWithItsFeature(String shape) {
        FeatureException fault = refuse("{\"type\":\"FeatureCollection\",\"features\":["
                + "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{}},"
                + "{\"type\":\"Feature\",\"geometry\":" + shape + ",\"properties\":{}}]}");
        assertEquals(2, fault.line(), fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "{\"type\":\"Topology\"}",
                "{\"type\":\"FeatureCollection\"}",
                "{\"type\":\"FeatureCollection\",\"features\":{}}",
                "{\"type\":\"FeatureCollection\",\"features\":[1]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Point\",\"coordinates\":[1,2]}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":[]}]}",
                "{\"type\":\"Feature\",\"properties\":{\"a\":NaN}}",
                "{\"type\":\"Feature\",\"properties\":{\"a\":1,\"a\":2}}",
            })
    void whatIsNotGeoJsonIsRefused(String text) {
        refuse(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'Feature','properties':{'a':NaN}}|JSON 没有 NaN 和 Infinity，请写 null",
                "{'type':'Feature','properties':{'a':1|文件不完整",
                "{'a':[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[|嵌套过深"
            },
            quoteCharacter = '"')
    void whatIsWrongWithTheJsonIsToldInChineseToo(String text, String problem) {
        FeatureException fault = refuse(text.replace('\'', '"'));
        assertTrue(fault.problem().zh().contains(problem), fault.problem().zh());
    }

    @Test
    void otherEncodingsAreRefused() {
        byte[] oddUtf32 = {0, 0, (byte) 0xff, (byte) 0xfe, 0, 0, '{', 0};
        FeatureException fault = Trial.refuse(folder, "a.geojson", oddUtf32);
        assertTrue(fault.mend().en().contains("UTF-8"), fault.getMessage());
    }

    @Test
    void linesOfJsonAreRefusedWithTheMend() {
        FeatureException fault = refuse("{\"type\":\"Point\",\"coordinates\":[1,2]}\n".repeat(2));
        assertTrue(fault.getMessage().contains("one FeatureCollection"), fault.getMessage());
    }

    @Test
    void deepAndWideTextsAreRefused() {
        refuse("{\"type\":\"Point\",\"coordinates\":" + "[".repeat(1_000_000));
        refuse("{\"type\":\"Feature\",\"properties\":{\"a\":" + "{\"a\":".repeat(100_000));
        StringBuilder wide = new StringBuilder("{\"type\":\"Feature\",\"properties\":{");
        for (int i = 0; i < 1_000_000; i++) {
            wide.append("\"").append(i).append("\":1,");
        }
        FeatureException fault = refuse(wide.append("\"last\":1}}").toString());
        assertTrue(fault.getMessage().contains("1000 columns"), fault.getMessage());
    }

    @Test
    void fewBytesDoNotMakeManyCells() {
        StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int i = 0; i < 10_000; i++) {
            text.append("{\"type\":\"Feature\",\"properties\":{\"")
                    .append(i % 1000)
                    .append("\":1}},");
        }
        text.append("{\"type\":\"Feature\"}]}");
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        FeatureOptions options = new FeatureOptions(null, null, 1_000_000);
        FeatureException fault = Assertions.assertThrows(
                FeatureException.class, () -> Trial.read(folder, "wide.geojson", bytes, options));
        assertTrue(fault.getMessage().contains("cells"), fault.getMessage());
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheText() {
        assertEquals(3, read("\ufeff" + SURVEY).features().size());
    }

    @Test
    void aSpoiltFileIsNeverWorseThanRefused() {
        byte[] bytes = SURVEY.getBytes(StandardCharsets.UTF_8);
        Trial.cutEverywhere(folder, "cut.geojson", bytes);
        Trial.spoilEverywhere(folder, "spoilt.geojson", bytes);
    }

    private FeatureTable read(String text) {
        return Trial.read(folder, "layer.GeoJSON", text.getBytes(StandardCharsets.UTF_8));
    }

    private FeatureException refuse(String text) {
        return Trial.refuse(folder, "layer.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
