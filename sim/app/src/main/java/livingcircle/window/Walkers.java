package livingcircle.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import livingcircle.base.KeyedRandom;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import livingcircle.city.Homes;
import livingcircle.model.Present;
import livingcircle.walking.PathFinder;
import livingcircle.world.World;

/**
 * Who is on the way in an hour, at most some hundreds of them: a fixed sample of residents, and whoever is followed.
 * They walk along the streets, arrive within their half-hour or as soon after as the way allows, stay a little and walk
 * back.
 */
final class Walkers {

    /** Stands for no resident. */
    static final int NOBODY = -1;

    private static final int MOST = 600;
    private static final int KEPT_WAYS = 20_000;
    private static final double STAY_HOURS = 0.15;
    private static final double SPREAD_HOURS = 0.4;

    private final World world;
    private final PathFinder finder;
    private final Map<Long, Course> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Course> eldest) {
            return size() > KEPT_WAYS;
        }
    };
    private volatile List<Walker> walkers = List.of();
    private volatile int trips;

    Walkers(World world) {
        this.world = world;
        finder = new PathFinder(world.city());
    }

    private record Trip(int resident, int service, int slot, int wayMm, boolean isRide, boolean isServed) {}

    /**
     * Looks who is on the way in an hour of the run.
     *
     * @param followed a resident who is always among them, or {@link #NOBODY}
     */
    void load(Present present, int hour, int followed) {
        int[] count = {0};
        int ofDay = hour % 24;
        present.forEachTrip(ofDay, (resident, service, slot, wayMm, isRide, isServed) -> count[0]++);
        int each = (count[0] + MOST - 1) / MOST;
        List<Trip> chosen = new ArrayList<>();
        present.forEachTrip(ofDay, (resident, service, slot, wayMm, isRide, isServed) -> {
            if (resident == followed || isInSample(resident, each)) {
                chosen.add(new Trip(resident, service, slot, wayMm, isRide, isServed));
            }
        });
        List<Walker> walking = new ArrayList<>();
        chosen.forEach(trip -> course(trip).ifPresent(course -> walking.add(walker(trip, course, hour))));
        trips = count[0];
        walkers = List.copyOf(walking);
    }

    private static boolean isInSample(int resident, int each) {
        return each <= 1 || Math.floorMod(KeyedRandom.mix(resident), each) == 0;
    }

    private Walker walker(Trip trip, Course course, int hour) {
        int profile = world.population().profile(trip.resident);
        double hours = Math.min(0.45, world.travel().minutes(profile, trip.wayMm, trip.isRide) / 60);
        double wanted =
                trip.slot % 2 * 0.5 + SPREAD_HOURS * KeyedRandom.uniform(KeyedRandom.combine(trip.resident, trip.slot));
        double arrives = hour + Math.min(Math.max(wanted, hours), 1 - hours - STAY_HOURS / 2);
        double starts = arrives - hours;
        return new Walker(
                trip.resident,
                trip.service,
                course,
                Math.max(hour, starts),
                Math.max(hour + hours, arrives),
                Math.max(hour + hours, arrives) + STAY_HOURS,
                trip.isRide,
                trip.isServed);
    }

    private Optional<Course> course(Trip trip) {
        int home = world.population().home(trip.resident);
        int outlet = world.services().outlet(trip.service);
        boolean avoidsSteps = trip.isRide || world.population().avoidsSteps(trip.resident);
        long key = ((long) home << 32 | (long) outlet << 1) + (avoidsSteps ? 1 : 0);
        Course course = known.get(key);
        if (course == null) {
            City city = world.city();
            Homes homes = city.homes();
            Attachment from = new Attachment(homes.street(home), homes.offsetMm(home), homes.accessMm(home));
            course = finder.find(
                            homes.site(home).at(),
                            from,
                            world.services().source(outlet).at(),
                            world.services().attachment(outlet),
                            avoidsSteps)
                    .map(path -> Course.of(path.points(), city.plane()))
                    .orElse(null);
            if (course != null) {
                known.put(key, course);
            }
        }
        return Optional.ofNullable(course);
    }

    /** Those on the way in the hour that was looked at last. */
    List<Walker> walkers() {
        return walkers;
    }

    /** All trips of that hour, those not among {@link #walkers} included. */
    int trips() {
        return trips;
    }
}
