package livingcircle.city.coordinates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import livingcircle.city.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/** Against points and software that others published, and against themselves. */
class CoordinateSystemsTest {

    private static final double CENTIMETRE = 0.01;
    private static final int PLACES = 20_000;

    /** The values of the read-me of coordtransform and the tests of eviltransform. */
    @ParameterizedTest
    @CsvSource({
        "116.404, 39.915, 116.41024449916938, 39.91640428150164",
        "121.5272106, 31.1774276, 121.531541859215, 31.17530398364597",
        "113.912316, 22.543847, 113.9171764808363, 22.540796131694766",
        "116.377817, 39.911954, 116.38404722455657, 39.91334545536069"
    })
    void shiftsAsPublished(double lon, double lat, double gcjLon, double gcjLat) {
        RawPoint gcj = new Gcj02().fromWgs84(new GeoPoint(lon, lat));
        assertEquals(gcjLon, gcj.x(), 1e-9);
        assertEquals(gcjLat, gcj.y(), 1e-9);
    }

    /** From GCJ-02 (116.404, 39.915), the value of the read-me of coordtransform. */
    @Test
    void baiduShiftsGcj02AsPublished() {
        RawPoint baidu = new Bd09().fromWgs84(new Gcj02().toWgs84(new RawPoint(116.404, 39.915)));
        assertEquals(116.41036949371029, baidu.x(), 2e-9);
        assertEquals(39.92133699351021, baidu.y(), 2e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wgs84", "cgcs2000", "gcj-02", "bd-09"})
    void everyPlaceOfChinaComesBackWithinACentimetre(String name) {
        CoordinateSystem system = system(name);
        for (GeoPoint place : places()) {
            GeoPoint back = system.toWgs84(system.fromWgs84(place));
            assertTrue(back.distanceM(place) < CENTIMETRE, () -> name + " " + place + " came back as " + back);
        }
    }

    @Test
    void theShiftsAreOfTheirSize() {
        for (GeoPoint place : places()) {
            RawPoint gcj = new Gcj02().fromWgs84(place);
            RawPoint baidu = new Bd09().fromWgs84(place);
            double gcjM = place.distanceM(new GeoPoint(gcj.x(), gcj.y()));
            double baiduM = place.distanceM(new GeoPoint(baidu.x(), baidu.y()));
            assertTrue(gcjM > 20 && gcjM < 1000, () -> place + " was shifted " + gcjM + " m");
            assertTrue(baiduM > 300 && baiduM < 2500, () -> place + " was shifted " + baiduM + " m");
        }
    }

    @ParameterizedTest
    @CsvSource({"9.52, 47.14", "-74, 40.7", "139.7, 35.7", "100, 60", "103.8, -1.3"})
    void gcj02IsWgs84OutsideChina(double lon, double lat) {
        GeoPoint place = new GeoPoint(lon, lat);
        assertEquals(new RawPoint(lon, lat), new Gcj02().fromWgs84(place));
        assertEquals(place, new Gcj02().toWgs84(new RawPoint(lon, lat)));
    }

    @Test
    void theProjectionAgreesWithProj4jWithinAMillimetre() {
        for (int zone = GaussKruger.FIRST_ZONE; zone <= GaussKruger.LAST_ZONE; zone++) {
            CoordinateTransform reference = reference(zone);
            GaussKruger plain = new GaussKruger(zone, false);
            GaussKruger numbered = new GaussKruger(zone, true);
            for (double lat = 18; lat <= 53; lat += 2.5) {
                for (double east = -2; east <= 2; east += 0.5) {
                    GeoPoint place = new GeoPoint(zone * 3 + east, lat);
                    ProjCoordinate expected =
                            reference.transform(new ProjCoordinate(place.lon(), place.lat()), new ProjCoordinate());
                    RawPoint found = plain.fromWgs84(place);
                    assertEquals(expected.x, found.x(), 0.001);
                    assertEquals(expected.y, found.y(), 0.001);
                    assertEquals(
                            found.x() + zone * 1e6, numbered.fromWgs84(place).x(), 1e-6);
                    assertTrue(plain.toWgs84(found).distanceM(place) < 0.001);
                    assertTrue(numbered.toWgs84(numbered.fromWgs84(place)).distanceM(place) < 0.001);
                }
            }
        }
    }

    @Test
    void surveysMayWriteTheNorthingFirstAndLeaveOutTheZone() {
        GaussKruger system = new GaussKruger(38, true);
        GeoPoint place = system.toWgs84(new RawPoint(38_404_000, 3_885_000));
        assertEquals(place, system.toWgs84(new RawPoint(3_885_000, 38_404_000)));
        assertEquals(place, system.toWgs84(new RawPoint(404_000, 3_885_000)));
    }

    @ParameterizedTest
    @CsvSource({"37404000, 3885000", "39404000, 3885000", "112.9, 35.1", "404000, 404000", "NaN, 3885000"})
    void whatIsNotInTheZoneIsRefused(double x, double y) {
        assertThrows(IllegalArgumentException.class, () -> new GaussKruger(38, true).toWgs84(new RawPoint(x, y)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wgs84 | WGS 84",
                "WGS-84 | WGS 84",
                "EPSG:4326 | WGS 84",
                "epsg:4490 | CGCS2000",
                "国家2000 | CGCS2000",
                "gcj-02 | GCJ-02 (Amap, Tencent)",
                "GCJ02 | GCJ-02 (Amap, Tencent)",
                "高德 | GCJ-02 (Amap, Tencent)",
                "ＢＤ－０９ | BD-09 (Baidu)",
                "百度 | BD-09 (Baidu)",
                "EPSG:4513 | CGCS2000 3-degree zone 25",
                "EPSG:4526 | CGCS2000 3-degree zone 38",
                "EPSG:4533 | CGCS2000 3-degree zone 45",
                "EPSG:4534 | CGCS2000 3-degree CM 75E",
                "EPSG:4547 | CGCS2000 3-degree CM 114E",
                "EPSG:4554 | CGCS2000 3-degree CM 135E",
                "CGCS2000 3度带 38带 | CGCS2000 3-degree zone 38",
                "CGCS2000 3度带第38带 | CGCS2000 3-degree zone 38",
                "CGCS2000 3度带 中央经线114° | CGCS2000 3-degree CM 114E",
                "CGCS2000 / 3-degree Gauss-Kruger zone 38 | CGCS2000 3-degree zone 38",
                "CGCS2000 / 3-degree Gauss-Kruger CM 114E | CGCS2000 3-degree CM 114E",
                "CGCS2000_3_Degree_GK_CM_114E | CGCS2000 3-degree CM 114E",
                "CGCS2000_3_Degree_GK_Zone_38 | CGCS2000 3-degree zone 38"
            })
    void namesAreRecognised(String name, String system) {
        assertEquals(system, system(name).label().en());
    }

    @Test
    void theExamplesAreNames() {
        CoordinateSystems.EXAMPLES.forEach(CoordinateSystemsTest::system);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wgs85",
                "EPSG:4512",
                "EPSG:4555",
                "EPSG:3857",
                "CGCS2000 3度带 24带",
                "CGCS2000 3度带",
                "beijing54"
            })
    void otherNamesAreNot(String name) {
        assertNull(CoordinateSystems.find(name));
    }

    private static CoordinateSystem system(String name) {
        return Objects.requireNonNull(CoordinateSystems.find(name), name);
    }

    private static List<GeoPoint> places() {
        SplittableRandom random = new SplittableRandom(7);
        List<GeoPoint> places = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            places.add(new GeoPoint(random.nextDouble(73.5, 135), random.nextDouble(18.2, 53.5)));
        }
        return places;
    }

    private static CoordinateTransform reference(int zone) {
        CRSFactory factory = new CRSFactory();
        return new CoordinateTransformFactory()
                .createTransform(
                        factory.createFromParameters("degrees", "+proj=longlat +ellps=GRS80 +no_defs"),
                        factory.createFromParameters(
                                "zone",
                                "+proj=etmerc +lat_0=0 +lon_0=" + zone * 3
                                        + " +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs"));
    }
}
