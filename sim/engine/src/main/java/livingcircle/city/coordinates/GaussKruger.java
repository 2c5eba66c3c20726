package livingcircle.city.coordinates;

import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;

/**
 * CGCS2000 in a Gauss–Krüger zone three degrees wide: eastings from 500 km at the central meridian, northings from the
 * equator, in metres, exact to a tenth of a millimetre within the zone. Krüger's series to the fourth order (L. Krüger
 * 1912; C. F. F. Karney, Transverse Mercator with an accuracy of a few nanometers, J. Geodesy 85, 2011).
 *
 * <p>Chinese surveys call the northing X and the easting Y, maps the other way round. As no easting in China can be a
 * northing, pairs are read in either order; eastings are read with and without the number of their zone in front.
 *
 * @param zone 25 (75° E) … 45 (135° E)
 * @param isNumbered whether eastings are written with the zone in front, as 38,500,000
 */
public record GaussKruger(int zone, boolean isNumbered) implements CoordinateSystem {

    public static final int FIRST_ZONE = 25;
    public static final int LAST_ZONE = 45;

    private static final double AXIS_M = 6_378_137;
    private static final double FLATTENING = 1 / 298.257222101;
    private static final double N = FLATTENING / (2 - FLATTENING);
    private static final double ECCENTRICITY = StrictMath.sqrt(FLATTENING * (2 - FLATTENING));
    private static final double MEAN_RADIUS_M = AXIS_M / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
    private static final double[] ALPHA = {
        N / 2 - 2 * N * N / 3 + 5 * N * N * N / 16 + 41 * N * N * N * N / 180,
        13 * N * N / 48 - 3 * N * N * N / 5 + 557 * N * N * N * N / 1440,
        61 * N * N * N / 240 - 103 * N * N * N * N / 140,
        49561 * N * N * N * N / 161280
    };
    private static final double[] BETA = {
        N / 2 - 2 * N * N / 3 + 37 * N * N * N / 96 - N * N * N * N / 360,
        N * N / 48 + N * N * N / 15 - 437 * N * N * N * N / 1440,
        17 * N * N * N / 480 - 37 * N * N * N * N / 840,
        4397 * N * N * N * N / 161280
    };
    private static final int LATITUDE_STEPS = 8;
    private static final double FALSE_EASTING_M = 500_000;
    private static final double ZONE_M = 1_000_000;
    private static final double LEAST_NORTHING_M = 1_000_000;
    private static final double MOST_NORTHING_M = 7_000_000;
    /** Data of a county near the border of its zone reach into the next. */
    private static final double FARTHEST_M = 400_000;

    public GaussKruger {
        if (zone < FIRST_ZONE || zone > LAST_ZONE) {
            throw new IllegalArgumentException("there is no zone " + zone + " in China");
        }
    }

    @Override
    public BilingualText label() {
        int meridian = zone * 3;
        return isNumbered
                ? new BilingualText("CGCS2000 3-degree zone " + zone, "CGCS2000 3度带 " + zone + "带")
                : new BilingualText("CGCS2000 3-degree CM " + meridian + "E", "CGCS2000 3度带 中央经线" + meridian + "°");
    }

    @Override
    public boolean isInMetres() {
        return true;
    }

    @Override
    public GeoPoint toWgs84(RawPoint raw) {
        boolean isNorthingFirst = isNorthing(raw.x()) && !isNorthing(raw.y());
        double northing = isNorthingFirst ? raw.x() : raw.y();
        double easting = isNorthingFirst ? raw.y() : raw.x();
        double eastM = easting - FALSE_EASTING_M - (easting >= ZONE_M ? zone * ZONE_M : 0);
        if (!isNorthing(northing) || !(Math.abs(eastM) <= FARTHEST_M)) {
            throw new IllegalArgumentException(
                    "(" + raw.x() + ", " + raw.y() + ") is not a place in China near zone " + zone);
        }
        return unproject(eastM, northing);
    }

    @Override
    public RawPoint fromWgs84(GeoPoint place) {
        double sin = StrictMath.sin(StrictMath.toRadians(place.lat()));
        double conformal = StrictMath.sinh(artanh(sin) - ECCENTRICITY * artanh(ECCENTRICITY * sin));
        double lambda = StrictMath.toRadians(place.lon() - zone * 3);
        double xi = StrictMath.atan2(conformal, StrictMath.cos(lambda));
        double eta = artanh(StrictMath.sin(lambda) / StrictMath.hypot(1, conformal));
        double northing = xi;
        double easting = eta;
        for (int j = 0; j < ALPHA.length; j++) {
            double k = 2.0 * (j + 1);
            northing += ALPHA[j] * StrictMath.sin(k * xi) * StrictMath.cosh(k * eta);
            easting += ALPHA[j] * StrictMath.cos(k * xi) * StrictMath.sinh(k * eta);
        }
        return new RawPoint(
                easting * MEAN_RADIUS_M + FALSE_EASTING_M + (isNumbered ? zone * ZONE_M : 0), northing * MEAN_RADIUS_M);
    }

    private GeoPoint unproject(double eastM, double northM) {
        double xi = northM / MEAN_RADIUS_M;
        double eta = eastM / MEAN_RADIUS_M;
        double xiSphere = xi;
        double etaSphere = eta;
        for (int j = 0; j < BETA.length; j++) {
            double k = 2.0 * (j + 1);
            xiSphere -= BETA[j] * StrictMath.sin(k * xi) * StrictMath.cosh(k * eta);
            etaSphere -= BETA[j] * StrictMath.cos(k * xi) * StrictMath.sinh(k * eta);
        }
        double lambda = StrictMath.atan2(StrictMath.sinh(etaSphere), StrictMath.cos(xiSphere));
        double isometric = artanh(StrictMath.sin(xiSphere) / StrictMath.cosh(etaSphere));
        double sin = StrictMath.tanh(isometric);
        for (int step = 0; step < LATITUDE_STEPS; step++) {
            sin = StrictMath.tanh(isometric + ECCENTRICITY * artanh(ECCENTRICITY * sin));
        }
        return new GeoPoint(zone * 3 + StrictMath.toDegrees(lambda), StrictMath.toDegrees(StrictMath.asin(sin)));
    }

    private static boolean isNorthing(double metres) {
        return metres >= LEAST_NORTHING_M && metres <= MOST_NORTHING_M;
    }

    private static double artanh(double x) {
        return (StrictMath.log1p(x) - StrictMath.log1p(-x)) / 2;
    }
}
