package livingcircle.experiment;

import java.util.ArrayList;
import java.util.List;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.world.World;

/**
 * The plan's statistics of a group of outlets (统计): how many there are, chains, jobs, floor area, and how many of them
 * lose money. The columns are the same in all tables that hold them.
 */
final class OutletSums {

    /** Names of the columns, in the order of {@link #values}. */
    static final List<String> COLUMNS = List.of(
            "outlets",
            "outlets_synthetic",
            "chain_share",
            "jobs",
            "outlet_area_m2",
            "outlets_at_risk",
            "outlets_closed",
            "rent_subsidy_yuan_per_year");

    private final World world;
    private final Operation operation;

    OutletSums(World world, Operation operation) {
        this.world = world;
        this.operation = operation;
    }

    List<Object> values(int[] outlets) {
        List<Outlet> sources = new ArrayList<>();
        double jobs = 0;
        double areaM2 = 0;
        double subsidy = 0;
        long atRisk = 0;
        long closed = 0;
        long synthetic = 0;
        for (int o : outlets) {
            Outlet source = world.services().source(o);
            sources.add(source);
            synthetic += source.isSynthetic() ? 1 : 0;
            jobs += operation.jobs(o);
            areaM2 += operation.areaM2(o);
            subsidy += operation.subsidyYuanPerDay(o) * Operation.DAYS_A_YEAR;
            atRisk += operation.isAtRisk(o) ? 1 : 0;
            closed += operation.hasClosed(o) ? 1 : 0;
        }
        return List.of(
                (long) outlets.length,
                synthetic,
                Layout.chainShare(sources, world.catalogue()),
                jobs,
                areaM2,
                atRisk,
                closed,
                subsidy);
    }
}
