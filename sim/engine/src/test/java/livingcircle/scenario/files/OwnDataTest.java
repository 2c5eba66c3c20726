package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.CITY;
import static livingcircle.scenario.files.TestScenario.COMMUNITIES;
import static livingcircle.scenario.files.TestScenario.HOMES;
import static livingcircle.scenario.files.TestScenario.OUTLETS;
import static livingcircle.scenario.files.TestScenario.STREETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.city.CityLayers;
import livingcircle.city.GeoPoint;
import livingcircle.city.coordinates.CoordinateSystem;
import livingcircle.city.coordinates.CoordinateSystems;
import livingcircle.city.coordinates.RawPoint;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as a survey or a map export has them. */
class OwnDataTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String SURVEY = """
            序号,名称,业态,经度,纬度,营业面积（㎡）,营业时间,是否连锁,无障碍,备注
            1,城南药店,药店,112.9510000,35.0900200,"１，２００㎡",全天,是,有,好
            2,张家小卖部,小卖部,112.9511200,35.0903000,60平方米,06:00—11:00、16:00—20:00,否,×,
            3,停车场,停车,112.9511200,35.0903000,,,,,
            ,,,,,,,,,
            """;
    private static final String EXPLAINED = "  file: outlets.csv\n  types: {小卖部: convenience;express, 停车: ignore}\n";

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    @Test
    void aChineseSurveyIsReadAsItIs() throws IOException {
        scenario.write(OUTLETS, SURVEY).change(BASELINE, "  file: outlets.csv\n", EXPLAINED);
        Scenario read = scenario.read();
        List<Outlet> outlets = read.layout().outlets();
        assertEquals(2, outlets.size());
        Outlet pharmacy = outlets.get(0);
        assertEquals(BilingualText.of("城南药店"), pharmacy.name());
        assertEquals(List.of("pharmacy"), pharmacy.types());
        assertEquals(1200, pharmacy.areaM2());
        assertEquals(OpeningHours.parse("00:00-24:00"), pharmacy.hours());
        assertTrue(pharmacy.isChain() && pharmacy.isBarrierFree());
        Outlet shop = outlets.get(1);
        assertEquals(List.of("convenience", "express"), shop.types());
        assertEquals(60, shop.areaM2());
        assertEquals(OpeningHours.parse("06:00-11:00, 16:00-20:00"), shop.hours());
        assertFalse(shop.isChain() || shop.isBarrierFree());
        assertEquals(
                List.of("outlets.csv：已按设置略去 1 行"),
                read.warnings().stream()
                        .map(warning -> warning.zh().substring(warning.zh().indexOf("outlets.csv")))
                        .toList());
    }

    @Test
    void madeIdsDoNotHangOnTheOrderOfRows() throws IOException {
        String head = "name,type,lng,lat\n";
        String a = "Shop,convenience,112.951,35.09\n";
        String b = "Shop,Pharmacy,112.951,35.09\n";
        List<String> ids = ids(scenario.write(OUTLETS, head + a + b + a));
        assertTrue(ids.get(0).matches("convenience-[0-9a-f]{12}"), ids.get(0));
        assertTrue(ids.get(1).matches("pharmacy-[0-9a-f]{12}"), ids.get(1));
        assertEquals(ids.get(0) + "-2", ids.get(2));
        assertEquals(List.of(ids.get(1), ids.get(0)), ids(scenario.write(OUTLETS, head + b + a)));
    }

    @Test
    void encodingsAreFoundOutOrDeclared() throws IOException {
        scenario.change(BASELINE, "  file: outlets.csv\n", EXPLAINED);
        List<Outlet> expected = scenario.write(OUTLETS, SURVEY).read().layout().outlets();
        assertEquals(
                expected,
                scenario.write(OUTLETS, "\ufeff" + SURVEY).read().layout().outlets());

        Files.write(folder.resolve(OUTLETS), SURVEY.getBytes(GB18030));
        Scenario guessed = scenario.read();
        assertEquals(expected, guessed.layout().outlets());
        assertTrue(guessed.warnings().stream().anyMatch(warning -> warning.en().contains("was read as GB18030")));

        scenario.change(BASELINE, "  file: outlets.csv\n", "  file: outlets.csv\n  encoding: GBK\n");
        Scenario declared = scenario.read();
        assertEquals(expected, declared.layout().outlets());
        assertEquals(1, declared.warnings().size());
    }

    @Test
    void bytesOfNoEncodingAreAFault() throws IOException {
        Files.write(folder.resolve(OUTLETS), SURVEY.getBytes(StandardCharsets.UTF_16));
        assertEquals(
                List.of("outlets.csv: is in UTF-16 or no text file at all; save it as UTF-8 (in Excel: CSV UTF-8)"),
                scenario.faults());
        Files.write(folder.resolve(OUTLETS), new byte[] {'i', 'd', (byte) 0xFF});
        assertEquals(
                List.of("outlets.csv: is not encoded in UTF-8, GB18030; save it as UTF-8 (in Excel: CSV UTF-8)"),
                scenario.faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcj-02", "百度", "cgcs2000", "CGCS2000 3度带 38带", "EPSG:4547"})
    void aTownInAnotherSystemIsTheSameTown(String name) throws IOException {
        Scenario plain = scenario.read();
        CoordinateSystem system = Objects.requireNonNull(CoordinateSystems.find(name));
        move(HOMES, system, 1, 2);
        move(COMMUNITIES, system, 3, 4);
        move(OUTLETS, system, 3, 4);
        moveStreets(system);
        scenario.write(CITY, """
                schema: 1
                name: {en: Hamlet}
                layers:
                  streets: {file: streets.csv, coordinates: "%1$s"}
                  homes: {file: homes.csv, coordinates: "%1$s"}
                  communities: {file: communities.csv, coordinates: "%1$s"}
                """.replace("%1$s", name));
        scenario.change(BASELINE, "  file: outlets.csv\n", "  file: outlets.csv\n  coordinates: \"" + name + "\"\n");
        Scenario read = scenario.read();
        assertEquals(places(plain).size(), places(read).size());
        for (int i = 0; i < places(plain).size(); i++) {
            double offM = places(plain).get(i).distanceM(places(read).get(i));
            assertTrue(offM < 0.02, () -> "off by " + offM + " m");
        }
        assertEquals(List.of(), read.warnings());
    }

    @Test
    void outletsInAnotherSystemThanDeclaredAreAWarning() throws IOException {
        StringBuilder rows = new StringBuilder("name,type,lon,lat\n");
        CoordinateSystem amap = Objects.requireNonNull(CoordinateSystems.find("高德"));
        for (int i = 0; i < 8; i++) {
            RawPoint raw = amap.fromWgs84(new GeoPoint(112.9501 + 0.0001 * i, 35.09005));
            rows.append(String.format(Locale.ROOT, "Shop %d,convenience,%.7f,%.7f%n", i, raw.x(), raw.y()));
        }
        scenario.write(OUTLETS, rows.toString());
        List<BilingualText> warnings = scenario.read().warnings();
        assertTrue(
                warnings.stream().anyMatch(w -> w.en().contains("m if they are in GCJ-02 (Amap, Tencent)")),
                warnings.toString());
        assertTrue(warnings.stream().anyMatch(w -> w.zh().contains("若按“GCJ-02（高德、腾讯）”则仅")), warnings.toString());
        scenario.change(BASELINE, "  file: outlets.csv\n", "  file: outlets.csv\n  coordinates: 高德\n");
        assertEquals(List.of(), scenario.read().warnings());
    }

    @Test
    void someOutletsFarOffDoNotHideAShift() throws IOException {
        StringBuilder rows = new StringBuilder("name,type,lon,lat\n");
        CoordinateSystem amap = Objects.requireNonNull(CoordinateSystems.find("火星坐标系"));
        for (int i = 0; i < 8; i++) {
            RawPoint raw = amap.fromWgs84(new GeoPoint(112.9501 + 0.0001 * i, 35.09005));
            rows.append(String.format(Locale.ROOT, "Shop %d,convenience,%.7f,%.7f%n", i, raw.x(), raw.y()));
        }
        rows.append("Farm shop,convenience,112.9640,35.0900\nInn,convenience,112.9620,35.1010\n");
        scenario.write(OUTLETS, rows.toString());
        List<BilingualText> warnings = scenario.read().warnings();
        assertTrue(
                warnings.stream().anyMatch(w -> w.en().contains("m if they are in GCJ-02 (Amap, Tencent)")),
                warnings.toString());
    }

    @Test
    void aTableOfVeryManyColumnsIsRefusedInOneWord() throws IOException {
        scenario.write(OUTLETS, "id" + ",x".repeat(1_000_000) + "\n");
        List<String> faults = scenario.faults(Language.EN);
        assertEquals(1, faults.size(), () -> faults.subList(0, 2).toString());
        assertTrue(faults.get(0).startsWith("outlets.csv:1: has 1000001 columns"), faults.get(0));
    }

    @Test
    void aCellOfBlanksTakesNoTime() throws IOException {
        String blanks = " ".repeat(300_000);
        scenario.write(
                OUTLETS,
                "id,name_en,types,lon,lat,area_m2,hours\na,A,pharmacy,112.951,35.09,1" + blanks + "x,8:00" + blanks
                        + "x\n");
        assertEquals(2, scenario.faults(Language.EN).size());
    }

    @Test
    void allThatIsNotUnderstoodIsToldAtOnce() throws IOException {
        scenario.write(OUTLETS, """
                店名,种类,经度,纬度,面积,营业时间,连锁,外观
                甲,杂货铺,112.951,35.09,一百,看情况,也许,红
                乙,药店铺,38404000,35.09,50,全天,是,红
                """);
        scenario.change(BASELINE, "  file: outlets.csv\n", "  file: outlets.csv\n  columns: {种类: types, 外观: ignore}\n");
        List<String> faults = scenario.faults(Language.ZH);
        assertEquals(6, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith("outlets.csv:2: 种类 = 杂货铺: 没有名为“杂货铺”的业态；请在文件旁说明，如 types: {杂货铺: …}"));
        assertTrue(faults.get(1).startsWith("outlets.csv:2: 面积 = 一百: 不是数值"), faults.get(1));
        assertTrue(faults.get(2).startsWith("outlets.csv:2: 营业时间 = 看情况: 营业时间写法不正确"), faults.get(2));
        assertTrue(faults.get(4).endsWith("是否应为“药店”？"), faults.get(4));
        assertTrue(faults.get(3).startsWith("outlets.csv:2: 连锁 = 也许: 既不是“是”也不是“否”"), faults.get(3));
        assertTrue(faults.get(5).startsWith("outlets.csv:3: 经度 = 38404000: 必须在 -180 到 180 之间；单位是米吗？"), faults.get(5));
    }

    @Test
    void whatIsSaidOfAFileIsCheckedToo() throws IOException {
        scenario.write(OUTLETS, "名称,业态,经度,纬度,外观\n甲,药店,112.951,35.09,红\n");
        scenario.change(
                BASELINE,
                "  file: outlets.csv\n",
                "  file: outlets.csv\n  coordinates: mars\n  encoding: latin1\n  columns: {外观: colour}\n"
                        + "  types: {小卖部: conveniense}\n");
        List<String> faults = scenario.faults();
        assertEquals(4, faults.size(), faults.toString());
        assertTrue(
                faults.stream()
                        .anyMatch(f -> f.contains("outlets.coordinates = mars: is not a known coordinate system")),
                faults.toString());
        assertTrue(faults.stream().anyMatch(f -> f.contains("outlets.encoding = latin1")), faults.toString());
        assertTrue(faults.stream().anyMatch(f -> f.contains("outlets.columns.外观 = colour")), faults.toString());
        assertTrue(faults.stream().anyMatch(f -> f.contains("did you mean 'convenience'?")), faults.toString());
    }

    @Test
    void anUnknownHeaderAndAPlaceOutsideTheZoneAreFaults() throws IOException {
        scenario.write(OUTLETS, "名称,业态,x,y,外观\n甲,药店,112.951,35.09,红\n");
        List<String> faults = scenario.faults();
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).contains("外观: unknown column"), faults.get(0));
        assertTrue(
                faults.get(0)
                        .contains(
                                "explain it beside the file, columns: {外观: …} with a column or ignore; columns are id, name"),
                faults.get(0));

        scenario.write(OUTLETS, "名称,业态,x,y\n甲,药店,37404000,3885000\n");
        scenario.change(BASELINE, "  file: outlets.csv\n", "  file: outlets.csv\n  coordinates: EPSG:4526\n");
        assertEquals(
                List.of("outlets.csv:2: x = 37404000: is with y = 3885000 no place in CGCS2000 3-degree zone 38;"
                        + " correct them, or the zone in coordinates"),
                scenario.faults());
    }

    private static List<String> ids(TestScenario scenario) {
        return scenario.read().layout().outlets().stream().map(Outlet::id).toList();
    }

    private static List<GeoPoint> places(Scenario read) {
        CityLayers city = read.city();
        List<GeoPoint> places = new ArrayList<>();
        city.streets().forEach(street -> places.addAll(street.shape()));
        city.homes().forEach(home -> places.add(home.at()));
        city.communities().forEach(community -> places.add(community.centre()));
        read.layout().outlets().forEach(outlet -> places.add(outlet.at()));
        return places;
    }

    /** Writes the places of two columns of a file in another system. */
    private void move(String file, CoordinateSystem system, int lonColumn, int latColumn) throws IOException {
        StringBuilder moved = new StringBuilder();
        List<String> lines = Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            if (i > 0) {
                String[] xy = text(system, cells[lonColumn], cells[latColumn]).split(" ", -1);
                cells[lonColumn] = xy[0];
                cells[latColumn] = xy[1];
            }
            moved.append(String.join(",", cells)).append('\n');
        }
        scenario.write(file, moved.toString());
    }

    private void moveStreets(CoordinateSystem system) throws IOException {
        for (String place : List.of("112.9500000 35.0900000", "112.9510973 35.0900000", "112.9510973 35.0909000")) {
            String[] xy = place.split(" ", -1);
            String moved = text(system, xy[0], xy[1]);
            String all = Files.readString(folder.resolve(STREETS), StandardCharsets.UTF_8);
            scenario.write(STREETS, all.replace(place, moved));
        }
    }

    private static String text(CoordinateSystem system, String lon, String lat) {
        RawPoint raw = system.fromWgs84(new GeoPoint(Double.parseDouble(lon), Double.parseDouble(lat)));
        return String.format(Locale.ROOT, "%.7f %.7f", raw.x(), raw.y());
    }
}
