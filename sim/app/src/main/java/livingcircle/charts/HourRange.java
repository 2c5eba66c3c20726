package livingcircle.charts;

import livingcircle.experiment.Table;

/**
 * The hours of the day that a table speaks of.
 *
 * @param from the first hour
 * @param to the end of the last
 */
record HourRange(double from, double to) {

    static HourRange of(Table data) {
        double from = Double.POSITIVE_INFINITY;
        double to = 0;
        for (int row = 0; row < data.rowCount(); row++) {
            from = Math.min(from, data.number(row, "hour"));
            to = Math.max(to, data.number(row, "hour") + 1);
        }
        return new HourRange(from, to);
    }
}
