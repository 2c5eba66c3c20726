package livingcircle.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import livingcircle.experiment.Table;
import livingcircle.statistics.MeanInterval;
import livingcircle.statistics.PairedDifference;
import livingcircle.statistics.Ranking;

/** By how much layouts differ and how sure that is: every number, and the layouts ranked. */
final class DifferenceTables {

    /** Numbers by which layouts are ranked. */
    private static final List<String> RANKED =
            List.of(Comparison.SATISFIED, Comparison.SCORE, "satisfied_basic_share", "walk_min_mean", "unmet");

    private final Comparison comparison;

    private final Map<String, Ranking> rankings = new LinkedHashMap<>();

    DifferenceTables(Comparison comparison) {
        this.comparison = comparison;
        RANKED.forEach(metric -> rankings.put(metric, comparison.ranking(metric)));
    }

    private String id(int layout) {
        return comparison.world(layout).scenario().id();
    }

    /** The table {@code differences}: every number of every other layout against the first. */
    Table differences() {
        Table table = new Table(
                "differences",
                List.of(
                        "layout_a",
                        "layout_b",
                        "table",
                        "id",
                        "metric",
                        "better",
                        "mean_a",
                        "mean_b",
                        "difference",
                        "difference_lower",
                        "difference_upper",
                        "share_of_replications_b_better",
                        "variance_ratio",
                        "identical"));
        for (int b = 1; b < comparison.layoutCount(); b++) {
            for (MetricKey key : comparison.metrics()) {
                add(table, key, b);
            }
        }
        return table;
    }

    private void add(Table table, MetricKey key, int b) {
        PairedDifference d = comparison.difference(key, b);
        Direction direction = Direction.of(key.metric());
        table.add(List.of(
                id(0),
                id(b),
                key.table(),
                key.id(),
                key.metric(),
                direction.name().toLowerCase(Locale.ROOT).replace("_is_better", ""),
                d.meanA(),
                d.meanB(),
                d.difference().mean(),
                d.difference().lower(),
                d.difference().upper(),
                shareBetter(d, direction),
                d.varianceRatio(),
                d.isIdentical()));
    }

    static double shareBetter(PairedDifference d, Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> d.shareBGreater();
            case LOWER_IS_BETTER -> 1 - d.shareBGreater();
            case NEUTRAL -> Double.NaN;
        };
    }

    /** The table {@code ranking}: every layout by the main numbers, with the probability of being the best. */
    Table ranking() {
        Table table = new Table(
                "ranking",
                List.of("metric", "layout", "mean", "mean_lower", "mean_upper", "probability_best", "may_be_best"));
        rankings.forEach((metric, ranking) -> {
            for (Ranking.Place place : ranking.places()) {
                MeanInterval mean = place.mean();
                table.add(List.of(
                        metric,
                        id(place.layout()),
                        mean.mean(),
                        mean.lower(),
                        mean.upper(),
                        place.probabilityBest(),
                        place.mayBeBest()));
            }
        });
        return table;
    }

    /** The table {@code pairs}: every two layouts by the main numbers, with intervals that hold all at once. */
    Table pairs() {
        Table table = new Table(
                "pairs",
                List.of(
                        "metric",
                        "layout_a",
                        "layout_b",
                        "difference",
                        "simultaneous_lower",
                        "simultaneous_upper",
                        "distinguished"));
        rankings.forEach((metric, ranking) -> {
            for (Ranking.Pair pair : ranking.pairs()) {
                MeanInterval interval = pair.difference().difference();
                table.add(List.of(
                        metric,
                        id(pair.a()),
                        id(pair.b()),
                        interval.mean(),
                        interval.lower(),
                        interval.upper(),
                        pair.isDistinguished()));
            }
        });
        return table;
    }
}
