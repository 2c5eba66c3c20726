package livingcircle.comparison;

import java.util.ArrayList;
import java.util.List;
import livingcircle.experiment.Table;

/** All tables of a comparison. */
public final class ComparisonTables {

    private ComparisonTables() {}

    /** The tables in the order in which they are to be read. */
    public static List<Table> of(Comparison comparison) {
        DifferenceTables differences = new DifferenceTables(comparison);
        CostTables costs = new CostTables(comparison);
        OutletChangeTables outlets = new OutletChangeTables(comparison);
        List<Table> tables =
                new ArrayList<>(List.of(differences.differences(), differences.ranking(), differences.pairs()));
        tables.addAll(GainTables.of(comparison));
        tables.addAll(List.of(
                costs.costs(),
                costs.planStatistics(),
                costs.measures(),
                LeverTable.of(comparison),
                outlets.flows(),
                outlets.outletChanges()));
        return tables;
    }
}
