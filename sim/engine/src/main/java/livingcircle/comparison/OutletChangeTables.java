package livingcircle.comparison;

import java.util.List;
import livingcircle.experiment.Table;
import livingcircle.outlets.Outlet;
import livingcircle.world.World;

/** What layouts mean for those who run outlets. */
final class OutletChangeTables {

    private final Comparison comparison;

    OutletChangeTables(Comparison comparison) {
        this.comparison = comparison;
    }

    private String id(int layout) {
        return comparison.world(layout).scenario().id();
    }

    /** The table {@code flows}: where the customers of new services come from. */
    Table flows() {
        Table table = new Table(
                "flows",
                List.of(
                        "layout_a",
                        "layout_b",
                        "purpose",
                        "name_en",
                        "name_zh",
                        "new_services",
                        "served_by_new_per_day",
                        "lost_by_existing_per_day",
                        "cannibalised_share"));
        for (int b = 1; b < comparison.layoutCount(); b++) {
            for (Flow flow : Flow.of(comparison, b)) {
                var purpose = comparison.world(b).catalogue().purposes().get(flow.purpose());
                table.add(List.of(
                        id(0),
                        id(b),
                        purpose.id(),
                        purpose.name().en(),
                        purpose.name().zh(),
                        (long) flow.newServices(),
                        flow.toNewPerDay(),
                        flow.lostByOthersPerDay(),
                        flow.cannibalisedShare()));
            }
        }
        return table;
    }

    /** The table {@code outlet_changes}: every outlet of either layout. */
    Table outletChanges() {
        Table table = new Table(
                "outlet_changes",
                List.of(
                        "layout_a",
                        "layout_b",
                        "outlet",
                        "name_en",
                        "name_zh",
                        "type",
                        "status",
                        "served_per_day_a",
                        "served_per_day_b",
                        "profit_yuan_per_day_a",
                        "profit_yuan_per_day_b",
                        "at_risk_share_a",
                        "at_risk_share_b",
                        "closed_share_b"));
        for (int b = 1; b < comparison.layoutCount(); b++) {
            World before = comparison.world(0);
            World after = comparison.world(b);
            OutletMeans meansBefore = comparison.study(0).outlets();
            for (Outlet outlet : after.scenario().layout().outlets()) {
                add(table, b, outlet, meansBefore.has(outlet.id()) ? "kept" : "new");
            }
            OutletMeans meansAfter = comparison.study(b).outlets();
            for (Outlet outlet : before.scenario().layout().outlets()) {
                if (!meansAfter.has(outlet.id())) {
                    add(table, b, outlet, "gone");
                }
            }
        }
        return table;
    }

    private void add(Table table, int b, Outlet outlet, String status) {
        OutletMeans before = comparison.study(0).outlets();
        OutletMeans after = comparison.study(b).outlets();
        String outletId = outlet.id();
        table.add(List.of(
                id(0),
                id(b),
                outletId,
                outlet.name().en(),
                outlet.name().zh(),
                outlet.mainType(),
                status,
                before.servedPerDay(outletId),
                after.servedPerDay(outletId),
                before.profitYuanPerDay(outletId),
                after.profitYuanPerDay(outletId),
                before.atRiskShare(outletId),
                after.atRiskShare(outletId),
                after.closedShare(outletId)));
    }
}
