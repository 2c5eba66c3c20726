package livingcircle.city.coordinates;

import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;

/**
 * GCJ-02, the shifted longitudes and latitudes of maps published in China (Amap, Tencent): WGS 84 moved by 100–700 m
 * within a box around China and as it is elsewhere. The formula is the one that became known as eviltransform (2010);
 * it is not official. Its inverse is iterated to below a millimetre.
 */
public record Gcj02() implements CoordinateSystem {

    private static final double AXIS_M = 6_378_245.0;
    private static final double ECCENTRICITY_SQUARED = 0.006693421622965943;
    private static final double WEST = 72.004;
    private static final double EAST = 137.8347;
    private static final double SOUTH = 0.8293;
    private static final double NORTH = 55.8271;

    @Override
    public BilingualText label() {
        return new BilingualText("GCJ-02 (Amap, Tencent)", "GCJ-02（高德、腾讯）");
    }

    @Override
    public boolean isInMetres() {
        return false;
    }

    @Override
    public GeoPoint toWgs84(RawPoint raw) {
        RawPoint found = Inverse.of(Gcj02::shift, raw);
        return new GeoPoint(found.x(), found.y());
    }

    @Override
    public RawPoint fromWgs84(GeoPoint place) {
        return shift(new RawPoint(place.lon(), place.lat()));
    }

    /** Longitude and latitude in WGS 84 as GCJ-02. */
    static RawPoint shift(RawPoint place) {
        if (place.x() < WEST || place.x() > EAST || place.y() < SOUTH || place.y() > NORTH) {
            return place;
        }
        double sin = StrictMath.sin(StrictMath.toRadians(place.y()));
        double magic = 1 - ECCENTRICITY_SQUARED * sin * sin;
        double root = StrictMath.sqrt(magic);
        double meridianM = AXIS_M * (1 - ECCENTRICITY_SQUARED) / (magic * root);
        double parallelM = AXIS_M / root * StrictMath.cos(StrictMath.toRadians(place.y()));
        double x = place.x() - 105;
        double y = place.y() - 35;
        return new RawPoint(
                place.x() + StrictMath.toDegrees(eastM(x, y) / parallelM),
                place.y() + StrictMath.toDegrees(northM(x, y) / meridianM));
    }

    private static double eastM(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * StrictMath.sqrt(Math.abs(x))
                + ripple(20, 6 * x, 20, 2 * x)
                + ripple(20, x, 40, x / 3)
                + ripple(150, x / 12, 300, x / 30);
    }

    private static double northM(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * StrictMath.sqrt(Math.abs(x))
                + ripple(20, 6 * x, 20, 2 * x)
                + ripple(20, y, 40, y / 3)
                + ripple(160, y / 12, 320, y / 30);
    }

    private static double ripple(double a, double turnA, double b, double turnB) {
        return (a * StrictMath.sin(turnA * StrictMath.PI) + b * StrictMath.sin(turnB * StrictMath.PI)) * 2 / 3;
    }
}
