package livingcircle.city.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Communities of places, by area, radius and distance. */
class CommunityFinderTest {

    private static final LocalPlane PLANE = new LocalPlane(new GeoPoint(112.95, 35.09));

    private static GeoPoint at(double x, double y) {
        return PLANE.at(x, y);
    }

    private static Geometry square(double west, double south, double side) {
        double[][] corners = {{0, 0}, {side, 0}, {side, side}, {0, side}, {0, 0}};
        Coordinate[] ring = new Coordinate[corners.length];
        for (int i = 0; i < ring.length; i++) {
            GeoPoint corner = at(west + corners[i][0], south + corners[i][1]);
            ring[i] = new Coordinate(corner.lon(), corner.lat());
        }
        return new GeometryFactory().createPolygon(ring);
    }

    @Test
    void areasHoldTheirPlacesAndTheNearestTakesTheOthers() {
        CommunityFinder finder = new CommunityFinder(List.of(
                new CommunityGround(at(50, 50), square(0, 0, 100), null),
                new CommunityGround(at(350, 50), square(300, 0, 100), null)));
        assertEquals(new CommunityFinder.Found(0, 0), finder.find(at(99, 99)));
        assertEquals(new CommunityFinder.Found(1, 0), finder.find(at(301, 1)));
        CommunityFinder.Found outside = finder.find(at(250, 50));
        assertEquals(1, outside.index());
        assertEquals(50, outside.outsideM(), 0.01);
    }

    @Test
    void radiiReachAndOverlap() {
        CommunityFinder finder = new CommunityFinder(
                List.of(new CommunityGround(at(0, 0), null, 100.0), new CommunityGround(at(150, 0), null, 100.0)));
        assertEquals(new CommunityFinder.Found(0, 0), finder.find(at(70, 0)));
        assertEquals(new CommunityFinder.Found(1, 0), finder.find(at(80, 0)));
        assertEquals(30, finder.find(at(-130, 0)).outsideM(), 0.01);
    }

    @Test
    void pointsTakeWhatIsNearest() {
        CommunityFinder finder = new CommunityFinder(
                List.of(new CommunityGround(at(0, 0), null, null), new CommunityGround(at(500, 0), null, null)));
        assertEquals(new CommunityFinder.Found(1, 0), finder.find(at(300, 0)));
    }

    @Test
    void areasAreMeasuredInSquareMetres() {
        assertEquals(10_000, PlaneShape.areaM2(square(0, 0, 100)), 1);
    }
}
