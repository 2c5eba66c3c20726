package livingcircle.model;

import livingcircle.choice.TravelDecay;
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
    // the type that the chooser looks at
    private int type;
    private boolean delivers;
    private double deliveryWeight;
    private TravelDecay walkDecay;
    private TravelDecay rideDecay;

    Chooser(World world) {
        this.world = world;
        population = world.population();
        travel = world.travel();
        otherWays = world.otherWays();
        walkDecay = travel.walks(0);
        rideDecay = travel.rides(0);
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

    /** Looks at the places of a type: what follows is about them. */
    void look(int atType) {
        type = atType;
        delivers = isDelivering[atType];
        deliveryWeight = delivers ? otherWays.delivery(atType, profile) : 0;
        walkDecay = travel.walks(atType);
        rideDecay = travel.rides(atType);
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
    double travelWeight(TypeReach reach, int position) {
        if (delivers) {
            return deliveryWeight;
        }
        float walk = walkWeight(reach, position);
        return rides ? Math.max(walk, rideDecay.weight(profile, reach.wheelMm(position))) : walk;
    }

    private float walkWeight(TypeReach reach, int position) {
        return wayWeight(reach, position, false) * crossingWeight(reach, position);
    }

    /** Length of the way to a place on foot, around steps for those who avoid them. */
    int onFootMm(TypeReach reach, int position) {
        return avoidsSteps ? reach.wheelMm(position) : reach.walkMm(position);
    }

    /** The most that the way to a place can weigh that is at least so far, if distance and main roads only deter. */
    double mostTravelWeight(int nearMm) {
        if (delivers) {
            return deliveryWeight;
        }
        float walk = walkDecay.weight(profile, nearMm);
        return rides ? Math.max(walk, rideDecay.weight(profile, nearMm)) : walk;
    }

    /** Whether places may be in reach that are so far by the shorter way. */
    boolean mayReach(int nearMm) {
        return delivers || mostTravelWeight(nearMm) > 0;
    }

    /** Whether the resident would rather ride to a place than walk. */
    boolean isRide(TypeReach reach, int position) {
        return rides && rideDecay.weight(profile, reach.wheelMm(position)) > walkWeight(reach, position);
    }

    /** Whether a place that is out of reach would be within a walk but for steps that the resident avoids. */
    boolean isBehindSteps(TypeReach reach, int position) {
        return avoidsSteps && reach.walkMm(position) < travel.walkLimitMm(profile);
    }

    /** The weight of a trip on foot, main roads apart, or by e-bike. */
    float wayWeight(TypeReach reach, int position, boolean isRide) {
        return isRide
                ? rideDecay.weight(profile, reach.wheelMm(position))
                : walkDecay.weight(profile, onFootMm(reach, position));
    }

    /** The factor on the weight of a walk for the main roads crossed. */
    float crossingWeight(TypeReach reach, int position) {
        return travel.crossingWeight(type, profile, reach.crossings(position));
    }
}
