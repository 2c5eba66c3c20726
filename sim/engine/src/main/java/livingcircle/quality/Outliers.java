package livingcircle.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import livingcircle.base.BilingualText;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.Outlet;
import org.jspecify.annotations.Nullable;

/** Finds numbers of outlets that are unlike those of other outlets of the same main type, or beyond all bounds. */
final class Outliers {

    /** Makes the median absolute deviation of a normal distribution its standard deviation. */
    private static final double NORMAL = 1.4826;

    private final Thresholds thresholds;
    private final List<Outlet> surveyed;
    private final List<Finding> findings = new ArrayList<>();

    private Outliers(List<Outlet> outlets, Thresholds thresholds) {
        this.thresholds = thresholds;
        surveyed = outlets.stream().filter(outlet -> !outlet.isSynthetic()).toList();
    }

    private record Unit(String en, String zh) {}

    static List<Finding> find(List<Outlet> outlets, Thresholds thresholds) {
        Outliers outliers = new Outliers(outlets, thresholds);
        outliers.look(Outlet::areaM2, FindingKind.UNUSUAL_AREA, thresholds.areaM2(), new Unit(" m²", " 平方米"));
        outliers.look(
                Outlet::customersPerHour,
                FindingKind.UNUSUAL_CAPACITY,
                thresholds.customersPerHour(),
                new Unit(" customers an hour", " 人/小时"));
        outliers.look(
                Outliers::openHours,
                FindingKind.UNUSUAL_HOURS,
                thresholds.openHoursPerWeek(),
                new Unit(" hours a week", " 小时/周"));
        return outliers.findings;
    }

    private static @Nullable Double openHours(Outlet outlet) {
        OpeningHours hours = outlet.hours();
        return hours == null ? null : Long.bitCount(hours.halfHours()) / 2.0 * Integer.bitCount(hours.weekdays());
    }

    private void look(Function<Outlet, @Nullable Double> number, FindingKind kind, Threshold bounds, Unit unit) {
        Map<String, List<Double>> byType = new LinkedHashMap<>();
        for (Outlet outlet : surveyed) {
            Double value = number.apply(outlet);
            if (value != null && value > 0) {
                byType.computeIfAbsent(outlet.mainType(), type -> new ArrayList<>())
                        .add(value);
            }
        }
        for (Outlet outlet : surveyed) {
            Double value = number.apply(outlet);
            if (value != null) {
                Threshold usual = usual(byType.getOrDefault(outlet.mainType(), List.of()), bounds);
                if (!usual.holds(value)) {
                    findings.add(new Finding(
                            "outlets",
                            outlet.id(),
                            outlet.name(),
                            outlet.at(),
                            kind,
                            Measures.of(value, unit.en, unit.zh),
                            Measures.between(usual.least(), usual.most(), unit.en, unit.zh),
                            new BilingualText(
                                    "check the number and its unit; leave it if it is right", "请核对数值与单位，无误则保留")));
                }
            }
        }
    }

    /** What is usual among positive values, within bounds; the bounds alone if the values are few. */
    private Threshold usual(List<Double> values, Threshold bounds) {
        if (values.size() < thresholds.outletsOfType()) {
            return bounds;
        }
        double[] logs =
                values.stream().mapToDouble(value -> StrictMath.log(value)).toArray();
        double median = median(logs);
        double deviation = median(
                Arrays.stream(logs).map(value -> Math.abs(value - median)).toArray());
        double reach = thresholds.deviations() * Math.max(thresholds.leastSpread(), NORMAL * deviation);
        return new Threshold(
                Math.max(bounds.least(), StrictMath.exp(median - reach)),
                Math.min(bounds.most(), StrictMath.exp(median + reach)),
                bounds.reason());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
