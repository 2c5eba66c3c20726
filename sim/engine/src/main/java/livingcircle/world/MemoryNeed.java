package livingcircle.world;

import java.util.ArrayList;
import java.util.List;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.LocalPlane;
import livingcircle.outlets.OutletType;
import livingcircle.population.PopulationSpec;
import livingcircle.scenario.Scenario;
import livingcircle.walking.ReachLimits;

/**
 * How much memory scenarios take, estimated before their worlds are built. What varies most from city to city is how
 * many outlets homes have in reach: they are counted by straight lines around a sample of homes. The other figures were
 * measured, see {@code sim/docs/performance.md}.
 *
 * @param worldsBytes memory of the worlds, what they share counted once, and what building them takes for a while
 * @param runBytes memory of one run
 */
public record MemoryNeed(long worldsBytes, long runBytes) {

    private static final int SAMPLED_HOMES = 200;
    /** Walking distance ÷ straight distance in streets that meet at right angles, the mean over all directions. */
    private static final double DETOUR = 4 / Math.PI;

    private static final double BYTES_PER_PAIR = 14;
    private static final double BYTES_PER_HOME = 900;
    private static final double BYTES_PER_STREET = 700;
    private static final double BYTES_PER_RESIDENT_OF_WORLD = 200;
    private static final double BYTES_PER_RESIDENT_OF_RUN = 600;

    /**
     * What scenarios of one city take together.
     *
     * @param scenarios at least one; what the others share with the first is counted once
     */
    public static MemoryNeed of(List<Scenario> scenarios) {
        Scenario first = scenarios.get(0);
        double residents = residents(first.population());
        double bytes = pairs(scenarios) * BYTES_PER_PAIR
                + first.city().homes().size() * BYTES_PER_HOME
                + first.city().streets().size() * BYTES_PER_STREET
                + residents * BYTES_PER_RESIDENT_OF_WORLD;
        return new MemoryNeed((long) bytes, (long) (residents * BYTES_PER_RESIDENT_OF_RUN));
    }

    /** Pairs of a home and a place of a type in its reach, about. */
    static double pairs(List<Scenario> scenarios) {
        Scenario first = scenarios.get(0);
        Places places = new Places(first);
        double pairs = 0;
        for (int type = 0; type < first.catalogue().types().size(); type++) {
            List<GeoPoint> known = places(first, type);
            pairs += places.pairs(type, known);
            for (Scenario other : scenarios.subList(1, scenarios.size())) {
                List<GeoPoint> others = places(other, type);
                pairs += others.equals(known) ? 0 : places.pairs(type, others);
            }
        }
        return pairs;
    }

    /** Memory with so many runs at once. */
    public long bytes(int runsAtOnce) {
        return worldsBytes + runsAtOnce * runBytes;
    }

    private static long residents(PopulationSpec population) {
        return population.communityResidents().stream()
                        .mapToLong(Integer::longValue)
                        .sum()
                + population.additions().stream()
                        .mapToLong(MemoryNeed::residents)
                        .sum();
    }

    private static List<GeoPoint> places(Scenario scenario, int type) {
        String id = scenario.catalogue().types().get(type).id();
        return scenario.layout().outlets().stream()
                .filter(outlet -> outlet.types().contains(id))
                .map(outlet -> outlet.at())
                .toList();
    }

    /** Counts places around a sample of the homes, in the plane. */
    private static final class Places {

        private final Scenario scenario;
        private final ReachLimits limits;
        private final LocalPlane plane;
        private final List<GeoPoint> sample = new ArrayList<>();

        Places(Scenario scenario) {
            this.scenario = scenario;
            limits = ReachTables.limitsOf(scenario.catalogue(), scenario.behaviour());
            List<HomeSite> homes = scenario.city().homes();
            int step = Math.max(1, homes.size() / SAMPLED_HOMES);
            for (int home = 0; home < homes.size(); home += step) {
                sample.add(homes.get(home).at());
            }
            plane = new LocalPlane(sample.get(0));
        }

        /** Pairs of a home and a place of the type that it may reach. */
        double pairs(int type, List<GeoPoint> places) {
            OutletType outletType = scenario.catalogue().types().get(type);
            double walkM = limits.walkMm() / 1e3;
            double rideM = limits.wheelMm() / 1e3;
            long kept = 0;
            for (GeoPoint home : sample) {
                kept += outletType.isDelivering()
                        ? within(home, places, outletType.deliveryM())
                        : Math.max(
                                within(home, places, walkM), Math.min(limits.nearest(), within(home, places, rideM)));
            }
            return (double) kept * scenario.city().homes().size() / sample.size();
        }

        private long within(GeoPoint home, List<GeoPoint> places, double metres) {
            double straightM = metres / DETOUR;
            double x = plane.xM(home);
            double y = plane.yM(home);
            return places.stream()
                    .filter(place -> square(plane.xM(place) - x) + square(plane.yM(place) - y) <= square(straightM))
                    .count();
        }

        private static double square(double metres) {
            return metres * metres;
        }
    }
}
