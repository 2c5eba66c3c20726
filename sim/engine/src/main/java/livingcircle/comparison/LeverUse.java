package livingcircle.comparison;

import java.util.ArrayList;
import java.util.List;
import livingcircle.scenario.Measure;
import livingcircle.scenario.Origin;
import livingcircle.statistics.PairedDifference;
import livingcircle.world.World;

/**
 * How a layout uses a lever.
 *
 * @param lever the lever
 * @param measures measures that pull it
 * @param investmentYuan what these cost; a measure may pull several levers
 * @param effect the number in which the lever's effect is seen, against the first layout; other measures act on it, too
 */
public record LeverUse(Lever lever, int measures, double investmentYuan, PairedDifference effect) {

    /** Every lever whose effect was measured. */
    public static List<LeverUse> listAll(Comparison comparison, int b) {
        List<MetricKey> known = comparison.metrics();
        List<LeverUse> uses = new ArrayList<>();
        for (Lever lever : Lever.values()) {
            if (known.contains(lever.effect())) {
                uses.add(of(comparison, b, lever));
            }
        }
        return uses;
    }

    private static LeverUse of(Comparison comparison, int b, Lever lever) {
        int measures = 0;
        double investmentYuan = 0;
        World world = comparison.world(b);
        Origin origin = world.scenario().origin();
        if (origin != null) {
            for (Measure measure : origin.measures()) {
                if (measure instanceof Measure.OfOutlet step && lever.isPulledBy(step, settlementOf(step, world))) {
                    measures++;
                    investmentYuan += step.investmentYuan();
                }
            }
        }
        return new LeverUse(lever, measures, investmentYuan, comparison.difference(lever.effect(), b));
    }

    private static String settlementOf(Measure.OfOutlet step, World world) {
        int home = world.city().nearestHome(CostTables.outletOf(step).at());
        return world.areas().settlement(home).id();
    }
}
