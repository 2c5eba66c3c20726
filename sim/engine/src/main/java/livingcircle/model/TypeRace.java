package livingcircle.model;

import livingcircle.choice.TasteRace;
import livingcircle.walking.TypeReach;
import livingcircle.world.Attraction;
import livingcircle.world.TasteKeys;
import livingcircle.world.TypeOrder;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/**
 * The race of the clocks among the services of one type: the innermost loop of the model. What is remembered runs
 * first, since it often wins; of the rest most are passed over by their draw alone, because places come nearest first
 * and so the weight of all that follow is bounded. Serves one thread.
 */
final class TypeRace {

    private final World world;
    private final TypeOrder order;
    private final TasteKeys keys;
    private final Attraction attraction;
    private final OpenSlots open;
    private final HabitMemory habit;
    private final CrowdMemory crowd;
    private final Chooser chooser;
    private final boolean onlyDeters;

    // the need
    private int memory;
    private int weekday;
    private int slot;
    private long needKey;
    private int excluded;
    private WhatIf whatIf = WhatIf.AS_IT_IS;
    // the type that races, and the place of its first service in the order of types
    private int type;
    private int firstPlace;
    private TypeReach reach;

    /** The least clock so far, and whose it is. */
    double leastClock;
    /** Type of the service of the least clock, negative if there is none yet. */
    int leastType;
    /** Position of the service of the least clock. */
    int leastPosition;

    TypeRace(World world, OpenSlots open, HabitMemory habit, CrowdMemory crowd, Chooser chooser) {
        this.world = world;
        this.open = open;
        this.habit = habit;
        this.crowd = crowd;
        this.chooser = chooser;
        order = world.typeOrder();
        keys = world.tasteKeys();
        attraction = world.attraction();
        onlyDeters = crowd.onlyDeters() && world.travel().onlyDeters();
        reach = world.reach(0);
    }

    /** Sets what the chooser needs. */
    void begin(int purpose, int dayOfWeek, int slotOfDay, long key, int excludedService, WhatIf other) {
        memory = habit.row(chooser.resident, purpose);
        weekday = dayOfWeek;
        slot = slotOfDay;
        needKey = key;
        excluded = excludedService == OutletRace.NONE ? OutletRace.NONE : order.place(excludedService);
        whatIf = other;
    }

    /** Starts a race in which only a clock below {@code bound} counts. */
    void start(double bound) {
        leastClock = bound;
        leastType = -1;
    }

    /** Runs the clocks of a type and keeps the least. */
    void run(int ofType) {
        race(ofType, null, 0);
    }

    /** Hands over every service of a type whose clock is at most {@code limit}. */
    void collect(int ofType, StopCandidates candidates, double limit) {
        race(ofType, candidates, limit);
    }

    /**
     * Looks at the services of a type one by one, not to race but to tell: for {@link #habitWeightOf} and
     * {@link #weightOf}.
     */
    void look(int ofType) {
        reach = world.reach(ofType);
        enter(ofType);
    }

    private void enter(int ofType) {
        type = ofType;
        firstPlace = order.first(ofType);
        chooser.look(ofType);
    }

    /** Factor on the weight of the service at a position for the habit of going there. */
    float habitWeightOf(int p) {
        int start = reach.start(chooser.home);
        for (int habitSlot = 0; habitSlot < HabitMemory.SLOTS; habitSlot++) {
            if (remembered(habitSlot, start) == p) {
                return habit.weight(memory, habitSlot, type);
            }
        }
        return 1;
    }

    /** Factor on the weight of the service at a position for the crowd expected there. */
    float crowdWeightOf(int p) {
        return crowd.weightAt(firstPlace + reach.rank(p), slot >> 1);
    }

    /** Weight of the service at a position of the type looked at, with all that the race counts; 0 if out of reach. */
    double weightOf(int p) {
        return weight(firstPlace + reach.rank(p), chooser.travelWeight(reach, p)) * habitWeightOf(p);
    }

    /** The uniform draw of the service at a position. */
    double drawOf(int p) {
        return TasteRace.draw(needKey, keys.key(firstPlace + reach.rank(p)));
    }

    private void race(int ofType, @Nullable StopCandidates candidates, double limit) {
        reach = world.reach(ofType);
        int start = reach.start(chooser.home);
        int end = whatIf == WhatIf.NEAR_OUTLETS ? reach.end(chooser.home) : chooser.reachEnd(ofType, reach);
        if (start == end || !open.isAnyOpen(ofType, weekday, slot)) {
            return;
        }
        enter(ofType);
        int first = remembered(0, start);
        int second = remembered(1, start);
        if (first >= 0) {
            runOne(first, 0, Double.POSITIVE_INFINITY, candidates, limit);
        }
        if (second >= 0) {
            runOne(second, 1, Double.POSITIVE_INFINITY, candidates, limit);
        }
        // in another world prices and ways differ, so nothing is known in advance
        double mostOther = onlyDeters && whatIf == WhatIf.AS_IT_IS
                ? attraction.mostWeight(type, chooser.segment)
                : Double.POSITIVE_INFINITY;
        double mostWeight = mostOther * chooser.mostTravelWeight(reach.nearMm(start));
        int p = start;
        while (mostWeight != 0) {
            double losing = TasteRace.losingDraw(mostWeight, candidates == null ? leastClock : limit);
            p = keys.nextAbove(losing, needKey, firstPlace, reach, p, end);
            if (p >= end) {
                return;
            }
            if (p != first && p != second) {
                runOne(p, HabitMemory.NOT_REMEMBERED, mostOther, candidates, limit);
            }
            mostWeight = mostOther * chooser.mostTravelWeight(reach.nearMm(p));
            p++;
        }
    }

    /** The position of a remembered service of this type, or a negative number. */
    private int remembered(int habitSlot, int start) {
        int remembered = habit.remembered(memory, habitSlot);
        return HabitMemory.type(remembered) == type ? start + HabitMemory.offset(remembered) : -1;
    }

    private void runOne(int p, int habitSlot, double mostOther, @Nullable StopCandidates candidates, double limit) {
        double bound = candidates == null ? leastClock : limit;
        int place = firstPlace + reach.rank(p);
        if (place == excluded || !open.isOpenAt(place, weekday, slot)) {
            return;
        }
        double draw = TasteRace.draw(needKey, keys.key(place));
        double travelWeight = chooser.travelWeight(reach, p);
        if (TasteRace.surelyLoses(draw, travelWeight * mostOther, bound)) {
            return;
        }
        double weight = weight(place, travelWeight);
        if (habitSlot != HabitMemory.NOT_REMEMBERED) {
            weight *= habit.weight(memory, habitSlot, type);
        }
        if (weight <= 0 || TasteRace.surelyLoses(draw, weight, bound)) {
            return;
        }
        double clock = TasteRace.cost(draw, weight);
        if (candidates != null) {
            if (clock <= limit) {
                candidates.add(type, p, reach.place(p), clock);
            }
        } else if (clock < leastClock) {
            leastClock = clock;
            leastType = type;
            leastPosition = p;
        }
    }

    /** Weight of a service, habit apart. */
    private double weight(int place, double travelWeight) {
        float crowded = crowd.weightAt(place, slot >> 1);
        double weight = travelWeight * attraction.weightAt(place, chooser.segment) * crowded;
        return switch (whatIf) {
            case AS_IT_IS -> weight;
            case FAIR_PRICES ->
                Math.max(weight, travelWeight * attraction.weightWithoutPriceAt(place, chooser.segment) * crowded);
            case NEAR_OUTLETS ->
                Math.max(weight, nearWeight(travelWeight) * attraction.weightAt(place, chooser.segment) * crowded);
        };
    }

    private double nearWeight(double travelWeight) {
        return chooser.isDelivering(type)
                ? travelWeight
                : Math.max(travelWeight, world.travel().standardWeight(type, chooser.profile));
    }
}
