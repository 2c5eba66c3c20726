package livingcircle.city;

/**
 * A plane in metres that touches the earth at an origin: x points east, y north (equirectangular projection). Within
 * 30 km of the origin distances are true to about 0.3 %; lengths that matter are taken from great circles instead.
 */
public final class LocalPlane {

    private static final double METRES_PER_DEGREE = StrictMath.toRadians(1) * GeoPoint.EARTH_RADIUS_M;

    private static final double HALF_TURN = 180;

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

    /**
     * The place at the given plane coordinates: beyond 180° on the other side of the antimeridian, beyond the northern-
     * and southernmost latitude at it.
     */
    public GeoPoint at(double xM, double yM) {
        double lon = origin.lon() + xM / metresPerDegreeEast;
        double lat = origin.lat() + yM / METRES_PER_DEGREE;
        return new GeoPoint(
                Math.abs(lon) <= HALF_TURN ? lon : StrictMath.IEEEremainder(lon, 2 * HALF_TURN),
                Math.max(-GeoPoint.LAST_LATITUDE, Math.min(GeoPoint.LAST_LATITUDE, lat)));
    }
}
