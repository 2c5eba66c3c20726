package livingcircle.model;

import java.util.Arrays;

/**
 * The needs of one block's residents on one day as columns, sorted by hour, then by resident. Refilled every day; one
 * thread at a time works on a block.
 */
final class DayNeeds {

    /** Not decided yet, or decided without going to an outlet. */
    static final byte OPEN = 0;
    /** Served by the outlet chosen. */
    static final byte SERVED = 1;
    /** Turned away by the first choice. */
    static final byte TURNED_AWAY = 2;
    /** Turned away by the second choice as well. */
    static final byte TURNED_AWAY_TWICE = 3;

    int count;
    int[] resident = new int[256];
    byte[] purpose = new byte[256];
    byte[] slot = new byte[256];
    byte[] attempt = new byte[256];
    byte[] way = new byte[256];
    byte[] type = new byte[256];
    /** What was chosen, for those that go to an outlet: the service, and its place as {@link HabitMemory} has it. */
    int[] service = new int[256];

    int[] place = new int[256];
    /** Length of the way to an outlet that is visited, in millimetres. */
    int[] wayMm = new int[256];

    boolean[] rides = new boolean[256];
    byte[] outcome = new byte[256];
    float[] waitMinutes = new float[256];
    boolean[] sharesStop = new boolean[256];
    boolean[] wasTurnedAway = new boolean[256];
    final int[] hourStart = new int[OpenSlots.HOURS + 1];

    private int[] draftResident = new int[256];
    private byte[] draftPurpose = new byte[256];
    private byte[] draftSlot = new byte[256];
    private byte[] draftAttempt = new byte[256];
    private int draftCount;

    void clear() {
        draftCount = 0;
        Arrays.fill(hourStart, 0);
    }

    /** Adds a need; residents must come in ascending order. */
    void add(int who, int purposeIndex, int slotOfDay, int tries) {
        if (draftCount == draftResident.length) {
            int size = draftCount + (draftCount >> 1);
            draftResident = Arrays.copyOf(draftResident, size);
            draftPurpose = Arrays.copyOf(draftPurpose, size);
            draftSlot = Arrays.copyOf(draftSlot, size);
            draftAttempt = Arrays.copyOf(draftAttempt, size);
        }
        draftResident[draftCount] = who;
        draftPurpose[draftCount] = (byte) purposeIndex;
        draftSlot[draftCount] = (byte) slotOfDay;
        draftAttempt[draftCount] = (byte) tries;
        draftCount++;
        hourStart[slotOfDay / 2 + 1]++;
    }

    /** Sorts the added needs by hour; within an hour they keep their order. */
    void sort() {
        count = draftCount;
        if (resident.length < count) {
            grow(draftResident.length);
        }
        for (int hour = 0; hour < OpenSlots.HOURS; hour++) {
            hourStart[hour + 1] += hourStart[hour];
        }
        int[] next = hourStart.clone();
        for (int i = 0; i < count; i++) {
            int at = next[draftSlot[i] / 2]++;
            resident[at] = draftResident[i];
            purpose[at] = draftPurpose[i];
            slot[at] = draftSlot[i];
            attempt[at] = draftAttempt[i];
        }
        Arrays.fill(outcome, 0, count, OPEN);
        Arrays.fill(waitMinutes, 0, count, 0);
        Arrays.fill(sharesStop, 0, count, false);
        Arrays.fill(wasTurnedAway, 0, count, false);
    }

    private void grow(int size) {
        resident = new int[size];
        purpose = new byte[size];
        slot = new byte[size];
        attempt = new byte[size];
        way = new byte[size];
        type = new byte[size];
        service = new int[size];
        place = new int[size];
        wayMm = new int[size];
        rides = new boolean[size];
        outcome = new byte[size];
        waitMinutes = new float[size];
        sharesStop = new boolean[size];
        wasTurnedAway = new boolean[size];
    }

    boolean goesToOutlet(int need) {
        return way[need] == OutletRace.VISIT || way[need] == OutletRace.DELIVERY;
    }
}
