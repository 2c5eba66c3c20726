package livingcircle.city.osm;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** A piece of ground with area, in metres on the plane of the map. */
final class Area {

    private final Geometry geometry;
    private final boolean isComplete;
    private final IndexedPointInAreaLocator locator;

    /**
     * @param geometry a polygon or several, not empty
     * @param isComplete whether the file has all of its outline
     */
    Area(Geometry geometry, boolean isComplete) {
        this.geometry = geometry;
        this.isComplete = isComplete;
        this.locator = new IndexedPointInAreaLocator(geometry);
    }

    Geometry geometry() {
        return geometry;
    }

    boolean isComplete() {
        return isComplete;
    }

    double areaM2() {
        return geometry.getArea();
    }

    /** A point inside. */
    Coordinate inside() {
        return geometry.getInteriorPoint().getCoordinate();
    }

    boolean contains(Coordinate point) {
        return geometry.getEnvelopeInternal().contains(point) && locator.locate(point) != Location.EXTERIOR;
    }
}
