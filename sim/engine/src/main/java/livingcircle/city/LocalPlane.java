package livingcircle.city;

/**
 * A plane in metres that touches the earth at an origin: x points east, y north (equirectangular projection). Within
 * 30 km of the origin distances are true to about 0.3 %; lengths that matter are taken from great circles instead.
 *
 * @param origin the place with coordinates (0, 0)
 */
public record LocalPlane(GeoPoint origin) {

    private static final double METRES_PER_DEGREE = StrictMath.toRadians(1) * GeoPoint.EARTH_RADIUS_M;

    public double xM(GeoPoint point) {
        return (point.lon() - origin.lon()) * METRES_PER_DEGREE * shrink();
    }

    public double yM(GeoPoint point) {
        return (point.lat() - origin.lat()) * METRES_PER_DEGREE;
    }

    /** The place at the given plane coordinates. */
    public GeoPoint at(double xM, double yM) {
        return new GeoPoint(origin.lon() + xM / (METRES_PER_DEGREE * shrink()), origin.lat() + yM / METRES_PER_DEGREE);
    }

    private double shrink() {
        return StrictMath.cos(StrictMath.toRadians(origin.lat()));
    }
}
