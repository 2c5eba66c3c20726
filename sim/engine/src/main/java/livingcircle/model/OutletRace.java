package livingcircle.model;

import java.util.List;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.choice.NestBounds;
import livingcircle.choice.TasteRace;
import livingcircle.walking.TypeReach;
import livingcircle.world.ChoiceSets;
import livingcircle.world.OtherWays;
import livingcircle.world.World;

/**
 * Lets a resident choose how to serve one need: an outlet in reach and open, an order, or going without. One instance
 * serves one thread; the result of the last choice stays in its fields.
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

    /** No service is excluded. */
    static final int NONE = -1;

    static final long ONLINE_KEY = KeyedRandom.keyOf("order online");
    static final long WITHOUT_KEY = KeyedRandom.keyOf("go without");

    private final World world;
    private final Chooser chooser;
    private final TypeRace race;
    private final NestFactors factors = new NestFactors();
    private final OtherWays otherWays;

    private long needKey;
    private TypeReach lookedAt;

    /** Result: one of the four ways. */
    byte way;
    /** Result: type of the chosen service; holds for visits and deliveries. */
    int type;
    /** Result: position of the chosen service in the reach of its type; holds for visits and deliveries. */
    int position;
    /** Result: exp(−utility) of the chosen way; holds if it was asked for. */
    double cost;

    OutletRace(World world, OpenSlots open, HabitMemory habit, CrowdMemory crowd) {
        this.world = world;
        chooser = new Chooser(world);
        race = new TypeRace(world, open, habit, crowd, chooser);
        otherWays = world.otherWays();
        lookedAt = world.reach(0);
    }

    /**
     * Chooses for one need.
     *
     * @param slot half-hour of arrival
     * @param excludedService a service that is out of the question, or {@link #NONE}
     * @param withCost whether {@link #cost} is asked for
     */
    void choose(int resident, int purpose, int weekday, int slot, long key, int excludedService, boolean withCost) {
        choose(WhatIf.AS_IT_IS, resident, purpose, weekday, slot, key, excludedService, withCost);
    }

    /** Chooses for a need in another world; {@link WhatIf#AS_IT_IS} would be the choice itself. */
    void chooseIf(WhatIf other, int resident, int purpose, int weekday, int slot, long key) {
        choose(other, resident, purpose, weekday, slot, key, NONE, false);
    }

    private void choose(
            WhatIf whatIf,
            int resident,
            int purpose,
            int weekday,
            int slot,
            long key,
            int excludedService,
            boolean withCost) {
        chooser.become(resident);
        race.begin(purpose, weekday, slot, key, excludedService, whatIf);
        needKey = key;
        way = WITHOUT;
        cost = Double.POSITIVE_INFINITY;
        // the order does not matter to who wins: what costs least to find out comes first and bounds the rest
        offer(WITHOUT, WITHOUT_KEY, otherWays.without(purpose));
        offer(ONLINE, ONLINE_KEY, chooser.onlineWeight(purpose));
        List<ChoiceSets.Group> groups = world.choiceSets().groups(purpose);
        for (int g = groups.size() - 1; g >= 0; g--) {
            raceGroup(groups.get(g), withCost || g > 0);
        }
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

    private void raceGroup(ChoiceSets.Group group, boolean withCost) {
        NestBounds bounds = group.bounds();
        race.start(bounds != null ? Double.POSITIVE_INFINITY : cost);
        for (int t : group.types()) {
            race.run(t);
        }
        if (race.leastType < 0) {
            return;
        }
        if (bounds == null) {
            take(race.leastClock);
            return;
        }
        int known = withCost ? 0 : bounds.compare(race.leastClock, factorKey(needKey, group), cost);
        if (known <= 0) {
            take(known < 0 ? Double.NaN : nestCost(group));
        }
    }

    /** Takes the winner of a race unless it costs as much as what was found before; NaN if it is known to cost less. */
    private void take(double best) {
        if (!(best >= cost)) {
            cost = best;
            type = race.leastType;
            position = race.leastPosition;
            way = chooser.isDelivering(type) ? DELIVERY : VISIT;
        }
    }

    private double nestCost(ChoiceSets.Group group) {
        return TasteRace.nestCost(race.leastClock, nestFactor(group), group.lambda());
    }

    private double nestFactor(ChoiceSets.Group group) {
        return factors.draw(factorKey(needKey, group), group.lambda());
    }

    /** Key of the factor that the alternatives of a nest share in the choice for a need. */
    static long factorKey(long needKey, ChoiceSets.Group group) {
        return Use.NEST.of(needKey ^ group.key());
    }

    /**
     * Begins to look at the places of a type around a resident.
     *
     * @return the first position
     */
    int beginLook(int resident, int t) {
        chooser.become(resident);
        chooser.look(t);
        lookedAt = world.reach(t);
        return lookedAt.start(chooser.home);
    }

    /** Whether the resident may get to a place that is as far by the shorter way; if not, then to none that follows. */
    boolean mayReach(int p) {
        return chooser.mayReach(lookedAt.nearMm(p));
    }

    /** Whether the resident gets to a place at all: on foot, by e-bike or by having it deliver. */
    boolean reaches(int p) {
        return chooser.travelWeight(lookedAt, p) > 0;
    }

    /** Whether a place that the resident does not get to would be within a walk but for steps. */
    boolean isBehindSteps(int p) {
        return chooser.isBehindSteps(lookedAt, p);
    }

    /** Writes down the last choice as that of a need. */
    void settle(DayNeeds needs, int need) {
        if (way == VISIT) {
            visit(needs, need, type, position);
        } else {
            needs.way[need] = way;
            needs.type[need] = (byte) type;
            needs.service[need] = way == DELIVERY ? world.reach(type).place(position) : DayNeeds.NO_SERVICE;
        }
    }

    /** Writes down a visit, by the chooser of the last choice, as how a need is to be served. */
    void visit(DayNeeds needs, int need, int t, int p) {
        TypeReach reach = world.reach(t);
        needs.way[need] = VISIT;
        needs.type[need] = (byte) t;
        needs.service[need] = reach.place(p);
        needs.place[need] = HabitMemory.place(t, p - reach.start(chooser.home));
        chooser.look(t);
        needs.rides[need] = chooser.isRide(reach, p);
        needs.wayMm[need] = needs.rides[need] ? reach.wheelMm(p) : chooser.onFootMm(reach, p);
    }

    /**
     * Collects the outlets to visit whose cost is at most {@code mostCost}, for the choice of a common stop. The need is
     * described as in {@link #choose}.
     */
    void collect(
            int resident, int purpose, int weekday, int slot, long key, double mostCost, StopCandidates candidates) {
        chooser.become(resident);
        race.begin(purpose, weekday, slot, key, NONE, WhatIf.AS_IT_IS);
        needKey = key;
        candidates.clear();
        for (ChoiceSets.Group group : world.choiceSets().groups(purpose)) {
            double factor = group.isNest() ? nestFactor(group) : 1;
            double limit = group.isNest() ? TasteRace.nestClock(mostCost, factor, group.lambda()) : mostCost;
            int first = candidates.size();
            for (int t : group.types()) {
                if (!chooser.isDelivering(t)) {
                    race.collect(t, candidates, limit);
                }
            }
            for (int i = first; i < candidates.size() && group.isNest(); i++) {
                candidates.setCost(i, TasteRace.nestCost(candidates.cost(i), factor, group.lambda()));
            }
        }
    }
}
