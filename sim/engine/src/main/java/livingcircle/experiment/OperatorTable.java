package livingcircle.experiment;

import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.outlets.Outlet;
import livingcircle.world.World;

/** The table {@code operators}: each outlet's customers and takings against what it needs to break even. */
final class OperatorTable {

    private OperatorTable() {}

    static Table of(World world, RunSettings settings, RunRecord run, Operation operation) {
        Table table = new Table(
                "operators",
                RunColumns.columns(
                        "outlet",
                        "name_en",
                        "name_zh",
                        "type",
                        "community",
                        "chain",
                        "served_per_day",
                        "takings_yuan_per_day",
                        "cost_yuan_per_day",
                        "rent_subsidy_yuan_per_day",
                        "profit_yuan_per_day",
                        "break_even_per_day",
                        "at_risk",
                        "loss_weeks_in_row",
                        "closed",
                        "closed_after_day",
                        "jobs"));
        for (int o = 0; o < world.services().outletCount(); o++) {
            Outlet outlet = world.services().source(o);
            boolean hasClosed = operation.hasClosed(o);
            table.add(RunColumns.row(
                    world,
                    settings,
                    outlet.id(),
                    outlet.name().en(),
                    outlet.name().zh(),
                    outlet.mainType(),
                    world.city()
                            .communities()
                            .get(world.services().community(o))
                            .id(),
                    outlet.isChain(),
                    operation.servedPerDay(o),
                    operation.takingsYuanPerDay(o),
                    operation.costYuanPerDay(o),
                    operation.subsidyYuanPerDay(o),
                    operation.profitYuanPerDay(o),
                    operation.breakEvenPerDay(o),
                    operation.isAtRisk(o),
                    (long) run.lossWeeksInRow(o),
                    hasClosed,
                    // days are numbered from the first measured one, which is 1; warm-up days are 0 and less
                    hasClosed ? (double) (run.closedAfterDay(o) - settings.warmupDays() + 1) : Double.NaN,
                    operation.jobs(o)));
        }
        return table;
    }
}
