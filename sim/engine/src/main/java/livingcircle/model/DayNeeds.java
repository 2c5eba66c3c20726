package livingcircle.model;

import java.util.Arrays;

/**
 * The needs of one block's residents on one day as columns, sorted by hour, then by resident. Refilled every day; one
 * thread at a time works on a block.
 */
final class DayNeeds {

    /** Stands for the service of a need that does not go to an outlet. */
    static final int NO_SERVICE = -1;

    /** Served by the outlet chosen, or not gone to any. */
    static final byte SERVED = 0;
    /** Turned away by the first choice. */
    static final byte TURNED_AWAY = 1;
    /** Turned away by the second choice as well. */
    static final byte TURNED_AWAY_TWICE = 2;

    int count;
    int[] resident = new int[0];
    byte[] purpose = new byte[0];
    byte[] slot = new byte[0];
    byte[] attempt = new byte[0];
    /** Key of the attempt's draws. */
    long[] key = new long[0];
    /** Whether the choice of the need's tour depends on how an earlier need of the day ends; see {@link DayChoices}. */
    boolean[] waits = new boolean[0];

    byte[] way = new byte[0];
    byte[] type = new byte[0];
    /** What was chosen, for those that go to an outlet: the service, and its place as {@link HabitMemory} has it. */
    int[] service = new int[0];

    int[] place = new int[0];
    /** Length of the way to an outlet that is visited, in millimetres. */
    int[] wayMm = new int[0];

    boolean[] rides = new boolean[0];
    /** exp(−utility) of what was chosen, for those that may share a stop. */
    double[] cost = new double[0];

    /** What there was for those that go without by their first choice: ordinals of {@link Availability}. */
    byte[] availability = new byte[0];

    byte[] outcome = new byte[0];
    float[] waitMinutes = new float[0];
    boolean[] sharesStop = new boolean[0];
    boolean[] wasTurnedAway = new boolean[0];
    /** Whether the need's end has been seen to ahead of the end of the day. */
    boolean[] hasEnded = new boolean[0];

    final int[] hourStart = new int[OpenSlots.HOURS + 1];
    /** How many needs of each hour wait for how earlier ones end. */
    final int[] waitingInHour = new int[OpenSlots.HOURS];

    private final NeedDraft draft = new NeedDraft();
    private final int[] next = new int[OpenSlots.HOURS];

    /** The needs as they are drawn, resident by resident; {@link #take} sorts them in. */
    NeedDraft draft() {
        return draft;
    }

    /** Takes the needs drawn, by hour; within an hour they keep their order. */
    void take() {
        count = draft.count();
        if (resident.length < count) {
            grow(count + (count >> 2));
        }
        Arrays.fill(hourStart, 0);
        for (int i = 0; i < count; i++) {
            hourStart[draft.slot[i] / 2 + 1]++;
        }
        for (int hour = 0; hour < OpenSlots.HOURS; hour++) {
            hourStart[hour + 1] += hourStart[hour];
            next[hour] = hourStart[hour];
        }
        Arrays.fill(waitingInHour, 0);
        for (int i = 0; i < count; i++) {
            int hour = draft.slot[i] / 2;
            int at = next[hour]++;
            resident[at] = draft.resident[i];
            purpose[at] = draft.purpose[i];
            slot[at] = draft.slot[i];
            attempt[at] = draft.attempt[i];
            key[at] = draft.key[i];
            waits[at] = draft.waits[i];
            waitingInHour[hour] += draft.waits[i] ? 1 : 0;
        }
        Arrays.fill(outcome, 0, count, SERVED);
        Arrays.fill(waitMinutes, 0, count, 0);
        Arrays.fill(sharesStop, 0, count, false);
        Arrays.fill(wasTurnedAway, 0, count, false);
        Arrays.fill(hasEnded, 0, count, false);
    }

    private void grow(int size) {
        resident = new int[size];
        purpose = new byte[size];
        slot = new byte[size];
        attempt = new byte[size];
        key = new long[size];
        waits = new boolean[size];
        way = new byte[size];
        type = new byte[size];
        service = new int[size];
        place = new int[size];
        wayMm = new int[size];
        rides = new boolean[size];
        cost = new double[size];
        availability = new byte[size];
        outcome = new byte[size];
        waitMinutes = new float[size];
        sharesStop = new boolean[size];
        wasTurnedAway = new boolean[size];
        hasEnded = new boolean[size];
    }

    /** Whether an outlet served a need that had chosen it, at its counter or by delivery. */
    boolean isServed(int i) {
        return service[i] != NO_SERVICE && outcome[i] == SERVED;
    }

    /** Whether a need ends as a visit. */
    boolean isVisit(int i) {
        return way[i] == OutletRace.VISIT && isServed(i);
    }

    /** Whether a need that is no visit ends as an order. */
    boolean isOrder(int i) {
        return way[i] == OutletRace.ONLINE || isServed(i);
    }

    /** The end of the tour that starts with a need: the first need after it of another resident or hour. */
    int endOfTour(int from) {
        int end = hourStart[slot[from] / 2 + 1];
        int to = from + 1;
        while (to < end && resident[to] == resident[from]) {
            to++;
        }
        return to;
    }

    /** The first need of an hour that is a resident's or that of one who comes after. */
    int firstOf(int who, int hour) {
        int from = hourStart[hour];
        int to = hourStart[hour + 1];
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (resident[middle] < who) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Whether the resident has other needs in the hour. */
    boolean isInTour(int i) {
        int hour = slot[i] / 2;
        return (i > hourStart[hour] && resident[i - 1] == resident[i])
                || (i + 1 < hourStart[hour + 1] && resident[i + 1] == resident[i]);
    }
}
