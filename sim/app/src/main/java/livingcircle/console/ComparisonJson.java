package livingcircle.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.comparison.Comparison;
import livingcircle.comparison.CostEffect;
import livingcircle.comparison.MetricKey;
import livingcircle.results.Json;
import livingcircle.statistics.PairedDifference;
import org.jspecify.annotations.Nullable;

/** A comparison as one JSON object: every number of the whole city, for each layout against the first. */
public final class ComparisonJson {

    private ComparisonJson() {}

    /**
     * The JSON; a number that is not known or infinite is null.
     *
     * @param folder where the results are
     */
    public static String of(Comparison comparison, String folder) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("baseline", comparison.world(0).scenario().id());
        json.put("output", folder);
        json.put("replications", comparison.replications());
        json.put("precise", comparison.isPrecise());
        List<Object> layouts = new ArrayList<>();
        for (int b = 1; b < comparison.layoutCount(); b++) {
            layouts.add(layout(comparison, b));
        }
        json.put("layouts", layouts);
        return Json.text(json);
    }

    private static Map<String, @Nullable Object> layout(Comparison comparison, int b) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("layout", comparison.world(b).scenario().id());
        json.put("identical", comparison.isIdentical(b));
        Map<String, @Nullable Object> metrics = new LinkedHashMap<>();
        for (MetricKey key : comparison.metrics()) {
            if (key.table().equals("runs")) {
                metrics.put(key.metric(), difference(comparison.difference(key, b)));
            }
        }
        json.put("differences", metrics);
        CostEffect effect = CostEffect.of(comparison, b);
        json.put("extra_investment_yuan", Json.finite(effect.extraInvestmentYuan()));
        json.put("extra_satisfied_residents", Json.finite(effect.extraSatisfied()));
        json.put("yuan_per_extra_satisfied_resident", Json.finite(effect.yuanPerSatisfied()));
        return json;
    }

    private static Map<String, @Nullable Object> difference(PairedDifference d) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("a", Json.finite(d.meanA()));
        json.put("b", Json.finite(d.meanB()));
        json.put("difference", Json.finite(d.difference().mean()));
        json.put("lower", Json.finite(d.difference().lower()));
        json.put("upper", Json.finite(d.difference().upper()));
        return json;
    }
}
