package livingcircle.comparison;

import livingcircle.statistics.PairedDifference;

/**
 * What the money of a layout buys against the first one.
 *
 * @param costs what the layout costs
 * @param extraInvestmentYuan its investment less that of the first layout
 * @param extraSatisfied residents more who are satisfied, those of new estates among them
 * @param hoursSavedPerYear hours of walking and riding less a year, at the layout's number of visits
 */
public record CostEffect(Costs costs, double extraInvestmentYuan, double extraSatisfied, double hoursSavedPerYear) {

    private static final double DAYS_A_YEAR = 365;

    /** The effect of a layout. */
    public static CostEffect of(Comparison comparison, int b) {
        Costs costs = Costs.of(comparison.world(b));
        double extra = costs.investmentYuan() - Costs.of(comparison.world(0)).investmentYuan();
        double extraSatisfied = satisfied(comparison, b) - satisfied(comparison, 0);
        double days = comparison.settings().first().days();
        double visitsPerYear = city(comparison, "visits", b).meanB() / days * DAYS_A_YEAR;
        double minutesSaved =
                -city(comparison, "travel_min_mean", b).difference().mean();
        return new CostEffect(costs, extra, extraSatisfied, minutesSaved * visitsPerYear / 60);
    }

    private static double satisfied(Comparison comparison, int layout) {
        return comparison.meanOf(Comparison.SATISFIED, layout) * comparison.meanOf("residents_asked", layout);
    }

    private static PairedDifference city(Comparison comparison, String metric, int b) {
        return comparison.difference(MetricKey.ofCity(metric), b);
    }

    /** Yuan for each resident more who is satisfied; NaN unless there are more. */
    public double yuanPerSatisfied() {
        return extraSatisfied > 0 ? extraInvestmentYuan / extraSatisfied : Double.NaN;
    }

    /** Yuan for each hour of travel saved a year; NaN unless any is saved. */
    public double yuanPerHourSaved() {
        return hoursSavedPerYear > 0 ? extraInvestmentYuan / hoursSavedPerYear : Double.NaN;
    }
}
