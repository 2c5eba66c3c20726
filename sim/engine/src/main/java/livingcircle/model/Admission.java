package livingcircle.model;

import java.util.Arrays;
import livingcircle.base.IntList;
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

    private final Population population;
    private final OpenSlots open;
    private final CrowdMemory crowd;
    private final RunKeys keys;
    private final boolean limitsHold;
    private final float[] queue;
    private final int[] arrivals;
    private final float[] demandInHour;
    private final boolean[] touched;
    private final IntList touchedServices = new IntList(256);
    private final IntList crowdedBlock = new IntList(256);
    private final IntList crowdedNeed = new IntList(256);
    private final Coverage coverage;
    private final Ledger ledger;
    private final Adequacy adequacy;
    private final int[] servedInWeek;
    private final int[] servedInHour;
    private final int[] turnedAwayInHour;

    Admission(
            World world,
            OpenSlots open,
            CrowdMemory crowd,
            RunKeys keys,
            boolean limitsHold,
            Ledger ledger,
            Adequacy adequacy) {
        this.coverage = world.coverage();
        this.ledger = ledger;
        this.adequacy = adequacy;
        this.population = world.population();
        this.open = open;
        this.crowd = crowd;
        this.keys = keys;
        this.limitsHold = limitsHold;
        int services = world.services().count();
        queue = new float[services];
        arrivals = new int[services];
        demandInHour = new float[services];
        touched = new boolean[services];
        servedInWeek = new int[services];
        servedInHour = new int[services * OpenSlots.HOURS];
        turnedAwayInHour = new int[services * OpenSlots.HOURS];
    }

    /**
     * Admits everyone who goes to an outlet in the hour and has not been served yet.
     *
     * @param round 0 for first choices, 1 for second choices
     */
    void admit(DayNeeds[] blocks, int day, int hour, int round, boolean isMeasured) {
        countArrivals(blocks, hour, round);
        crowdedBlock.clear();
        crowdedNeed.clear();
        for (int b = 0; b < blocks.length; b++) {
            DayNeeds needs = blocks[b];
            for (int i = needs.hourStart[hour]; i < needs.hourStart[hour + 1]; i++) {
                if (isDue(needs, i, round)) {
                    int s = needs.service[i];
                    if (isCrowded(s, hour)) {
                        crowdedBlock.add(b);
                        crowdedNeed.add(i);
                    } else {
                        serve(needs, i, s, hour, isMeasured);
                    }
                }
            }
        }
        admitInOrder(blocks, day, hour, round, isMeasured);
        for (int i = 0; i < touchedServices.size(); i++) {
            int s = touchedServices.get(i);
            if (!isCrowded(s, hour)) {
                queue[s] += arrivals[s];
            }
            demandInHour[s] += arrivals[s];
            arrivals[s] = 0;
        }
    }

    private void countArrivals(DayNeeds[] blocks, int hour, int round) {
        for (DayNeeds needs : blocks) {
            for (int i = needs.hourStart[hour]; i < needs.hourStart[hour + 1]; i++) {
                if (isDue(needs, i, round)) {
                    int s = needs.service[i];
                    touch(s);
                    arrivals[s]++;
                }
            }
        }
    }

    private static boolean isDue(DayNeeds needs, int i, int round) {
        return needs.goesToOutlet(i) && needs.outcome[i] == (round == 0 ? DayNeeds.OPEN : DayNeeds.TURNED_AWAY);
    }

    private void touch(int s) {
        if (!touched[s]) {
            touched[s] = true;
            touchedServices.add(s);
        }
    }

    private boolean isCrowded(int s, int hour) {
        return limitsHold && queue[s] + arrivals[s] > open.capacity(s, hour);
    }

    private void admitInOrder(DayNeeds[] blocks, int day, int hour, int round, boolean isMeasured) {
        int count = crowdedNeed.size();
        if (count == 0) {
            return;
        }
        // sorted by service, then by lot; the low bits of the second sort lead back to the need
        long[] byService = new long[count];
        for (int k = 0; k < count; k++) {
            byService[k] = (long) blocks[crowdedBlock.get(k)].service[crowdedNeed.get(k)] << 32 | k;
        }
        Arrays.sort(byService);
        int first = 0;
        while (first < count) {
            int s = (int) (byService[first] >>> 32);
            int end = first;
            while (end < count && (int) (byService[end] >>> 32) == s) {
                end++;
            }
            long[] lots = new long[end - first];
            for (int k = first; k < end; k++) {
                int at = (int) byService[k];
                lots[k - first] = lot(blocks, at, day) << 24 >>> 1 | (at & 0x7fffff);
            }
            Arrays.sort(lots);
            for (long lot : lots) {
                int at = (int) (lot & 0x7fffff);
                admitOne(blocks[crowdedBlock.get(at)], crowdedNeed.get(at), s, day, hour, round, isMeasured);
            }
            first = end;
        }
    }

    private long lot(DayNeeds[] blocks, int at, int day) {
        DayNeeds needs = blocks[crowdedBlock.get(at)];
        int i = crowdedNeed.get(at);
        long needKey = RunKeys.need(keys.day(needs.resident[i], day), needs.purpose[i], needs.attempt[i]);
        return KeyedRandom.mix(Use.ADMISSION.of(needKey));
    }

    private void admitOne(DayNeeds needs, int i, int s, int day, int hour, int round, boolean isMeasured) {
        float capacity = open.capacity(s, hour);
        if (queue[s] < capacity) {
            queue[s]++;
            serve(needs, i, s, hour, isMeasured);
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
            serve(needs, i, s, hour, isMeasured);
        } else {
            needs.outcome[i] = round == 0 ? DayNeeds.TURNED_AWAY : DayNeeds.TURNED_AWAY_TWICE;
            needs.wasTurnedAway[i] = true;
            if (isMeasured) {
                turnedAwayInHour[s * OpenSlots.HOURS + hour]++;
                noteNotServed(needs.resident[i], needs.type[i], hour);
            }
        }
    }

    private void serve(DayNeeds needs, int i, int s, int hour, boolean isMeasured) {
        needs.outcome[i] = DayNeeds.SERVED;
        servedInWeek[s]++;
        if (isMeasured) {
            servedInHour[s * OpenSlots.HOURS + hour]++;
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

    /** Load ÷ capacity of a service in the hour that is being served. */
    float load(int s, int hour) {
        return queue[s] / Math.max(open.capacity(s, hour), LEAST_CAPACITY);
    }

    /** Ends the hour: its demand is remembered, and who was not served within it stays in the queue while it is open. */
    void endHour(int day, int hour) {
        int kept = 0;
        for (int i = 0; i < touchedServices.size(); i++) {
            int s = touchedServices.get(i);
            crowd.note(s, hour, demandInHour[s] / Math.max(open.capacity(s, hour), LEAST_CAPACITY));
            boolean goesOn = limitsHold && open.capacityOfNextHour(s, day, hour) > 0;
            queue[s] = goesOn ? Math.max(0, queue[s] - open.capacity(s, hour)) : 0;
            demandInHour[s] = queue[s];
            if (queue[s] > 0) {
                touchedServices.set(kept++, s);
            } else {
                touched[s] = false;
            }
        }
        touchedServices.truncate(kept);
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
