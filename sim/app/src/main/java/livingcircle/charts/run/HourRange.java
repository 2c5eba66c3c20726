package livingcircle.charts.run;

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

    /** The hours in which a number is greater than 0 somewhere, and one more on either side. */
    static HourRange ofSome(Table data, String column) {
        HourRange all = of(data);
        double from = all.to();
        double to = all.from();
        for (int row = 0; row < data.rowCount(); row++) {
            if (data.number(row, column) > 0) {
                from = Math.min(from, data.number(row, "hour"));
                to = Math.max(to, data.number(row, "hour") + 1);
            }
        }
        return new HourRange(Math.max(all.from(), from - 1), Math.min(all.to(), to + 1));
    }
}
