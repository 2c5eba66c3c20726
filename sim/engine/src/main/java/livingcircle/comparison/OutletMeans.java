package livingcircle.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import livingcircle.experiment.Table;

/** Customers and profit of each outlet of one layout, mean over replications. */
final class OutletMeans {

    private record Sums(double served, double profitYuan, int atRisk, int closed) {}

    private final Map<String, Sums> byOutlet = new LinkedHashMap<>();
    private int replications;

    void add(Table operators) {
        for (int row = 0; row < operators.rowCount(); row++) {
            Sums more = new Sums(
                    operators.number(row, "served_per_day"),
                    operators.number(row, "profit_yuan_per_day"),
                    (Boolean) operators.value(row, "at_risk") ? 1 : 0,
                    (Boolean) operators.value(row, "closed") ? 1 : 0);
            byOutlet.merge(
                    (String) operators.value(row, "outlet"),
                    more,
                    (a, b) -> new Sums(
                            a.served + b.served,
                            a.profitYuan + b.profitYuan,
                            a.atRisk + b.atRisk,
                            a.closed + b.closed));
        }
        replications++;
    }

    boolean has(String outlet) {
        return byOutlet.containsKey(outlet);
    }

    /** NaN for an outlet that the layout does not have. */
    double servedPerDay(String outlet) {
        Sums sums = byOutlet.get(outlet);
        return sums == null ? Double.NaN : sums.served / replications;
    }

    /** NaN for an outlet that the layout does not have. */
    double profitYuanPerDay(String outlet) {
        Sums sums = byOutlet.get(outlet);
        return sums == null ? Double.NaN : sums.profitYuan / replications;
    }

    /** Share of the replications in which the outlet did not break even; NaN for one that the layout does not have. */
    double atRiskShare(String outlet) {
        Sums sums = byOutlet.get(outlet);
        return sums == null ? Double.NaN : (double) sums.atRisk / replications;
    }

    /** Share of the replications in which the outlet closed; NaN for one that the layout does not have. */
    double closedShare(String outlet) {
        Sums sums = byOutlet.get(outlet);
        return sums == null ? Double.NaN : (double) sums.closed / replications;
    }
}
