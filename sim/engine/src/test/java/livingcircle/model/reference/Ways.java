package livingcircle.model.reference;

import livingcircle.walking.TypeReach;
import livingcircle.world.World;

/** What the ways of residents to outlets weigh, and how long they are. */
final class Ways {

    private final World world;

    Ways(World world) {
        this.world = world;
    }

    /** Weight of the way to the service at a position of its type's reach; 0 if it is out of reach. */
    double weight(int resident, int type, int position) {
        if (world.catalogue().type(type).isDelivering()) {
            return world.otherWays().delivery(type, profile(resident));
        }
        float walk = walkWeight(resident, type, position);
        return world.population().hasEBike(resident) ? Math.max(walk, rideWeight(resident, type, position)) : walk;
    }

    boolean isRide(int resident, int type, int position) {
        return world.population().hasEBike(resident)
                && rideWeight(resident, type, position) > walkWeight(resident, type, position);
    }

    /** Whether the way on foot is longer than that over steps, which the resident avoids. */
    boolean isAroundSteps(int resident, int type, int position) {
        return onFootMm(resident, type, position) > world.reach(type).walkMm(position);
    }

    private float walkWeight(int resident, int type, int position) {
        int crossings = world.reach(type).crossings(position);
        return world.travel().footWeight(type, profile(resident), onFootMm(resident, type, position), crossings);
    }

    private float rideWeight(int resident, int type, int position) {
        return world.travel()
                .rideWeight(type, profile(resident), world.reach(type).wheelMm(position));
    }

    private int onFootMm(int resident, int type, int position) {
        TypeReach reach = world.reach(type);
        return world.population().avoidsSteps(resident) ? reach.wheelMm(position) : reach.walkMm(position);
    }

    /** Minutes of the way that weighs most. */
    double minutes(int resident, int type, int position) {
        return isRide(resident, type, position)
                ? world.behaviour().travel().rideMinutes(world.reach(type).wheelMm(position) / 1000.0)
                : world.travel().walkMinutes(profile(resident), onFootMm(resident, type, position));
    }

    private int profile(int resident) {
        return world.population().profile(resident);
    }
}
