package livingcircle.model;

import livingcircle.population.Population;
import livingcircle.walking.TypeReach;
import livingcircle.world.OtherWays;
import livingcircle.world.TravelTables;
import livingcircle.world.World;

/** The resident who chooses, and what ways weigh to him: on foot, by e-bike or by having it brought. Serves one thread. */
final class Chooser {

    private static final int NOBODY = -1;

    private final World world;
    private final Population population;
    private final TravelTables travel;
    private final OtherWays otherWays;
    private final boolean[] isDelivering;

    int resident = NOBODY;
    int home;
    int profile;
    int segment;
    private boolean avoidsSteps;
    private boolean rides;

    Chooser(World world) {
        this.world = world;
        population = world.population();
        travel = world.travel();
        otherWays = world.otherWays();
        int types = world.catalogue().types().size();
        isDelivering = new boolean[types];
        for (int t = 0; t < types; t++) {
            isDelivering[t] = world.catalogue().type(t).isDelivering();
        }
    }

    /** Makes another resident the chooser. */
    void become(int who) {
        if (who != resident) {
            resident = who;
            home = population.home(who);
            profile = population.profile(who);
            segment = world.segments().of(who);
            avoidsSteps = population.avoidsSteps(who);
            rides = population.hasEBike(who);
        }
    }

    boolean isDelivering(int type) {
        return isDelivering[type];
    }

    /** Weight of ordering from outside the town; 0 if the purpose cannot be ordered. */
    double onlineWeight(int purpose) {
        return otherWays.online(purpose, profile);
    }

    /** The end of the positions that may be in reach: who only walks gets no farther than the longest walk. */
    int reachEnd(int type, TypeReach reach) {
        return rides || isDelivering[type] ? reach.end(home) : reach.walkEnd(home);
    }

    /** Weight of the way to a place, or of having it deliver; 0 if it is out of reach. */
    double travelWeight(int type, TypeReach reach, int position) {
        if (isDelivering[type]) {
            return otherWays.delivery(type, profile);
        }
        float walk = walkWeight(type, reach, position);
        return rides ? Math.max(walk, travel.rideWeight(type, profile, reach.wheelMm(position))) : walk;
    }

    private float walkWeight(int type, TypeReach reach, int position) {
        return travel.footWeight(type, profile, onFootMm(reach, position), reach.crossings(position));
    }

    /** Length of the way to a place on foot, around steps for those who avoid them. */
    int onFootMm(TypeReach reach, int position) {
        return avoidsSteps ? reach.wheelMm(position) : reach.walkMm(position);
    }

    /** The most that the way to a place can weigh that is at least so far, if distance and main roads only deter. */
    double mostTravelWeight(int type, int nearMm) {
        if (isDelivering[type]) {
            return otherWays.delivery(type, profile);
        }
        float walk = travel.walkWeight(type, profile, nearMm);
        return rides ? Math.max(walk, travel.rideWeight(type, profile, nearMm)) : walk;
    }

    /** Whether the resident would rather ride to a place than walk. */
    boolean isRide(int type, TypeReach reach, int position) {
        return rides && travel.rideWeight(type, profile, reach.wheelMm(position)) > walkWeight(type, reach, position);
    }
}
