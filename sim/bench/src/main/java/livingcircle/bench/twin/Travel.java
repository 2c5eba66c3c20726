package livingcircle.bench.twin;

import livingcircle.choice.ChoiceParameters;
import livingcircle.choice.TravelParameters;
import livingcircle.choice.Utility;
import livingcircle.walking.TypeReach;
import livingcircle.world.World;

/** Minutes on foot and by e-bike, and what they are worth. */
final class Travel {

    /** Main roads beyond this number do not count. */
    private static final int MOST_CROSSINGS = 15;

    private final TravelParameters travel;
    private final ChoiceParameters choice;

    Travel(World world) {
        travel = world.behaviour().travel();
        choice = world.behaviour().choice();
    }

    /** Length of the way on foot, around steps for those who avoid them. */
    static int onFootMm(Resident resident, Way way) {
        return resident.avoidsSteps ? way.wheelMm() : way.walkMm();
    }

    double walkMinutes(Resident resident, Way way) {
        int mm = onFootMm(resident, way);
        return mm == TypeReach.FAR ? Double.POSITIVE_INFINITY : mm / (resident.metresPerSecond * 60_000);
    }

    double walkLimitMm(Resident resident) {
        return resident.metresPerSecond * travel.walkLimitMinutes() * 60_000;
    }

    double rideMinutes(Way way) {
        return travel.rideMinutes(way.wheelMm() / 1000.0);
    }

    /** Utility of the walk; minus infinity if it is too long. */
    double walkUtility(Resident resident, Way way) {
        double minutes = walkMinutes(resident, way);
        return minutes < travel.walkLimitMinutes()
                ? perMinute(resident, way.shop()) * minutes
                        + Utility.crossings(choice, Math.min(way.crossings(), MOST_CROSSINGS), resident.age)
                : Double.NEGATIVE_INFINITY;
    }

    /** Utility of the ride; minus infinity if it is too long or there is no e-bike. */
    double rideUtility(Resident resident, Way way) {
        return resident.hasEBike && way.wheelMm() <= travel.eBikeLimitM() * 1000
                ? perMinute(resident, way.shop()) * rideMinutes(way)
                : Double.NEGATIVE_INFINITY;
    }

    /** Utility of a walk within which a shop of its type should be. */
    double standardUtility(Resident resident, Shop shop) {
        return perMinute(resident, shop) * Math.min(shop.standardMinutes, travel.walkLimitMinutes());
    }

    private double perMinute(Resident resident, Shop shop) {
        return choice.perMinute(shop.standardMinutes) * resident.walkTimeFactor;
    }
}
