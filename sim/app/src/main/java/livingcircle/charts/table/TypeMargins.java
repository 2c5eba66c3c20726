package livingcircle.charts.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import livingcircle.experiment.Table;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/** Customers over those at which an outlet breaks even, over the outlets of each type that must break even. */
public final class TypeMargins {

    public static final String NAME = "type_margins";

    private static final double LOW_PERCENT = 10;
    private static final double HALF_PERCENT = 50;
    private static final double HIGH_PERCENT = 90;

    private TypeMargins() {}

    /** @param operators the table of one run */
    public static Table of(Table operators) {
        Map<String, List<Double>> ratios = new TreeMap<>();
        Map<String, Integer> atRisk = new TreeMap<>();
        for (int row = 0; row < operators.rowCount(); row++) {
            if (operators.number(row, "cost_yuan_per_day") > 0) {
                String type = (String) operators.value(row, "type");
                double breakEven = operators.number(row, "break_even_per_day");
                ratios.computeIfAbsent(type, t -> new ArrayList<>())
                        .add(breakEven > 0 ? operators.number(row, "served_per_day") / breakEven : 0);
                atRisk.merge(type, (Boolean) operators.value(row, "at_risk") ? 1 : 0, Integer::sum);
            }
        }
        Table table = new Table(
                NAME,
                List.of(
                        "type",
                        "outlets",
                        "at_risk_outlets",
                        "customers_to_break_even_p10_ratio",
                        "customers_to_break_even_median_ratio",
                        "customers_to_break_even_p90_ratio"));
        ratios.forEach((type, values) -> {
            Percentile quantile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
            quantile.setData(values.stream().mapToDouble(Double::doubleValue).toArray());
            table.add(List.of(
                    type,
                    (long) values.size(),
                    (long) atRisk.getOrDefault(type, 0),
                    quantile.evaluate(LOW_PERCENT),
                    quantile.evaluate(HALF_PERCENT),
                    quantile.evaluate(HIGH_PERCENT)));
        });
        return table;
    }
}
