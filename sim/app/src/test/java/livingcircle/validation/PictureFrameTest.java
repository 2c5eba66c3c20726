package livingcircle.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import livingcircle.city.GeoPoint;
import org.junit.jupiter.api.Test;

class PictureFrameTest {

    private static final GeoPoint SOUTH_WEST = new GeoPoint(112.95, 35.09);
    private static final GeoPoint NORTH_EAST = new GeoPoint(112.97, 35.10);
    private static final PictureFrame FRAME = new PictureFrame(List.of(SOUTH_WEST, NORTH_EAST));

    @Test
    void northIsUpAndEverythingIsInside() {
        assertTrue(FRAME.x(SOUTH_WEST) > 0 && FRAME.x(NORTH_EAST) < PictureFrame.WIDTH);
        assertTrue(FRAME.y(NORTH_EAST) > 0 && FRAME.y(SOUTH_WEST) < PictureFrame.HEIGHT);
        assertTrue(FRAME.x(SOUTH_WEST) < FRAME.x(NORTH_EAST));
        assertTrue(FRAME.y(SOUTH_WEST) > FRAME.y(NORTH_EAST));
    }

    @Test
    void theMiddleIsInTheMiddle() {
        GeoPoint middle = new GeoPoint(112.96, 35.095);
        assertEquals(PictureFrame.WIDTH / 2, FRAME.x(middle));
        assertEquals(PictureFrame.HEIGHT / 2, FRAME.y(middle));
    }

    @Test
    void lengthsAreTrue() {
        double metres = SOUTH_WEST.distanceM(NORTH_EAST);
        double units = Math.hypot((double) (FRAME.x(NORTH_EAST) - FRAME.x(SOUTH_WEST)), (double)
                (FRAME.y(NORTH_EAST) - FRAME.y(SOUTH_WEST)));
        assertEquals(metres, units / FRAME.unitsPerM(), 0.002 * metres);
    }

    @Test
    void placesOutsideStandAtTheEdge() {
        GeoPoint farEast = new GeoPoint(115, 35.095);
        assertTrue(FRAME.x(farEast) > PictureFrame.WIDTH);
        assertTrue(FRAME.seenX(farEast) > 0.98 * PictureFrame.WIDTH && FRAME.seenX(farEast) < PictureFrame.WIDTH);
        assertEquals(FRAME.y(farEast), FRAME.seenY(farEast));
        GeoPoint nowhere = new GeoPoint(0, 0);
        assertTrue(FRAME.seenX(nowhere) > 0 && FRAME.seenY(nowhere) < PictureFrame.HEIGHT);
    }

    @Test
    void onePlaceIsEnough() {
        PictureFrame frame = new PictureFrame(List.of(SOUTH_WEST));
        assertEquals(PictureFrame.WIDTH / 2, frame.x(SOUTH_WEST));
        assertTrue(Double.isFinite(frame.unitsPerM()));
    }
}
