package livingcircle.exchange;

import java.util.List;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/** Shapes in degrees of WGS 84. */
final class Outlines {

    /** Half a building and its yard, so that a community of one home has an area, too. */
    private static final double MARGIN_M = 25;

    private static final int QUARTER_CIRCLE_SEGMENTS = 3;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Outlines() {}

    static Point point(GeoPoint place) {
        return FACTORY.createPoint(new Coordinate(place.lon(), place.lat()));
    }

    static LineString line(List<GeoPoint> places) {
        return FACTORY.createLineString(
                places.stream().map(p -> new Coordinate(p.lon(), p.lat())).toArray(Coordinate[]::new));
    }

    /**
     * The smallest convex area around some places with a margin of 25 m.
     *
     * @param places at least one
     */
    static Geometry around(List<GeoPoint> places) {
        LocalPlane plane = new LocalPlane(places.get(0));
        Coordinate[] inPlane = places.stream()
                .map(p -> new Coordinate(plane.xM(p), plane.yM(p)))
                .toArray(Coordinate[]::new);
        Geometry area =
                FACTORY.createMultiPointFromCoords(inPlane).convexHull().buffer(MARGIN_M, QUARTER_CIRCLE_SEGMENTS);
        // counter-clockwise, as GeoJSON wants it
        Coordinate[] ring = area.reverse().getCoordinates();
        for (Coordinate corner : ring) {
            GeoPoint place = plane.at(corner.x, corner.y);
            corner.setX(place.lon());
            corner.setY(place.lat());
        }
        return FACTORY.createPolygon(ring);
    }
}
