package livingcircle.comparison;

import java.util.List;
import livingcircle.experiment.Table;
import livingcircle.scenario.Measure;
import livingcircle.scenario.Origin;
import livingcircle.statistics.PairedDifference;
import livingcircle.world.World;

/** The table {@code levers}: which levers of the plan a layout pulls, with how much money, and what is seen of it. */
final class LeverTable {

    private LeverTable() {}

    static Table of(Comparison comparison) {
        Table table = new Table(
                "levers",
                List.of(
                        "layout_a",
                        "layout_b",
                        "lever",
                        "name_en",
                        "name_zh",
                        "measures",
                        "investment_yuan",
                        "effect_table",
                        "effect_id",
                        "effect_metric",
                        "effect_a",
                        "effect_b",
                        "effect_difference"));
        List<MetricKey> known = comparison.metrics();
        for (int b = 1; b < comparison.layoutCount(); b++) {
            for (Lever lever : Lever.values()) {
                if (known.contains(lever.effect())) {
                    add(table, comparison, b, lever);
                }
            }
        }
        return table;
    }

    private static void add(Table table, Comparison comparison, int b, Lever lever) {
        long measures = 0;
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
        PairedDifference effect = comparison.difference(lever.effect(), b);
        table.add(List.of(
                comparison.world(0).scenario().id(),
                world.scenario().id(),
                lever.id(),
                lever.text().en(),
                lever.text().zh(),
                measures,
                investmentYuan,
                lever.effect().table(),
                lever.effect().id(),
                lever.effect().metric(),
                effect.meanA(),
                effect.meanB(),
                effect.difference().mean()));
    }

    private static String settlementOf(Measure.OfOutlet step, World world) {
        int home = world.city().nearestHome(CostTables.outletOf(step).at());
        return world.areas().settlement(home).id();
    }
}
