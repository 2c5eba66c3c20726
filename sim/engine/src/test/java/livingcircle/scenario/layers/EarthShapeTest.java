package livingcircle.scenario.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import livingcircle.city.GeoPoint;
import livingcircle.city.coordinates.GaussKruger;
import livingcircle.city.coordinates.Geographic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/** Shapes as text and on the earth. */
class EarthShapeTest {

    private static EarthShape shape(String text) throws ShapeException {
        return EarthShape.of(raw(text), Geographic.WGS_84);
    }

    private static Geometry raw(String text) {
        return Objects.requireNonNull(WellKnownText.find(text));
    }

    @Test
    void anOutlineThatCrossesItselfIsMended() throws ShapeException {
        EarthShape bow = shape("POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))");
        assertTrue(bow.wasMended() && bow.geometry().isValid());
        assertEquals(0.5, bow.geometry().getArea(), 1e-9);
        assertFalse(shape("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))").wasMended());
        ShapeException flat = assertThrows(ShapeException.class, () -> shape("POLYGON ((0 0, 1 0, 0 0, 0 0))"));
        assertTrue(flat.problem().en().contains("without any area"), flat.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LINESTRING (179 0, -179 0)",
                "POINT (0 86)",
                "POINT (181 0)",
                "POLYGON ((38500000 3880000, 38500100 3880000, 38500000 3880100, 38500000 3880000))"
            })
    void whereNoTownsAreIsAFault(String text) {
        assertThrows(ShapeException.class, () -> shape(text));
    }

    @Test
    void anotherZoneThanDeclaredIsAFault() {
        Geometry inZone37 = raw("POINT (37500000 3880000)");
        assertThrows(ShapeException.class, () -> EarthShape.of(inZone37, new GaussKruger(38, true)));
    }

    @Test
    void pointsAndAreasHaveAPlaceAndLinesHaveLines() throws ShapeException {
        assertEquals(new GeoPoint(1, 2), shape("POINT (1 2)").point());
        assertEquals(new GeoPoint(1, 2), shape("MULTIPOINT ((1 2))").point());
        GeoPoint inside = shape("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))").point();
        assertEquals(new GeoPoint(1, 1), inside);
        assertEquals(
                2, shape("MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))").lines().size());
        assertThrows(ShapeException.class, () -> shape("LINESTRING (0 0, 1 1)").point());
        assertThrows(ShapeException.class, () -> shape("POINT (0 0)").lines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "POINT", "POINT (1", "POINT (1 2) x", "POINT EMPTY", "GEOMETRYCOLLECTION (POINT (1 2))", "()"
            })
    void whatIsNoShapeIsNone(String text) {
        assertNull(WellKnownText.find(text));
    }
}
