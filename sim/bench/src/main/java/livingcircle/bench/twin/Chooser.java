package livingcircle.bench.twin;

import java.util.List;
import livingcircle.base.Use;
import livingcircle.bench.choice.StableFactor;
import livingcircle.bench.choice.Taste;
import livingcircle.choice.ChoiceParameters;
import livingcircle.choice.Utility;
import livingcircle.outlets.Purpose;
import livingcircle.world.ChoiceSets;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/** Random utility choice for one need: every alternative is looked at, and the best is taken. */
final class Chooser {

    private final World world;
    private final ChoiceParameters choice;
    private final Travel travel;

    Chooser(World world) {
        this.world = world;
        choice = world.behaviour().choice();
        travel = new Travel(world);
    }

    /**
     * Chooses.
     *
     * @param excluded a shop that is out of the question, or null
     * @param visits where the shops that could be visited are to be noted, or null
     */
    Option choose(Need need, int weekday, Premise premise, @Nullable Shop excluded, @Nullable List<Option> visits) {
        Resident resident = need.resident;
        Habit habit = resident.habit(need.purpose);
        Purpose purpose = world.catalogue().purposes().get(need.purpose);
        Option best = new Option(
                Option.Kind.WITHOUT, null, purpose.goWithoutUtility() + Taste.of(need.key, Taste.WITHOUT_KEY));
        if (purpose.isOrderable()) {
            double utility = resident.onlineUtility + Taste.of(need.key, Taste.ONLINE_KEY);
            if (utility > best.utility()) {
                best = new Option(Option.Kind.ONLINE, null, utility);
            }
        }
        for (ChoiceSets.Group group : world.choiceSets().groups(need.purpose)) {
            double lambda = group.lambda();
            double sharedTaste =
                    group.isNest() ? lambda * StableFactor.log(Use.NEST.of(need.key ^ group.key()), lambda) : 0;
            for (int type : group.types()) {
                for (Way way : resident.home.ways(type)) {
                    Shop shop = way.shop();
                    if (shop == excluded || !shop.isOpen(weekday, need.slot)) {
                        continue;
                    }
                    double systematic = utility(need, way, premise, habit);
                    if (systematic == Double.NEGATIVE_INFINITY) {
                        continue;
                    }
                    double utility = systematic + sharedTaste + lambda * Taste.of(need.key, shop.tasteKey);
                    if (utility > best.utility()) {
                        best = option(way, utility);
                    }
                    if (visits != null && !shop.isDelivering) {
                        visits.add(option(way, utility));
                    }
                }
            }
        }
        return best;
    }

    private static Option option(Way way, double utility) {
        return new Option(way.shop().isDelivering ? Option.Kind.DELIVERY : Option.Kind.VISIT, way, utility);
    }

    /** What a shop is worth, taste apart; minus infinity if it is out of reach. */
    private double utility(Need need, Way way, Premise premise, Habit habit) {
        Resident resident = need.resident;
        Shop shop = way.shop();
        double travelUtility = travelUtility(resident, way);
        if (premise == Premise.NEAR_SHOPS && !shop.isDelivering) {
            travelUtility = Math.max(travelUtility, travel.standardUtility(resident, shop));
        }
        if (travelUtility == Double.NEGATIVE_INFINITY) {
            return travelUtility;
        }
        double price = choice.priceLog() * shop.logPrice * resident.priceSensitivity;
        return travelUtility
                + shop.constant
                + shop.sizeAdvantage
                + (premise == Premise.FAIR_PRICES ? Math.max(0, price) : price)
                + Utility.chain(choice, shop.isChain, resident.age)
                + Utility.barrierFree(choice, shop.isBarrierFree, resident.age)
                + Utility.crowding(choice, shop.expectedLoad(need.hour()))
                + choice.habit() * habit.share(shop);
    }

    private double travelUtility(Resident resident, Way way) {
        return way.shop().isDelivering
                ? resident.onlineUtility + choice.deliveryBonus()
                : Math.max(travel.walkUtility(resident, way), travel.rideUtility(resident, way));
    }

    /** Whether a resident gets to a shop at all, or has it deliver. */
    boolean reaches(Resident resident, Way way) {
        return travelUtility(resident, way) > Double.NEGATIVE_INFINITY;
    }

    /** Whether the resident would walk to a shop if he took steps. */
    boolean isWalkOverSteps(Resident resident, Way way) {
        return way.walkMm() < travel.walkLimitMm(resident);
    }

    /** Whether the resident rides rather than walks. */
    boolean isRide(Resident resident, Way way) {
        return travel.rideUtility(resident, way) > travel.walkUtility(resident, way);
    }

    /** Minutes of travel to a shop that is visited. */
    double minutes(Resident resident, Way way) {
        return isRide(resident, way) ? travel.rideMinutes(way) : travel.walkMinutes(resident, way);
    }
}
