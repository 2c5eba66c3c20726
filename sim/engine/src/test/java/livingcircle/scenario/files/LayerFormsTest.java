package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.CITY;
import static livingcircle.scenario.files.TestScenario.COMMUNITIES;
import static livingcircle.scenario.files.TestScenario.HOMES;
import static livingcircle.scenario.files.TestScenario.STREETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.StreetKind;
import livingcircle.city.osm.OsmTown;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.InputFile;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.layers.LayerCounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Layers in the forms that their owners have them in. */
class LayerFormsTest {

    private static final String BUILDINGS = """
            WKT,层数,用途,建成年份,户数
            "POLYGON ((112.9502 35.0900, 112.9504 35.0900, 112.9504 35.0901, 112.9502 35.0901, 112.9502 35.0900))",6层,住宅,1998年,
            "POLYGON ((112.9506 35.0900, 112.9508 35.0901, 112.9508 35.0900, 112.9506 35.0901, 112.9506 35.0900))",,商住楼,2005,
            "POLYGON ((112.9510 35.0900, 112.9512 35.0900, 112.9512 35.0901, 112.9510 35.0901, 112.9510 35.0900))",3,厂房,,
            "POLYGON ((112.9510 35.0902, 112.9512 35.0902, 112.9512 35.0903, 112.9510 35.0903, 112.9510 35.0902))",3,住宅,,"1,024户"
            """;
    private static final String POINTS = """
            {"type": "FeatureCollection", %s"features": [
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [112.951, 35.0901]},
               "properties": {"名称": "甲", "业态": "药店", "x": 1}},
              {"type": "Feature", "geometry": {"type": "Polygon", "coordinates":
                 [[[112.951, 35.09], [112.9512, 35.09], [112.9512, 35.0902], [112.951, 35.0902], [112.951, 35.09]]]},
               "properties": {"名称": "乙", "业态": "便利店", "x": 2}}]}
            """;

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    private static boolean warns(Scenario read, String text) {
        return read.warnings().stream().map(BilingualText::en).anyMatch(warning -> warning.contains(text));
    }

    @Test
    void buildingsTellOrEstimateTheirDwellings() throws IOException {
        scenario.write("b.csv", BUILDINGS).change(CITY, "homes: homes.csv", "buildings: b.csv");
        Scenario read = scenario.read();
        List<HomeSite> homes = read.city().homes();
        assertEquals(3, homes.size());
        // 18.2 m × 11.1 m × 6 ÷ 110 m²
        assertEquals(11, homes.get(0).dwellings());
        assertTrue(homes.get(0).oldEstate());
        assertEquals(1, homes.get(1).dwellings());
        assertFalse(homes.get(1).oldEstate());
        assertEquals(1024, homes.get(2).dwellings());
        assertTrue(
                warns(read, "the dwellings of 1 homes are estimated"),
                read.warnings().toString());
        assertTrue(warns(read, "1 areas whose outlines cross themselves were mended"));
        assertTrue(warns(read, "the community of 3 homes is told by their place"));
        assertEquals(homes, scenario.read().city().homes());
    }

    @Test
    void aBuildingOfUnknownUseIsAFaultUnlessExplained() throws IOException {
        scenario.write("b.csv", BUILDINGS.replace("厂房", "飞碟")).change(CITY, "homes: homes.csv", "buildings: b.csv");
        assertEquals(
                List.of("b.csv:4: 用途 = 飞碟: is not one of the known words; explain it beside the file,"
                        + " types: {飞碟: …} with one of home, ignore"),
                scenario.faults());
        scenario.change(CITY, "buildings: b.csv", "buildings: {file: b.csv, types: {飞碟: home}}");
        assertEquals(4, scenario.read().city().homes().size());
    }

    @Test
    void homesWithoutDwellingsAndLevelsAreAFault() throws IOException {
        scenario.write(HOMES, "id,lon,lat,community\nh1,112.9502,35.09005,c1\n");
        assertEquals(
                List.of("homes.csv:1: dwellings: the column is missing; add it; cells may be empty where a default"
                        + " exists"),
                scenario.faults());
    }

    @Test
    void communitiesMayBeAreasAndHomesMayNameThem() throws IOException {
        scenario.write(COMMUNITIES, """
                社区名称,geometry,人口,所属街道
                西社区,"POLYGON ((112.94 35.08, 112.9506 35.08, 112.9506 35.1, 112.94 35.1, 112.94 35.08))",1000人,沁园街道
                东社区,"POLYGON ((112.9506 35.08, 112.96 35.08, 112.96 35.1, 112.9506 35.1, 112.9506 35.08))",500,沁园街道
                """);
        scenario.write(HOMES, """
                名称,经度,纬度,所属社区,户数,老旧小区
                一号楼,112.9502,35.09005,,10,否
                二号楼,112.9511,35.09005,,20,是
                三号楼,112.9511,35.09015,西社区,20,是
                """);
        Scenario read = scenario.read();
        assertEquals(
                List.of("西社区", "东社区", "西社区"),
                read.city().homes().stream().map(HomeSite::community).toList());
        assertEquals(List.of(1000, 500), read.population().communityResidents());
        assertEquals(BilingualText.of("沁园街道"), read.city().communities().get(0).district());
    }

    @Test
    void linesBecomeANetwork() throws IOException {
        scenario.write(STREETS, """
                wkt,道路等级,路名
                "LINESTRING (112.9490 35.0900, 112.9530 35.0900)",主干路,a
                "LINESTRING (112.9510973 35.0890000, 112.9510973 35.0910)",,b
                "MULTILINESTRING ((112.9490 35.0910, 112.9510972 35.0910), (112.9520 35.0910, 112.9520 35.0900))",小路,c
                "LINESTRING (112.9400 35.0900, 112.9490 35.0900)",高速公路,d
                """);
        Scenario read = scenario.read();
        assertEquals(
                List.of(
                        StreetKind.MAJOR,
                        StreetKind.MAJOR,
                        StreetKind.MAJOR,
                        StreetKind.LOCAL,
                        StreetKind.LOCAL,
                        StreetKind.PATH,
                        StreetKind.PATH),
                read.city().streets().stream().map(street -> street.kind()).toList());
        assertTrue(
                warns(read, "3 lines are cut into 7 streets"), read.warnings().toString());
        assertTrue(warns(read, "1 lines without a kind"), read.warnings().toString());
    }

    @Test
    void streetsMayBeAMap() throws IOException {
        scenario.write("map.osm", """
                <osm version='0.6'><node id='1' lat='35.09' lon='112.95'/><node id='2' lat='35.09' lon='112.952'/>
                <way id='5'><nd ref='1'/><nd ref='2'/><tag k='highway' v='residential'/></way></osm>
                """).change(CITY, "streets: streets.csv", "streets: map.osm");
        Scenario read = scenario.read();
        assertEquals("way-5-1", read.city().streets().get(0).id());
        assertEquals(OsmTown.ATTRIBUTION, read.city().attribution());
        assertTrue(read.inputs().stream().map(InputFile::path).anyMatch(path -> path.endsWith("map.osm")));
    }

    @Test
    void outletsMayBeAMapOfPointsAndAreas() throws IOException {
        scenario.write("shops.geojson", POINTS.replace("%s", ""))
                .change(BASELINE, "file: outlets.csv", "file: shops.geojson");
        Scenario read = scenario.read();
        List<Outlet> outlets = read.layout().outlets();
        assertEquals(new GeoPoint(112.951, 35.0901), outlets.get(0).at());
        assertEquals(List.of("convenience"), outlets.get(1).types());
        assertEquals(35.0901, outlets.get(1).at().lat(), 1e-9);
        assertEquals(List.of(), read.warnings());
    }

    @Test
    void whatAFileSaysOfItsCoordinatesHoldsUnlessDeclared() throws IOException {
        String crs = "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"%s\"}}, ";
        scenario.write("shops.geojson", POINTS.replace("%s", crs.replace("%s", "urn:ogc:def:crs:EPSG::3857")))
                .change(BASELINE, "file: outlets.csv", "file: shops.geojson");
        List<String> faults = scenario.faults();
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).contains("coordinate system that is not known here"), faults.get(0));

        scenario.change(BASELINE, "file: shops.geojson", "file: shops.geojson\n  coordinates: wgs84");
        assertTrue(warns(scenario.read(), "is read as WGS 84, as the scenario declares"));
        scenario.write("shops.geojson", POINTS.replace("%s", crs.replace("%s", "urn:ogc:def:crs:OGC:1.3:CRS84")));
        assertEquals(List.of(), scenario.read().warnings());
    }

    @Test
    void columnsThatAreNotKnownMayBeLeftOutTogether() throws IOException {
        scenario.write("outlets.csv", "名称,业态,经度,纬度,外观,品牌\n甲,药店,112.951,35.0901,红,a\n");
        assertEquals(2, scenario.faults().size());
        scenario.change(BASELINE, "  file: outlets.csv\n", "  file: outlets.csv\n  columns: {'*': ignore}\n");
        assertEquals(1, scenario.read().layout().outlets().size());
    }

    @Test
    void formatsThatAreNotReadAreTold() throws IOException {
        scenario.write("shops.kml", "<kml/>").change(BASELINE, "file: outlets.csv", "file: shops.kml");
        List<String> faults = scenario.faults();
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).contains("save it as CSV, XLSX, GeoJSON, GeoPackage or Shapefile"), faults.get(0));
    }

    @Test
    void rowsAreCounted() throws IOException {
        Reading reading = new Reading();
        scenario.append("outlets.csv", "o3,,,112.951,35.09,bakry,,,,,,,\n");
        Layer layer = Layer.plain(scenario.path("outlets.csv"), Place.of("test"));
        YamlNode types = NamedFile.open(scenario.path("catalogue.yaml"), "catalogue", reading)
                .find("types");
        OutletsFile.read(layer, types == null ? null : TypeNames.of(types, layer.types(), reading), reading);
        LayerCounts outlets = reading.layers().get(0);
        assertEquals(Reading.nameOf(scenario.path("outlets.csv")), outlets.file());
        assertEquals(List.of(3, 2, 1), List.of(outlets.rowsRead(), outlets.rowsUsed(), outlets.rowsRejected()));
    }

    @ParameterizedTest
    @EnumSource(OwnLayer.Kind.class)
    void theSchemaKnowsAllColumns(OwnLayer.Kind kind) throws IOException {
        for (String column : kind.targets()) {
            String block = "{file: x.csv, columns: {头: " + column + "}}";
            String text = kind == OwnLayer.Kind.OUTLETS
                    ? "outlets: " + block + "\n"
                    : "schema: 1\nname: {en: x}\nlayers: {" + kind.key() + ": " + block + "}\n";
            Reading reading = new Reading();
            scenario.write("try.yaml", text);
            NamedFile.open(scenario.path("try.yaml"), kind == OwnLayer.Kind.OUTLETS ? "scenario" : "city", reading);
            InvalidInputException thrown = assertThrows(InvalidInputException.class, reading::throwIfFaulty);
            assertFalse(thrown.getMessage().contains("columns.头"), column);
        }
    }
}
