package livingcircle.experiment;

import livingcircle.world.World;

/** What one layout showed at each home and service, added up over its runs, for maps. */
public final class MapSums {

    private final World world;
    private final long[] needs;
    private final long[] visits;
    private final long[] orders;
    private final long[] unmet;
    private final double[] satisfaction;
    private final int[] asked;
    private final long[] served;
    private final double[] capacity;
    private long runs;
    private long days;

    public MapSums(World world) {
        this.world = world;
        int homes = world.city().homes().count();
        needs = new long[homes];
        visits = new long[homes];
        orders = new long[homes];
        unmet = new long[homes];
        satisfaction = new double[homes];
        asked = new int[homes];
        served = new long[world.services().count()];
        capacity = new double[served.length];
    }

    /** Adds a run of the layout. */
    public void add(Observation observation) {
        var population = world.population();
        var ledger = observation.record().ledger();
        var scores = observation.scores();
        for (int r = 0; r < population.count(); r++) {
            int home = population.home(r);
            needs[home] += ledger.needs(r);
            visits[home] += ledger.visits(r);
            orders[home] += ledger.orders(r);
            unmet[home] += ledger.unmet(r);
            if (scores.isAsked(r)) {
                satisfaction[home] += scores.satisfaction(r);
                asked[home]++;
            }
        }
        Capacity ofRun = new Capacity(world, observation.settings());
        for (int s = 0; s < served.length; s++) {
            for (int hour = 0; hour < Capacity.HOURS; hour++) {
                served[s] += observation.record().served(s, hour);
            }
            capacity[s] += ofRun.ofRun(s);
        }
        runs++;
        days += observation.settings().days();
    }

    World world() {
        return world;
    }

    double needs(int home) {
        return (double) needs[home] / runs;
    }

    double visits(int home) {
        return (double) visits[home] / runs;
    }

    double orders(int home) {
        return (double) orders[home] / runs;
    }

    double unmet(int home) {
        return (double) unmet[home] / runs;
    }

    /** Mean score of the residents asked; NaN if there is none. */
    double satisfaction(int home) {
        return asked[home] == 0 ? Double.NaN : satisfaction[home] / asked[home];
    }

    double servedPerDay(int service) {
        return (double) served[service] / days;
    }

    /** Served over the capacity of all opening hours. */
    double load(int service) {
        return served[service] / capacity[service];
    }
}
