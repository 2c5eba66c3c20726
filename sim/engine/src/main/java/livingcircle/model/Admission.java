package livingcircle.model;

import java.util.Arrays;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.population.Population;
import livingcircle.world.Coverage;
import livingcircle.world.World;

/**
 * Serves the arrivals of an hour, outlet by outlet. Up to the capacity of the hour everyone is served at once; those
 * above it come in keyed random order and wait into the next hour if the wait is within their tolerance and the outlet
 * is then open, else they are turned away.
 */
final class Admission {

    private static final float LEAST_CAPACITY = 1e-3f;
    private static final int INDEX_BITS = 23;

    private final Population population;
    private final OpenSlots open;
    private final CrowdMemory crowd;
    private final boolean limitsHold;
    private final int services;
    private final float[] queue;
    private final int[] arrivals;
    private final float[] demandInHour;
    private final float[] loadInHour;
    private final boolean[] isCrowded;
    private final NeedList crowded = new NeedList();
    private final NeedList turnedAway = new NeedList();
    private final Coverage coverage;
    private final Ledger ledger;
    private final Adequacy adequacy;
    private final int[] servedInWeek;
    private final int[] servedInHour;
    private final int[] turnedAwayInHour;

    Admission(World world, OpenSlots open, CrowdMemory crowd, boolean limitsHold, Ledger ledger, Adequacy adequacy) {
        this.coverage = world.coverage();
        this.ledger = ledger;
        this.adequacy = adequacy;
        this.population = world.population();
        this.open = open;
        this.crowd = crowd;
        this.limitsHold = limitsHold;
        services = world.services().count();
        queue = new float[services];
        arrivals = new int[services];
        demandInHour = new float[services];
        loadInHour = new float[services * OpenSlots.HOURS];
        isCrowded = new boolean[services];
        servedInWeek = new int[services];
        servedInHour = new int[services * OpenSlots.HOURS];
        turnedAwayInHour = new int[services * OpenSlots.HOURS];
    }

    /**
     * Admits everyone who comes in an hour by first choice.
     *
     * @param coming how many come to each service
     */
    void admitFirst(DayNeeds[] blocks, Arrivals coming, int day, int hour, boolean isMeasured) {
        for (int s = 0; s < services; s++) {
            arrivals[s] = coming.at(s, hour);
        }
        turnedAway.clear();
        crowded.clear();
        if (findCrowded(hour)) {
            for (int b = 0; b < blocks.length; b++) {
                DayNeeds needs = blocks[b];
                for (int i = needs.hourStart[hour]; i < needs.hourStart[hour + 1]; i++) {
                    if (needs.service[i] != DayNeeds.NO_SERVICE && isCrowded[needs.service[i]]) {
                        crowded.add(b, i);
                    }
                }
            }
        }
        admit(blocks, day, hour, DayNeeds.TURNED_AWAY, isMeasured);
    }

    /** Who was turned away by the first choice in the hour, in the order of blocks and needs. */
    NeedList turnedAway() {
        return turnedAway;
    }

    /** Admits those of {@link #turnedAway} who go to a second outlet. */
    void admitSecond(DayNeeds[] blocks, int day, int hour, boolean isMeasured) {
        if (turnedAway.size() == 0) {
            return;
        }
        for (int k = 0; k < turnedAway.size(); k++) {
            int s = blocks[turnedAway.block(k)].service[turnedAway.need(k)];
            if (s != DayNeeds.NO_SERVICE) {
                arrivals[s]++;
            }
        }
        findCrowded(hour);
        crowded.clear();
        for (int k = 0; k < turnedAway.size(); k++) {
            DayNeeds needs = blocks[turnedAway.block(k)];
            int i = turnedAway.need(k);
            if (needs.service[i] != DayNeeds.NO_SERVICE) {
                if (isCrowded[needs.service[i]]) {
                    crowded.add(turnedAway.block(k), i);
                } else {
                    needs.outcome[i] = DayNeeds.SERVED;
                }
            }
        }
        admit(blocks, day, hour, DayNeeds.TURNED_AWAY_TWICE, isMeasured);
    }

    private boolean findCrowded(int hour) {
        boolean any = false;
        for (int s = 0; s < services; s++) {
            isCrowded[s] = limitsHold && arrivals[s] > 0 && queue[s] + arrivals[s] > open.capacity(s, hour);
            any |= isCrowded[s];
        }
        return any;
    }

    private void admit(DayNeeds[] blocks, int day, int hour, byte ifNotServed, boolean isMeasured) {
        admitInOrder(blocks, day, hour, ifNotServed, isMeasured);
        for (int s = 0; s < services; s++) {
            if (!isCrowded[s]) {
                queue[s] += arrivals[s];
                countServed(s, hour, arrivals[s], isMeasured);
            }
            demandInHour[s] += arrivals[s];
            arrivals[s] = 0;
        }
    }

    private void admitInOrder(DayNeeds[] blocks, int day, int hour, byte ifNotServed, boolean isMeasured) {
        int count = crowded.size();
        // sorted by service, then by lot; the low bits of the second sort lead back to the need
        long[] byService = new long[count];
        for (int k = 0; k < count; k++) {
            byService[k] = (long) blocks[crowded.block(k)].service[crowded.need(k)] << Integer.SIZE | k;
        }
        Arrays.sort(byService);
        int first = 0;
        while (first < count) {
            int s = (int) (byService[first] >>> Integer.SIZE);
            int end = first;
            while (end < count && (int) (byService[end] >>> Integer.SIZE) == s) {
                end++;
            }
            long[] lots = new long[end - first];
            for (int k = first; k < end; k++) {
                int at = (int) byService[k];
                long needKey = blocks[crowded.block(at)].key[crowded.need(at)];
                long lot = KeyedRandom.mix(Use.ADMISSION.of(needKey));
                lots[k - first] = ((lot << (INDEX_BITS + 1)) >>> 1) | at;
            }
            Arrays.sort(lots);
            for (long lot : lots) {
                int at = (int) (lot & ((1 << INDEX_BITS) - 1));
                admitOne(blocks, crowded.block(at), crowded.need(at), s, day, hour, ifNotServed, isMeasured);
            }
            first = end;
        }
        turnedAway.sort();
    }

    private void admitOne(
            DayNeeds[] blocks, int block, int i, int s, int day, int hour, byte ifNotServed, boolean isMeasured) {
        DayNeeds needs = blocks[block];
        float capacity = open.capacity(s, hour);
        needs.outcome[i] = DayNeeds.SERVED;
        if (queue[s] < capacity) {
            queue[s]++;
            countServed(s, hour, 1, isMeasured);
            return;
        }
        float excess = queue[s] - capacity + 1;
        double wait = excess / open.perHour(s) * 60;
        boolean opensLongEnough = excess <= open.capacityOfNextHour(s, day, hour);
        double tolerance = population
                .parameters()
                .ageBand(population.profile(needs.resident[i]))
                .waitToleranceMinutes();
        if (opensLongEnough && wait <= tolerance) {
            queue[s]++;
            needs.waitMinutes[i] = (float) wait;
            countServed(s, hour, 1, isMeasured);
            return;
        }
        needs.outcome[i] = ifNotServed;
        needs.wasTurnedAway[i] = true;
        if (ifNotServed == DayNeeds.TURNED_AWAY) {
            turnedAway.add(block, i);
        }
        if (isMeasured) {
            turnedAwayInHour[s * OpenSlots.HOURS + hour]++;
            noteNotServed(needs.resident[i], needs.type[i], hour);
        }
    }

    private void countServed(int s, int hour, int customers, boolean isMeasured) {
        servedInWeek[s] += customers;
        if (isMeasured) {
            servedInHour[s * OpenSlots.HOURS + hour] += customers;
        }
    }

    private void noteNotServed(int resident, int type, int hour) {
        if (coverage.isCovered(resident, type)) {
            adequacy.addTurnedAway(type, hour);
            ledger.noteFull(resident, type);
        }
    }

    /** Customers of a service served since this was last asked, warm-up included. */
    int takeServedInWeek(int service) {
        int served = servedInWeek[service];
        servedInWeek[service] = 0;
        return served;
    }

    /** Load ÷ capacity of a service in an hour of the day that is ending. */
    float load(int s, int hour) {
        return loadInHour[hour * services + s];
    }

    /** Customers of a service who wait into the next hour. */
    double queue(int s) {
        return queue[s];
    }

    /** Ends the hour: its demand is remembered, and who was not served within it stays in the queue while it is open. */
    void endHour(int day, int hour) {
        for (int s = 0; s < services; s++) {
            float capacity = open.capacity(s, hour);
            loadInHour[hour * services + s] = queue[s] / Math.max(capacity, LEAST_CAPACITY);
            crowd.note(s, hour, demandInHour[s] / Math.max(capacity, LEAST_CAPACITY));
            boolean goesOn = limitsHold && open.capacityOfNextHour(s, day, hour) > 0;
            queue[s] = goesOn ? Math.max(0, queue[s] - capacity) : 0;
            demandInHour[s] = queue[s];
        }
    }

    /** Customers served in an hour of the day, summed over the measured days. */
    int served(int service, int hour) {
        return servedInHour[service * OpenSlots.HOURS + hour];
    }

    /** Customers turned away in an hour of the day, summed over the measured days. */
    int turnedAway(int service, int hour) {
        return turnedAwayInHour[service * OpenSlots.HOURS + hour];
    }
}
