package livingcircle.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places go to the plane and back, also where degrees end. */
class LocalPlaneTest {

    @ParameterizedTest
    @CsvSource({"180, 35.09", "-180, 35.09", "179.9999, -12", "112.93, 35.08", "0, 0", "-180, 85"})
    void aPlaceIsFoundAgain(double lon, double lat) {
        GeoPoint place = new GeoPoint(lon, lat);
        for (double originLon : new double[] {lon, lon * 0.999_999, 0}) {
            LocalPlane plane = new LocalPlane(new GeoPoint(originLon, lat));
            GeoPoint again = plane.at(plane.xM(place), plane.yM(place));
            assertTrue(place.distanceM(again) < 0.001, again::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({"180, 1000, -179.99", "-180, -1000, 179.99"})
    void beyondTheAntimeridianIsTheOtherSide(double lon, double xM, double expectedLon) {
        assertEquals(expectedLon, new LocalPlane(new GeoPoint(lon, 0)).at(xM, 0).lon(), 0.002);
    }

    @ParameterizedTest
    @CsvSource({"85, 5000", "-85, -5000"})
    void beyondTheLastLatitudeIsAtIt(double lat, double yM) {
        assertEquals(lat, new LocalPlane(new GeoPoint(10, lat)).at(0, yM).lat());
    }
}
