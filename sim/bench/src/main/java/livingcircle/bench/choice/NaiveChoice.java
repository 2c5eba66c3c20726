package livingcircle.bench.choice;

import livingcircle.base.Use;
import livingcircle.choice.ChoiceParameters;
import livingcircle.choice.IncomeClass;
import livingcircle.choice.TravelParameters;
import livingcircle.choice.Utility;
import livingcircle.outlets.OutletType;
import livingcircle.population.AgeBand;
import livingcircle.population.Population;
import livingcircle.walking.TypeReach;
import livingcircle.world.ChoiceSets;
import livingcircle.world.Services;
import livingcircle.world.World;

/** The greatest V + ε, both reckoned for every alternative; what depends on the service alone is known beforehand. */
final class NaiveChoice implements ChoiceWay {

    private final World world;
    private final Population population;
    private final Ways ways;
    private final ChoiceParameters choice;
    private final TravelParameters travel;
    private final Shares shares;
    private final double[] fixed;
    private final double[] logPrice;
    private final double[] crowding;
    private final double[] online;
    private final double[] burden = new double[IncomeClass.COUNT];

    NaiveChoice(World world) {
        this.world = world;
        population = world.population();
        ways = new Ways(world);
        choice = world.behaviour().choice();
        travel = world.behaviour().travel();
        shares = new Shares(choice);
        Services services = world.services();
        fixed = new double[services.count()];
        logPrice = new double[services.count()];
        crowding = new double[services.count()];
        for (int s = 0; s < fixed.length; s++) {
            OutletType type = world.catalogue().type(services.type(s));
            fixed[s] = type.constant() + Utility.area(choice, services.areaM2(s), type.areaM2());
            logPrice[s] = services.priceIndex(s) > 0 ? choice.priceLog() * Math.log(services.priceIndex(s)) : 0;
            crowding[s] = Utility.crowding(choice, 0);
        }
        online = new double[population.parameters().profileCount()];
        for (int p = 0; p < online.length; p++) {
            AgeBand band = population.parameters().ageBand(p);
            online[p] = Utility.online(
                    choice, band.onlineShare(), population.parameters().speedMps(p), band.walkTimeFactor());
        }
        for (int c = 0; c < burden.length; c++) {
            burden[c] = Math.pow(IncomeClass.middle(c), choice.incomeElasticity());
        }
    }

    @Override
    public int choose(ChoiceCase who, long key) {
        int resident = who.resident();
        var purpose = world.catalogue().purposes().get(who.purpose());
        int chosen = WITHOUT;
        double most = purpose.goWithoutUtility() + Taste.of(key, Taste.WITHOUT_KEY);
        if (purpose.isOrderable()) {
            double utility = online[population.profile(resident)] + Taste.of(key, Taste.ONLINE_KEY);
            if (utility > most) {
                most = utility;
                chosen = ONLINE;
            }
        }
        double priceBurden = burden[IncomeClass.of(population.incomeYuan(resident) / population.meanIncomeYuan())];
        for (ChoiceSets.Group group : world.choiceSets().groups(who.purpose())) {
            double lambda = group.lambda();
            double shared = group.isNest() ? lambda * StableFactor.log(Use.NEST.of(key ^ group.key()), lambda) : 0;
            for (int type : group.types()) {
                TypeReach reach = world.reach(type);
                int end = ways.end(resident, type);
                for (int p = reach.start(population.home(resident)); p < end; p++) {
                    int service = reach.place(p);
                    double systematic = utility(who, type, p, service, priceBurden);
                    if (systematic == Double.NEGATIVE_INFINITY || !ways.isOpen(type, p, who.slot())) {
                        continue;
                    }
                    double utility = systematic
                            + shared
                            + lambda * Taste.of(key, world.services().key(service));
                    if (utility > most) {
                        most = utility;
                        chosen = service;
                    }
                }
            }
        }
        return chosen;
    }

    private double utility(ChoiceCase who, int type, int p, int service, double priceBurden) {
        AgeBand band = population.parameters().ageBand(population.profile(who.resident()));
        int age = band.minimumAge();
        return travelUtility(who.resident(), band, type, p)
                + fixed[service]
                + logPrice[service] * priceBurden
                + Utility.chain(choice, world.services().isChain(service), age)
                + Utility.barrierFree(choice, world.services().isBarrierFree(service), age)
                + crowding[service]
                + choice.habit() * habit(who, type, p);
    }

    private double travelUtility(int resident, AgeBand band, int type, int p) {
        int profile = population.profile(resident);
        if (world.catalogue().type(type).isDelivering()) {
            return online[profile] + choice.deliveryBonus();
        }
        TypeReach reach = world.reach(type);
        double perMinute = choice.perMinute(world.catalogue().type(type).standardMinutes()) * band.walkTimeFactor();
        int mm = ways.onFootMm(resident, reach, p);
        double walkMinutes =
                mm == TypeReach.FAR ? Double.POSITIVE_INFINITY : world.travel().walkMinutes(profile, mm);
        double walk = walkMinutes < travel.walkLimitMinutes()
                ? perMinute * walkMinutes + Utility.crossings(choice, reach.crossings(p), band.minimumAge())
                : Double.NEGATIVE_INFINITY;
        double ride = population.hasEBike(resident) && reach.wheelMm(p) <= travel.eBikeLimitM() * 1000
                ? perMinute * travel.rideMinutes(reach.wheelMm(p) / 1000.0)
                : Double.NEGATIVE_INFINITY;
        return Math.max(walk, ride);
    }

    private double habit(ChoiceCase who, int type, int p) {
        if (type == who.lastType() && p == who.lastPosition()) {
            return shares.last;
        }
        return type == who.earlierType() && p == who.earlierPosition() ? shares.earlier : 0;
    }
}
