package livingcircle.report;

import java.util.Arrays;
import livingcircle.results.LoadedTable;

/**
 * How numbers of the map's tables become whole: coordinates in steps of {@link #STEPS_PER_DEGREE} to a degree from a
 * south-western corner, all others in parts of their unit, −1 where nothing is known.
 *
 * @param west longitude of the corner in degrees
 * @param south latitude of the corner in degrees
 */
record MapFrame(double west, double south) {

    static final double STEPS_PER_DEGREE = 200_000;

    /** Parts of scores, needs, customers and loads, as exact as the tables. */
    static final double THOUSAND = 1000;

    /** Parts of minutes and metres. */
    static final double TENTHS = 10;

    /** The frame of all places of a table. */
    static MapFrame around(LoadedTable places) {
        return new MapFrame(
                Arrays.stream(places.numbers("lon")).min().orElse(0),
                Arrays.stream(places.numbers("lat")).min().orElse(0));
    }

    long x(double lon) {
        return Math.round((lon - west) * STEPS_PER_DEGREE);
    }

    long y(double lat) {
        return Math.round((lat - south) * STEPS_PER_DEGREE);
    }

    static long parts(double value, double partsPerUnit) {
        return Double.isNaN(value) ? -1 : Math.round(value * partsPerUnit);
    }

    /** A column of a table. */
    static long[] parts(LoadedTable table, String column, double partsPerUnit) {
        return Arrays.stream(table.numbers(column))
                .mapToLong(value -> parts(value, partsPerUnit))
                .toArray();
    }
}
