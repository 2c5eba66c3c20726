package livingcircle.expectation;

import livingcircle.choice.TravelParameters;
import livingcircle.population.Population;
import livingcircle.world.World;

/**
 * The way of one resident to one service: what it weighs in the choice and how long it takes. Result in the fields. One
 * instance serves one thread.
 */
final class Trip {

    private final World world;
    private final Population population;
    private final TravelParameters travel;
    private final boolean[] isDelivering;
    private final double[] standardMinutes;

    private int profile;
    private boolean avoidsSteps;
    private boolean rides;

    /** Weight exp(V ÷ λ) of the way; 0 if the service is out of reach. */
    double weight;
    /** Whether the service comes to the resident. */
    boolean isDelivery;
    /** Whether the resident would rather ride than walk. */
    boolean isRide;
    /** Minutes of travel, one way; 0 for deliveries. */
    double minutes;
    /** Whether it is a trip of at most the minutes within which the type should be. */
    boolean isWithin;

    Trip(World world) {
        this.world = world;
        population = world.population();
        travel = world.behaviour().travel();
        var types = world.catalogue().types();
        isDelivering = new boolean[types.size()];
        standardMinutes = new double[types.size()];
        for (int t = 0; t < types.size(); t++) {
            isDelivering[t] = types.get(t).isDelivering();
            standardMinutes[t] = types.get(t).standardMinutes();
        }
    }

    /** Names the resident of the trips to come. */
    void by(int resident) {
        profile = population.profile(resident);
        avoidsSteps = population.avoidsSteps(resident);
        rides = population.hasEBike(resident);
    }

    /** Looks at the way to a service of a type; distances as in {@link livingcircle.walking.TypeReach}. */
    void to(int type, int walkMm, int wheelMm, int crossings) {
        isDelivery = isDelivering[type];
        if (isDelivery) {
            weight = world.otherWays().delivery(type, profile);
            isRide = false;
            minutes = 0;
            isWithin = false;
            return;
        }
        int onFootMm = avoidsSteps ? wheelMm : walkMm;
        float onFoot = world.travel().footWeight(type, profile, onFootMm, crossings);
        float riding = rides ? world.travel().rideWeight(type, profile, wheelMm) : 0;
        isRide = riding > onFoot;
        weight = isRide ? riding : onFoot;
        minutes = isRide ? travel.rideMinutes(wheelMm / 1000.0) : world.travel().walkMinutes(profile, onFootMm);
        isWithin = minutes <= standardMinutes[type];
    }
}
