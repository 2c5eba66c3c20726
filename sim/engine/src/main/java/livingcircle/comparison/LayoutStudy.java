package livingcircle.comparison;

import java.util.function.IntConsumer;
import livingcircle.base.Parallel;
import livingcircle.experiment.Conservation;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.MapSums;
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
    private final MapSums map;
    private Conservation conservation = Conservation.NONE;
    private int replications;

    LayoutStudy(World world) {
        this.world = world;
        sums = new ResidentSums(world.population().count());
        outlets = new OutletMeans();
        services = new ServiceMeans();
        map = new MapSums(world);
    }

    /** Makes a replication and returns its tables. */
    RunResult replicate(RunSettings settings, Parallel parallel, IntConsumer afterDay) {
        Observation observation = Experiment.observe(world, settings, false, parallel, afterDay);
        RunResult result = observation.groups();
        sums.add(observation);
        outlets.add(result.table("operators"));
        services.add(observation);
        map.add(observation);
        conservation = conservation.plus(observation.conservation());
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

    MapSums map() {
        return map;
    }

    int replications() {
        return replications;
    }

    /** The balance of all replications together. */
    Conservation conservation() {
        return conservation;
    }
}
