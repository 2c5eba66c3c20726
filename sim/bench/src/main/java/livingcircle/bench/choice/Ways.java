package livingcircle.bench.choice;

import livingcircle.population.Population;
import livingcircle.walking.TypeReach;
import livingcircle.world.World;

/** Which services somebody can get to at an hour, and what the way weighs. */
final class Ways {

    /** The day of all choices. */
    static final int WEEKDAY = 2;

    private final World world;
    private final Population population;

    Ways(World world) {
        this.world = world;
        population = world.population();
    }

    /** Weight of the way to a place, or of having it deliver; 0 if it is out of reach. */
    double weight(int resident, int type, int position) {
        int profile = population.profile(resident);
        if (world.catalogue().type(type).isDelivering()) {
            return world.otherWays().delivery(type, profile);
        }
        TypeReach reach = world.reach(type);
        float walk = world.travel()
                .footWeight(type, profile, onFootMm(resident, reach, position), reach.crossings(position));
        return population.hasEBike(resident)
                ? Math.max(walk, world.travel().rideWeight(type, profile, reach.wheelMm(position)))
                : walk;
    }

    int onFootMm(int resident, TypeReach reach, int position) {
        return population.avoidsSteps(resident) ? reach.wheelMm(position) : reach.walkMm(position);
    }

    /** Whether the service at a position is open at a half-hour. */
    boolean isOpen(int type, int position, int slot) {
        var hours = world.services().hours(world.reach(type).place(position));
        return hours.isOpenOn(WEEKDAY) && (hours.halfHours() >>> slot & 1) != 0;
    }

    /** End of the places of a type that can be reached at all. */
    int end(int resident, int type) {
        boolean onlyWalks =
                !population.hasEBike(resident) && !world.catalogue().type(type).isDelivering();
        int home = population.home(resident);
        return onlyWalks ? world.reach(type).walkEnd(home) : world.reach(type).end(home);
    }
}
