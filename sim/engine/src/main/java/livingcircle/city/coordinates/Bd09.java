package livingcircle.city.coordinates;

import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;

/**
 * BD-09, the longitudes and latitudes of Baidu's maps: {@link Gcj02} moved once more, by some 1 km. The formula is as
 * well known and as unofficial as that of GCJ-02. Its inverse is iterated to below a millimetre.
 */
public record Bd09() implements CoordinateSystem {

    private static final double TURN = StrictMath.PI * 3000 / 180;
    private static final double EAST_DEGREES = 0.0065;
    private static final double NORTH_DEGREES = 0.006;

    @Override
    public BilingualText label() {
        return new BilingualText("BD-09 (Baidu)", "BD-09（百度）");
    }

    @Override
    public boolean isInMetres() {
        return false;
    }

    @Override
    public GeoPoint toWgs84(RawPoint raw) {
        RawPoint found = Inverse.of(place -> fromGcj02(Gcj02.shift(place)), raw);
        return new GeoPoint(found.x(), found.y());
    }

    @Override
    public RawPoint fromWgs84(GeoPoint place) {
        return fromGcj02(Gcj02.shift(new RawPoint(place.lon(), place.lat())));
    }

    private static RawPoint fromGcj02(RawPoint gcj) {
        double x = gcj.x();
        double y = gcj.y();
        double radius = StrictMath.sqrt(x * x + y * y) + 0.00002 * StrictMath.sin(y * TURN);
        double angle = StrictMath.atan2(y, x) + 0.000003 * StrictMath.cos(x * TURN);
        return new RawPoint(
                radius * StrictMath.cos(angle) + EAST_DEGREES, radius * StrictMath.sin(angle) + NORTH_DEGREES);
    }
}
