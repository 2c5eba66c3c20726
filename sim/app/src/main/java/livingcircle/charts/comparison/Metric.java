package livingcircle.charts.comparison;

import java.util.List;
import livingcircle.text.Phrase;

/**
 * A number of the whole city by which layouts are shown beside each other.
 *
 * @param id column of the table {@code runs}
 * @param factor what a value is multiplied with to be in the unit that is shown
 * @param decimals decimals that are shown
 * @param name what it is
 * @param unit unit of a value
 * @param difference unit of a difference
 * @param higherIsBetter which way is better
 */
record Metric(
        String id, double factor, int decimals, Phrase name, Phrase unit, Phrase difference, boolean higherIsBetter) {

    private static final double PERCENT = 100;

    static final List<Metric> ALL = List.of(
            share("satisfied_strict_share", CompareChartText.SATISFIED),
            share("satisfied_basic_share", CompareChartText.SATISFIED_BASIC),
            new Metric(
                    "satisfaction_mean",
                    1,
                    1,
                    CompareChartText.SCORE,
                    CompareChartText.POINTS_OF_100,
                    CompareChartText.SCORE_UNIT,
                    true),
            share("basic_complete_15min_share", CompareChartText.COMPLETE),
            new Metric(
                    "walk_min_mean",
                    1,
                    2,
                    CompareChartText.WALK,
                    CompareChartText.MINUTES,
                    CompareChartText.MINUTES_UNIT,
                    false),
            new Metric(
                    "unmet",
                    1,
                    0,
                    CompareChartText.UNMET,
                    CompareChartText.NEEDS_PER,
                    CompareChartText.NEEDS_UNIT,
                    false));

    private static Metric share(String id, Phrase name) {
        return new Metric(id, PERCENT, 1, name, CompareChartText.PERCENT_UNIT, CompareChartText.POINTS_UNIT, true);
    }

    /** The metric of an id. */
    static Metric get(String id) {
        return ALL.stream()
                .filter(metric -> metric.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no chart shows the metric " + id));
    }
}
