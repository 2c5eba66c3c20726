package livingcircle.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import livingcircle.experiment.Observation;
import livingcircle.world.World;

/** Customers of each service of one layout, mean over replications. */
final class ServiceMeans {

    private static final int HOURS = 24;

    /** A service, whatever its number in a layout. */
    record Key(String outlet, int type) {}

    private final Map<Key, Double> servedPerDay = new LinkedHashMap<>();
    private int replications;

    void add(Observation observation) {
        World world = observation.world();
        for (int s = 0; s < world.services().count(); s++) {
            long served = 0;
            for (int hour = 0; hour < HOURS; hour++) {
                served += observation.record().served(s, hour);
            }
            String outlet = world.services().source(world.services().outlet(s)).id();
            servedPerDay.merge(
                    new Key(outlet, world.services().type(s)),
                    (double) served / observation.settings().days(),
                    Double::sum);
        }
        replications++;
    }

    /** All services in the order of the layout. */
    Iterable<Key> keys() {
        return servedPerDay.keySet();
    }

    boolean has(Key service) {
        return servedPerDay.containsKey(service);
    }

    /** 0 for a service that the layout does not have. */
    double servedPerDay(Key service) {
        return servedPerDay.getOrDefault(service, 0.0) / replications;
    }
}
