package livingcircle.comparison;

/**
 * One number of the result tables.
 *
 * @param table the table, such as {@code circles}
 * @param id which row: the id of the circle, community, profile, type …; {@code all} in the table {@code runs}
 * @param metric the column
 */
public record MetricKey(String table, String id, String metric) {

    /** The id of the row that speaks of the whole city. */
    public static final String ALL = "all";

    /** A headline number of the whole city. */
    public static MetricKey ofCity(String metric) {
        return new MetricKey("runs", ALL, metric);
    }
}
