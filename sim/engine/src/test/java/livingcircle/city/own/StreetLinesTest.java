package livingcircle.city.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;
import livingcircle.city.Street;
import livingcircle.city.StreetComponents;
import livingcircle.city.StreetKind;
import livingcircle.city.StreetNetwork;
import org.junit.jupiter.api.Test;

/** Lines become a network. */
class StreetLinesTest {

    private static final LocalPlane PLANE = new LocalPlane(new GeoPoint(112.95, 35.09));

    private static StreetLine line(StreetKind kind, double... xy) {
        List<GeoPoint> shape = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            shape.add(PLANE.at(xy[i], xy[i + 1]));
        }
        return new StreetLine("l", kind, shape);
    }

    private static List<Street> network(StreetLine... lines) {
        return StreetLines.network(Arrays.asList(lines));
    }

    @Test
    void linesThatCrossMeet() {
        List<Street> streets = network(line(StreetKind.MAJOR, -100, 0, 100, 0), line(StreetKind.PATH, 0, -50, 0, 50));
        assertEquals(
                List.of(100_000, 100_000, 50_000, 50_000),
                streets.stream()
                        .map(street -> (int) Math.round(street.lengthMm() / 1000.0) * 1000)
                        .toList());
        assertEquals(
                List.of(StreetKind.MAJOR, StreetKind.MAJOR, StreetKind.PATH, StreetKind.PATH),
                streets.stream().map(Street::kind).toList());
        assertEquals(5, new StreetNetwork(streets).nodeCount());
    }

    @Test
    void endsThatNearlyTouchMeet() {
        List<Street> streets = network(
                line(StreetKind.LOCAL, 0, 0, 100, 0),
                line(StreetKind.LOCAL, 100.3, 0.1, 200, 0),
                line(StreetKind.LOCAL, 50, 0.3, 50, 80),
                line(StreetKind.LOCAL, 300, 0, 400, 0));
        StreetComponents parts = StreetComponents.of(streets);
        assertEquals(1, parts.droppedStreets());
        assertEquals(4, parts.kept().size());
    }

    @Test
    void whatIsDrawnTwiceIsTakenOnce() {
        assertEquals(
                2,
                network(
                                        line(StreetKind.LOCAL, 0, 0, 100, 0, 100, 100),
                                        line(StreetKind.LOCAL, 100, 100, 100, 0, 0, 0),
                                        line(StreetKind.LOCAL, 100, 0, 150, 0))
                                .size()
                        - 1);
        assertEquals(List.of(), network());
        assertEquals(List.of(), network(line(StreetKind.LOCAL, 5, 5, 5, 5)));
    }
}
