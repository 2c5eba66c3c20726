package livingcircle.comparison;

import java.util.List;

/** Whether more of a metric is better. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    /** Neither is better by itself. */
    NEUTRAL;

    private static final List<String> HIGHER = List.of(
            "satisfaction_mean",
            "satisfied_",
            "access_share",
            "basic_complete",
            "score_",
            "coverage_",
            "covered_residents",
            "visits",
            "chain_share",
            "jobs",
            "service_m2",
            "points_");
    private static final List<String> LOWER = List.of(
            "walk_min",
            "travel_min",
            "unmet",
            "satisfaction_gini",
            "satisfaction_best",
            "access_gini",
            "access_best",
            "basic_missing",
            "turned_away",
            "outlets_at_risk",
            "outlets_closed",
            "found_",
            "covered_not_served",
            "rent_subsidy");

    /** The direction of a column of the result tables. */
    public static Direction of(String metric) {
        if (LOWER.stream().anyMatch(metric::startsWith)) {
            return LOWER_IS_BETTER;
        }
        return HIGHER.stream().anyMatch(metric::startsWith) ? HIGHER_IS_BETTER : NEUTRAL;
    }
}
