package livingcircle.model;

import livingcircle.choice.ChoiceParameters;
import livingcircle.choice.Utility;
import livingcircle.population.AgeBand;
import livingcircle.population.Population;
import livingcircle.walking.TypeReach;
import livingcircle.world.TravelTables;
import livingcircle.world.World;

/** The resident who chooses, and what ways weigh to him: on foot, by e-bike or by having it brought. Serves one thread. */
final class Chooser {

    private static final int NOBODY = -1;

    private final World world;
    private final Population population;
    private final TravelTables travel;
    private final double[][] deliveryWeight;
    private final double[] onlineWeight;
    private final boolean[] isDelivering;
    private final boolean[] isSenior;

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
        ChoiceParameters choice = world.behaviour().choice();
        int profiles = population.parameters().profileCount();
        int types = world.catalogue().types().size();
        onlineWeight = new double[profiles];
        deliveryWeight = new double[types][profiles];
        isSenior = new boolean[profiles];
        for (int p = 0; p < profiles; p++) {
            AgeBand band = population.parameters().ageBand(p);
            double online = Utility.online(
                    choice, band.onlineShare(), population.parameters().speedMps(p), band.walkTimeFactor());
            onlineWeight[p] = StrictMath.exp(online);
            for (int t = 0; t < types; t++) {
                double delivery = online + choice.deliveryBonus();
                deliveryWeight[t][p] =
                        StrictMath.exp(delivery / world.choiceSets().lambda(t));
            }
            isSenior[p] = band.minimumAge() >= choice.seniorAge();
        }
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

    double onlineWeight() {
        return onlineWeight[profile];
    }

    /** Whether places beyond the longest walk are out of reach. */
    boolean onlyWalksTo(int type) {
        return !rides && !isDelivering[type];
    }

    /** Weight of the way to a place, or of having it deliver; 0 if it is out of reach. */
    double travelWeight(int type, TypeReach reach, int position) {
        if (isDelivering[type]) {
            return deliveryWeight[type][profile];
        }
        float walk = walkWeight(type, reach, position);
        return rides ? Math.max(walk, travel.rideWeight(type, profile, reach.wheelMm(position))) : walk;
    }

    private float walkWeight(int type, TypeReach reach, int position) {
        float weight = travel.walkWeight(type, profile, onFootMm(reach, position));
        return isSenior[profile] ? weight * travel.crossingWeight(type, reach.crossings(position)) : weight;
    }

    /** Length of the way to a place on foot, around steps for those who avoid them. */
    int onFootMm(TypeReach reach, int position) {
        return avoidsSteps ? reach.wheelMm(position) : reach.walkMm(position);
    }

    /** The most that the way to a place can weigh that is at least so far, if distance and main roads only deter. */
    double mostTravelWeight(int type, int nearMm) {
        if (isDelivering[type]) {
            return deliveryWeight[type][profile];
        }
        float walk = travel.walkWeight(type, profile, nearMm);
        return rides ? Math.max(walk, travel.rideWeight(type, profile, nearMm)) : walk;
    }

    /** Whether the resident would rather ride to a place than walk. */
    boolean isRide(int type, TypeReach reach, int position) {
        return rides && travel.rideWeight(type, profile, reach.wheelMm(position)) > walkWeight(type, reach, position);
    }
}
