package livingcircle.city;

/**
 * A plane in metres that touches the earth at an origin: x points east, y north (equirectangular projection). Within
 * 30 km of the origin distances are true to about 0.3 %; lengths that matter are taken from great circles instead.
 */
public final class LocalPlane {

    private static final double METRES_PER_DEGREE = StrictMath.toRadians(1) * GeoPoint.EARTH_RADIUS_M;

    private final GeoPoint origin;
    private final double metresPerDegreeEast;

    /** @param origin the place with coordinates (0, 0) */
    public LocalPlane(GeoPoint origin) {
        this.origin = origin;
        metresPerDegreeEast = METRES_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(origin.lat()));
    }

    public double xM(GeoPoint point) {
        return (point.lon() - origin.lon()) * metresPerDegreeEast;
    }

    public double yM(GeoPoint point) {
        return (point.lat() - origin.lat()) * METRES_PER_DEGREE;
    }

    /** The place at the given plane coordinates. */
    public GeoPoint at(double xM, double yM) {
        return new GeoPoint(origin.lon() + xM / metresPerDegreeEast, origin.lat() + yM / METRES_PER_DEGREE);
    }
}
