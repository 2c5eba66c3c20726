package livingcircle.city;

/**
 * A place on the earth in WGS 84.
 *
 * @param lon longitude in degrees, −180 … 180
 * @param lat latitude in degrees, −85 … 85
 */
public record GeoPoint(double lon, double lat) {

    /** Mean radius of the earth in metres, as used for all great-circle distances. */
    public static final double EARTH_RADIUS_M = 6_371_000;

    /** North and south of it there are no towns. */
    static final double LAST_LATITUDE = 85;

    public GeoPoint {
        if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= LAST_LATITUDE)) {
            throw new IllegalArgumentException("not a place in a town: longitude " + lon + ", latitude " + lat);
        }
    }

    /** Great-circle distance in metres (haversine formula). */
    public double distanceM(GeoPoint other) {
        double dLat = StrictMath.toRadians(other.lat - lat) / 2;
        double dLon = StrictMath.toRadians(other.lon - lon) / 2;
        double sinLat = StrictMath.sin(dLat);
        double sinLon = StrictMath.sin(dLon);
        double a = sinLat * sinLat
                + StrictMath.cos(StrictMath.toRadians(lat))
                        * StrictMath.cos(StrictMath.toRadians(other.lat))
                        * sinLon
                        * sinLon;
        return 2 * EARTH_RADIUS_M * StrictMath.asin(StrictMath.sqrt(Math.min(1, a)));
    }
}
