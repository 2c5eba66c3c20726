package livingcircle.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import livingcircle.model.Ledger;
import livingcircle.model.UnmetReason;
import livingcircle.satisfaction.ScorePart;
import livingcircle.statistics.Inequality;
import livingcircle.statistics.MinuteHistogram;

/**
 * The metrics of a group of residents: the whole city, a community or a profile. The columns are the same in all tables
 * that hold them.
 */
final class GroupMetrics {

    /** The parts of the score that are points rather than shares. */
    private static final List<ScorePart> POINTS =
            List.of(ScorePart.MISSING_BASIC, ScorePart.PRESENT_UPGRADE, ScorePart.NUISANCE);

    /** Names of the columns, in the order of {@link #values}. */
    static final List<String> COLUMNS = columns();

    /** How the group's needs ended. */
    record Ends(long needs, long visits, long orders, List<Long> unmetByReason) {

        long unmet() {
            return unmetByReason.stream().mapToLong(Long::longValue).sum();
        }
    }

    private GroupMetrics() {}

    private static List<String> columns() {
        List<String> columns =
                new ArrayList<>(List.of("residents", "residents_asked", "needs", "visits", "orders", "unmet"));
        for (UnmetReason reason : UnmetReason.values()) {
            columns.add("unmet_" + reason.id().replace('-', '_'));
        }
        for (String trip : List.of("walk", "travel")) {
            columns.addAll(List.of(trip + "_min_mean", trip + "_min_median", trip + "_min_p90"));
        }
        columns.addAll(List.of(
                "satisfaction_mean",
                "satisfied_strict_share",
                "satisfied_basic_share",
                "satisfaction_gini",
                "satisfaction_best_to_worst_tenth",
                "access_share",
                "access_gini",
                "access_best_to_worst_tenth",
                "basic_complete_15min_share",
                "basic_missing_mean",
                "shopping_days_per_week"));
        for (String part : List.of("access", "variety", "price", "quality", "service", "friendliness")) {
            columns.add("score_" + part.toLowerCase(Locale.ROOT));
        }
        POINTS.forEach(part -> columns.add("points_" + part.id()));
        return List.copyOf(columns);
    }

    /**
     * The metrics of a group.
     *
     * @param residents numbers of the residents
     * @param days measured days
     */
    static List<Object> values(
            int[] residents,
            Ends ends,
            MinuteHistogram walk,
            MinuteHistogram travel,
            ResidentScores scores,
            Ledger ledger,
            double strictScore,
            double basicScore,
            int days) {
        Asked asked = new Asked(residents, scores, ledger);
        Inequality satisfaction = Inequality.of(asked.satisfaction);
        Inequality access = Inequality.of(asked.access);
        List<Object> values = new ArrayList<>(List.of(
                (long) residents.length, (long) asked.count, ends.needs(), ends.visits(), ends.orders(), ends.unmet()));
        values.addAll(ends.unmetByReason());
        for (MinuteHistogram trips : List.of(walk, travel)) {
            values.addAll(List.of(trips.mean(), trips.quantile(0.5), trips.quantile(0.9)));
        }
        values.addAll(List.of(
                mean(asked.satisfaction),
                shareFrom(asked.satisfaction, strictScore),
                shareFrom(asked.satisfaction, basicScore),
                satisfaction.gini(),
                satisfaction.bestToWorstTenth(),
                mean(asked.access),
                access.gini(),
                access.bestToWorstTenth(),
                asked.completeShare(residents.length),
                asked.missing / residents.length,
                asked.shoppingDays * 7.0 / days / asked.count));
        for (double sum : asked.parts) {
            values.add(sum / asked.count);
        }
        for (double sum : asked.points) {
            values.add(sum / asked.count);
        }
        return values;
    }

    /** The residents of a group who are asked, and sums over the group. */
    private static final class Asked {
        private final int count;
        private final double[] satisfaction;
        private final double[] access;
        private final double[] parts = new double[6];
        private final double[] points = new double[POINTS.size()];
        private int complete;
        private double missing;
        private long shoppingDays;

        Asked(int[] residents, ResidentScores scores, Ledger ledger) {
            int asked = 0;
            for (int r : residents) {
                asked += scores.isAsked(r) ? 1 : 0;
            }
            count = asked;
            satisfaction = new double[asked];
            access = new double[asked];
            int at = 0;
            for (int r : residents) {
                complete += scores.isComplete(r) ? 1 : 0;
                missing += scores.missingBasic(r);
                if (scores.isAsked(r)) {
                    var score = scores.components(r);
                    satisfaction[at] = scores.satisfaction(r);
                    access[at++] = score.access();
                    parts[0] += score.access();
                    parts[1] += score.variety();
                    parts[2] += score.price();
                    parts[3] += score.quality();
                    parts[4] += score.service();
                    parts[5] += score.friendliness();
                    for (int k = 0; k < points.length; k++) {
                        points[k] += scores.points(r, score, POINTS.get(k));
                    }
                    shoppingDays += ledger.shoppingDays(r);
                }
            }
        }

        double completeShare(int residents) {
            return residents > 0 ? (double) complete / residents : Double.NaN;
        }
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double shareFrom(double[] values, double threshold) {
        int count = 0;
        for (double value : values) {
            count += value >= threshold ? 1 : 0;
        }
        return (double) count / values.length;
    }
}
