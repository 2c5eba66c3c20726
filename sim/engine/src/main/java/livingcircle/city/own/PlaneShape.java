package livingcircle.city.own;

import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Puts shapes of the earth on a plane in metres. */
public final class PlaneShape {

    private PlaneShape() {}

    /** A shape in degrees of WGS 84, longitude first, in metres of a plane. */
    static Geometry of(Geometry degrees, LocalPlane plane) {
        Geometry metres = degrees.copy();
        metres.apply(new ToPlane(plane));
        return metres;
    }

    /** Area in square metres of a shape in degrees of WGS 84, true to about 0.01 % for what is smaller than a town. */
    public static double areaM2(Geometry degrees) {
        var middle = degrees.getEnvelopeInternal().centre();
        return of(degrees, new LocalPlane(new GeoPoint(middle.x, middle.y))).getArea();
    }

    private record ToPlane(LocalPlane plane) implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence sequence, int i) {
            GeoPoint place = new GeoPoint(sequence.getX(i), sequence.getY(i));
            sequence.setOrdinate(i, CoordinateSequence.X, plane.xM(place));
            sequence.setOrdinate(i, CoordinateSequence.Y, plane.yM(place));
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
