package livingcircle.world;

import java.util.HashMap;
import java.util.Map;
import livingcircle.choice.ChoiceParameters;
import livingcircle.choice.TravelDecay;
import livingcircle.choice.TravelParameters;
import livingcircle.choice.Utility;
import livingcircle.outlets.Catalogue;
import livingcircle.population.ResidentParameters;

/** Weights of walks and rides by type and profile; types with the same coefficients share a table. */
public final class TravelTables {

    private static final int MOST_CROSSINGS = 16;

    private final TravelDecay[] walk;
    private final TravelDecay[] ride;
    private final float[][] crossings;
    private final boolean[] isSenior;
    private final int[] standardMm;
    private final double[] metresPerSecond;
    private final int[] walkLimitMm;
    private final double[] walkMinutesPerMm;
    private final boolean onlyDeters;
    private final TravelParameters parameters;

    TravelTables(
            Catalogue catalogue,
            ResidentParameters residents,
            ChoiceParameters choice,
            TravelParameters travel,
            ChoiceSets sets) {
        parameters = travel;
        int types = catalogue.types().size();
        int profiles = residents.profileCount();
        walk = new TravelDecay[types];
        ride = new TravelDecay[types];
        crossings = new float[types][MOST_CROSSINGS];
        standardMm = new int[types];
        metresPerSecond = new double[profiles];
        walkLimitMm = new int[profiles];
        walkMinutesPerMm = new double[profiles];
        isSenior = new boolean[profiles];
        double[] rideSpeed = new double[profiles];
        for (int p = 0; p < profiles; p++) {
            metresPerSecond[p] = residents.speedMps(p);
            isSenior[p] = residents.ageBand(p).minimumAge() >= choice.seniorAge();
            rideSpeed[p] = metresPerSecond[p] > 0 ? travel.eBikeMetresPerSecond() : 0;
            walkLimitMm[p] = (int) (metresPerSecond[p] * travel.walkLimitMinutes() * 60_000);
            walkMinutesPerMm[p] = metresPerSecond[p] > 0 ? 1 / (metresPerSecond[p] * 60_000) : Double.NaN;
        }
        Map<Double, TravelDecay> walks = new HashMap<>();
        Map<Double, TravelDecay> rides = new HashMap<>();
        for (int t = 0; t < types; t++) {
            standardMm[t] = (int) (catalogue.type(t).standardMinutes() * 60_000);
            double perMinute = choice.perMinute(catalogue.type(t).standardMinutes()) / sets.lambda(t);
            double[] byProfile = new double[profiles];
            for (int p = 0; p < profiles; p++) {
                byProfile[p] = perMinute * residents.ageBand(p).walkTimeFactor();
            }
            walk[t] = walks.computeIfAbsent(
                    perMinute, k -> new TravelDecay(byProfile, metresPerSecond, 0, travel.walkLimitMinutes() * 60));
            double rideSeconds = travel.eBikeLimitM() / travel.eBikeMetresPerSecond();
            ride[t] = rides.computeIfAbsent(
                    perMinute, k -> new TravelDecay(byProfile, rideSpeed, travel.eBikeFixedMinutes(), rideSeconds));
            for (int c = 0; c < MOST_CROSSINGS; c++) {
                crossings[t][c] =
                        (float) StrictMath.exp(Utility.crossings(choice, c, choice.seniorAge()) / sets.lambda(t));
            }
        }
        onlyDeters = choice.seniorCrossing() <= 0
                && walks.values().stream().allMatch(TravelDecay::neverRises)
                && rides.values().stream().allMatch(TravelDecay::neverRises);
    }

    /** Weights of walks to services of the type. */
    public TravelDecay walks(int type) {
        return walk[type];
    }

    /** Weights of rides to services of the type. */
    public TravelDecay rides(int type) {
        return ride[type];
    }

    /** Factor on the weight of a walk to a service of the type for the main roads crossed. */
    public float crossingWeight(int type, int profile, int crossed) {
        return isSenior[profile] ? crossings[type][Math.min(crossed, MOST_CROSSINGS - 1)] : 1;
    }

    /** Weight of a walk to a service of the type; 0 beyond the walking limit. */
    public float walkWeight(int type, int profile, int lengthMm) {
        return walk[type].weight(profile, lengthMm);
    }

    /** Weight of a ride to a service of the type; 0 beyond the riding limit. */
    public float rideWeight(int type, int profile, int lengthMm) {
        return ride[type].weight(profile, lengthMm);
    }

    /**
     * Weight of a way on foot to a service of the type: that of the walk and, for seniors, of the main roads crossed.
     *
     * @param onFootMm length of the way, which for people who avoid steps leads around them
     */
    public float footWeight(int type, int profile, int onFootMm, int crossed) {
        return walkWeight(type, profile, onFootMm) * crossingWeight(type, profile, crossed);
    }

    /** Whether neither distance nor a main road ever adds weight. */
    public boolean onlyDeters() {
        return onlyDeters;
    }

    /** Weight of a walk of the minutes within which the type should be, or of the longest walk if that is less. */
    public float standardWeight(int type, int profile) {
        int standard = (int) (standardMm[type] * metresPerSecond[profile]);
        return walkWeight(type, profile, Math.min(standard, Math.max(0, walkLimitMm[profile] - 1)));
    }

    /** Longest walk of a profile in millimetres. */
    public int walkLimitMm(int profile) {
        return walkLimitMm[profile];
    }

    /** Minutes on foot of a profile; NaN for the carried. */
    public double walkMinutes(int profile, int lengthMm) {
        return lengthMm * walkMinutesPerMm[profile];
    }

    /** Minutes of a trip to an outlet, one way, on foot or by e-bike. */
    public double minutes(int profile, int lengthMm, boolean isRide) {
        return isRide ? parameters.rideMinutes(lengthMm / 1000.0) : walkMinutes(profile, lengthMm);
    }
}
