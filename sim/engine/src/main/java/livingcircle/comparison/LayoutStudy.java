package livingcircle.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import livingcircle.base.Parallel;
import livingcircle.experiment.Conservation;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.Observation;
import livingcircle.experiment.RunResult;
import livingcircle.model.RunSettings;
import livingcircle.world.World;

/** One layout of a comparison: its world, and what its replications showed so far. */
final class LayoutStudy {

    private final World world;
    private final ResidentSums sums;
    private final OutletMeans outlets;
    private final ServiceMeans services;
    private final List<String> violations = new ArrayList<>();
    private long needs;
    private long visits;
    private long orders;
    private long unmet;
    private int replications;

    LayoutStudy(World world) {
        this.world = world;
        sums = new ResidentSums(world.population().count());
        outlets = new OutletMeans();
        services = new ServiceMeans();
    }

    /** Makes a replication and returns its tables. */
    RunResult replicate(RunSettings settings, Parallel parallel, IntConsumer afterDay) {
        Observation observation = Experiment.observe(world, settings, false, parallel, afterDay);
        RunResult result = observation.groups();
        sums.add(observation);
        outlets.add(result.table("operators"));
        services.add(observation);
        Conservation balance = observation.conservation();
        needs += balance.needs();
        visits += balance.visits();
        orders += balance.orders();
        unmet += balance.unmet();
        violations.addAll(balance.violations());
        replications++;
        return result;
    }

    World world() {
        return world;
    }

    ResidentSums sums() {
        return sums;
    }

    OutletMeans outlets() {
        return outlets;
    }

    ServiceMeans services() {
        return services;
    }

    int replications() {
        return replications;
    }

    /** The balance of all replications together. */
    Conservation conservation() {
        return new Conservation(needs, visits, orders, unmet, violations);
    }
}
