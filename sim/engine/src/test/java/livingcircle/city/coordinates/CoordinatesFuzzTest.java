package livingcircle.city.coordinates;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import livingcircle.city.GeoPoint;

/** Pairs of any two numbers in any system: a place on the earth that is found again, or a refusal. */
class CoordinatesFuzzTest {

    /** The formulas are inverted to within a centimetre. */
    private static final double NEAR_M = 0.02;

    @FuzzTest
    void anyPair(FuzzedDataProvider data) {
        String name = data.pickValue(CoordinateSystems.EXAMPLES);
        CoordinateSystem system = CoordinateSystems.find(data.consumeBoolean() ? name : data.consumeString(40));
        double x = number(data);
        double y = number(data);
        if (system == null) {
            return;
        }
        GeoPoint place;
        try {
            place = system.toWgs84(new RawPoint(x, y));
        } catch (IllegalArgumentException e) {
            return;
        }
        RawPoint again = system.fromWgs84(place);
        assertTrue(Double.isFinite(again.x()) && Double.isFinite(again.y()), again::toString);
        GeoPoint there = system.toWgs84(again);
        assertTrue(place.distanceM(there) < NEAR_M, () -> system.label() + ": " + place + " is not " + there);
    }

    private static double number(FuzzedDataProvider data) {
        return switch (data.consumeInt(0, 3)) {
            case 0 -> data.consumeDouble();
            case 1 -> data.consumeRegularDouble(-181, 181);
            case 2 -> data.consumeRegularDouble(0, 50_000_000);
            default -> data.pickValue(new Double[] {180.0, -180.0, 85.0, -85.0, 0.0, 400_000.0, 3_900_000.0});
        };
    }
}
