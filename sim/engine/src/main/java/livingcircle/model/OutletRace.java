package livingcircle.model;

import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.choice.PositiveStable;
import livingcircle.choice.TasteRace;
import livingcircle.population.Population;
import livingcircle.walking.TypeReach;
import livingcircle.world.ChoiceSets;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Lets a resident choose how to serve one need: an outlet in reach and open, an order, or going without. The loops over
 * outlets are here, the formulas in {@code choice} and the tables of {@code world}. One instance serves one thread; the
 * result of the last choice stays in its fields.
 */
final class OutletRace {

    /** How a need is to be served. */
    static final byte VISIT = 0;
    /** Ordered from an outlet that delivers at once. */
    static final byte DELIVERY = 1;
    /** Ordered from outside the town. */
    static final byte ONLINE = 2;
    /** Not served. */
    static final byte WITHOUT = 3;

    /** The world as it is, or how it would have to be for the resident to be served: tells why a need went unmet. */
    enum WhatIf {
        AS_IT_IS,
        /** No price is above the local average. */
        FAIR_PRICES,
        /** No outlet is farther than its type should be. */
        NEAR_OUTLETS
    }

    /** No service is excluded. */
    static final int NONE = -1;

    private static final long ONLINE_KEY = KeyedRandom.keyOf("order online");
    private static final long WITHOUT_KEY = KeyedRandom.keyOf("go without");

    private final World world;
    private final Population population;
    private final OpenSlots open;
    private final HabitMemory habit;
    private final CrowdMemory crowd;
    private final boolean[] isDelivering;

    // the chooser
    private int resident;
    private int home;
    private int profile;
    private int segment;
    private boolean avoidsSteps;
    private boolean rides;
    // the need
    private int purpose;
    private int weekday;
    private int slot;
    private long needKey;
    private int excluded;
    private WhatIf whatIf = WhatIf.AS_IT_IS;
    // the race within a group
    private double leastClock;
    private int raceType;
    private int racePosition;

    /** Result: one of the four ways. */
    byte way;
    /** Result: type of the chosen service; holds for visits and deliveries. */
    int type;
    /** Result: position of the chosen service in the reach of its type; holds for visits and deliveries. */
    int position;
    /** Result: exp(−utility) of the chosen way. */
    double cost;

    OutletRace(World world, OpenSlots open, HabitMemory habit, CrowdMemory crowd) {
        this.world = world;
        this.population = world.population();
        this.open = open;
        this.habit = habit;
        this.crowd = crowd;
        isDelivering = new boolean[world.catalogue().types().size()];
        for (int t = 0; t < isDelivering.length; t++) {
            isDelivering[t] = world.catalogue().type(t).isDelivering();
        }
    }

    /**
     * Chooses for one need.
     *
     * @param slotOfDay half-hour of arrival
     * @param excludedService a service that is out of the question, or {@link #NONE}
     */
    void choose(int who, int purposeIndex, int dayOfWeek, int slotOfDay, long key, int excludedService) {
        begin(who, purposeIndex, dayOfWeek, slotOfDay, key, excludedService);
        way = WITHOUT;
        cost = Double.POSITIVE_INFINITY;
        var groups = world.choiceSets().groups(purpose);
        for (int g = 0; g < groups.size(); g++) {
            raceGroup(groups.get(g));
        }
        offer(ONLINE, ONLINE_KEY, world.otherWays().online(purpose, profile));
        offer(WITHOUT, WITHOUT_KEY, world.otherWays().without(purpose));
    }

    /** Chooses for a need in another world; {@link WhatIf#AS_IT_IS} would be the choice itself. */
    void chooseIf(WhatIf other, int who, int purposeIndex, int dayOfWeek, int slotOfDay, long key) {
        whatIf = other;
        choose(who, purposeIndex, dayOfWeek, slotOfDay, key, NONE);
        whatIf = WhatIf.AS_IT_IS;
    }

    private void begin(int who, int purposeIndex, int dayOfWeek, int slotOfDay, long key, int excludedService) {
        resident = who;
        home = population.home(who);
        profile = population.profile(who);
        segment = world.segments().of(who);
        avoidsSteps = population.avoidsSteps(who);
        rides = population.hasEBike(who);
        purpose = purposeIndex;
        weekday = dayOfWeek;
        slot = slotOfDay;
        needKey = key;
        excluded = excludedService;
    }

    private void offer(byte offeredWay, long key, double weight) {
        double draw = TasteRace.draw(needKey, key);
        if (weight > 0 && !TasteRace.surelyLoses(draw, weight, cost)) {
            double offered = TasteRace.cost(draw, weight);
            if (offered < cost) {
                cost = offered;
                way = offeredWay;
            }
        }
    }

    private void raceGroup(ChoiceSets.Group group) {
        leastClock = group.isNest() ? Double.POSITIVE_INFINITY : cost;
        raceType = -1;
        for (int t : group.types()) {
            raceAmong(t, null, 0);
        }
        if (raceType < 0) {
            return;
        }
        double best = group.isNest() ? TasteRace.nestCost(leastClock, nestFactor(group), group.lambda()) : leastClock;
        if (best < cost) {
            cost = best;
            type = raceType;
            position = racePosition;
            way = isDelivering[raceType] ? DELIVERY : VISIT;
        }
    }

    private double nestFactor(ChoiceSets.Group group) {
        return PositiveStable.draw(Use.NEST.of(needKey ^ group.key()), group.lambda());
    }

    /**
     * Runs the clocks of all services of a type. Without a collector the least clock is kept; with one, every service
     * whose clock is at most {@code limit} is handed over.
     */
    private void raceAmong(int t, @Nullable StopCandidates collector, double limit) {
        TypeReach reach = world.reach(t);
        int end = reach.end(home);
        int walkLimit = world.travel().walkLimitMm(profile);
        int remembered0 = habit.isOn() ? habit.service(resident, purpose, 0) : NONE;
        int remembered1 = habit.isOn() ? habit.service(resident, purpose, 1) : NONE;
        boolean delivers = isDelivering[t];
        // places come nearest first; in the world of near outlets the farthest counts as well
        boolean mayStop = !rides && !delivers && whatIf != WhatIf.NEAR_OUTLETS;
        int hour = slot >> 1;
        // crowds only deter; in another world prices and ways differ, so nothing is known in advance
        double mostOther = whatIf == WhatIf.AS_IT_IS && crowd.onlyDeters()
                ? world.attraction().mostWeight(t, segment)
                : Double.POSITIVE_INFINITY;
        double bound = collector == null ? leastClock : limit;
        for (int p = reach.start(home); p < end; p++) {
            if (mayStop && reach.walkMm(p) > walkLimit && reach.wheelMm(p) > walkLimit) {
                break;
            }
            int s = reach.place(p);
            double travelWeight = delivers ? world.otherWays().delivery(t, profile) : travelWeight(reach, p, t);
            double draw = TasteRace.draw(needKey, world.services().key(s));
            // most alternatives lose even if all the rest spoke for them
            boolean remembered = s == remembered0 || s == remembered1;
            if (!remembered && TasteRace.surelyLoses(draw, travelWeight * mostOther, bound)) {
                continue;
            }
            if (s == excluded || !open.isOpen(s, weekday, slot)) {
                continue;
            }
            double weight = travelWeight * world.attraction().weight(s, segment) * crowd.weight(s, hour);
            if (whatIf != WhatIf.AS_IT_IS) {
                weight = Math.max(weight, otherWeight(s, t, travelWeight) * crowd.weight(s, hour));
            }
            if (remembered) {
                weight *= habit.weight(resident, purpose, s == remembered0 ? 0 : 1, t);
            }
            if (weight <= 0 || TasteRace.surelyLoses(draw, weight, bound)) {
                continue;
            }
            double clock = TasteRace.cost(draw, weight);
            if (collector != null) {
                if (clock <= limit) {
                    collector.add(t, p, s, clock);
                }
            } else if (clock < bound) {
                bound = clock;
                raceType = t;
                racePosition = p;
            }
        }
        if (collector == null) {
            leastClock = bound;
        }
    }

    private double otherWeight(int s, int t, double travelWeight) {
        if (whatIf == WhatIf.FAIR_PRICES) {
            return travelWeight * world.attraction().weightWithoutPrice(s, segment);
        }
        boolean onFoot = !isDelivering[t];
        double near = onFoot ? Math.max(travelWeight, world.travel().standardWeight(t, profile)) : travelWeight;
        return near * world.attraction().weight(s, segment);
    }

    private double travelWeight(TypeReach reach, int p, int t) {
        int onFootMm = avoidsSteps ? reach.wheelMm(p) : reach.walkMm(p);
        float weight = world.travel().footWeight(t, profile, onFootMm, reach.crossings(p));
        return rides ? Math.max(weight, world.travel().rideWeight(t, profile, reach.wheelMm(p))) : weight;
    }

    /** Whether a resident gets to a place at all: on foot, by e-bike or by having it deliver. */
    boolean reaches(int who, int t, int p) {
        begin(who, purpose, weekday, slot, needKey, excluded);
        return (isDelivering[t] ? world.otherWays().delivery(t, profile) : travelWeight(world.reach(t), p, t)) > 0;
    }

    /** Whether a resident would rather ride to a place than walk. */
    boolean isRide(int who, int t, int p) {
        begin(who, purpose, weekday, slot, needKey, excluded);
        if (!rides) {
            return false;
        }
        rides = false;
        TypeReach reach = world.reach(t);
        return world.travel().rideWeight(t, profile, reach.wheelMm(p)) > travelWeight(reach, p, t);
    }

    /**
     * Collects the outlets to visit whose cost is at most {@code mostCost}, for the choice of a common stop. The need is
     * described as in {@link #choose}.
     */
    void collect(
            int who,
            int purposeIndex,
            int dayOfWeek,
            int slotOfDay,
            long key,
            double mostCost,
            StopCandidates candidates) {
        begin(who, purposeIndex, dayOfWeek, slotOfDay, key, NONE);
        candidates.clear();
        for (ChoiceSets.Group group : world.choiceSets().groups(purpose)) {
            double factor = group.isNest() ? nestFactor(group) : 1;
            double limit = group.isNest() ? TasteRace.nestClock(mostCost, factor, group.lambda()) : mostCost;
            int first = candidates.size();
            for (int t : group.types()) {
                if (!isDelivering[t]) {
                    raceAmong(t, candidates, limit);
                }
            }
            for (int i = first; i < candidates.size() && group.isNest(); i++) {
                candidates.setCost(i, TasteRace.nestCost(candidates.cost(i), factor, group.lambda()));
            }
        }
    }
}
