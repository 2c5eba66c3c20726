package livingcircle.model;

import java.util.Arrays;

/** Needs of one block's residents as they are drawn: in the order of residents, unsorted by hour. */
final class NeedDraft {

    int[] resident = new int[256];
    byte[] purpose = new byte[256];
    byte[] slot = new byte[256];
    byte[] attempt = new byte[256];
    long[] key = new long[256];
    boolean[] waits = new boolean[256];
    private int count;

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    /** Adds a need; residents must come in ascending order. */
    void add(int who, int purposeIndex, int slotOfDay, int tries, long dayKey) {
        if (count == resident.length) {
            grow(count + (count >> 1));
        }
        resident[count] = who;
        purpose[count] = (byte) purposeIndex;
        slot[count] = (byte) slotOfDay;
        attempt[count] = (byte) tries;
        key[count] = RunKeys.need(dayKey, purposeIndex, tries);
        waits[count] = false;
        count++;
    }

    private void grow(int size) {
        resident = Arrays.copyOf(resident, size);
        purpose = Arrays.copyOf(purpose, size);
        slot = Arrays.copyOf(slot, size);
        attempt = Arrays.copyOf(attempt, size);
        key = Arrays.copyOf(key, size);
        waits = Arrays.copyOf(waits, size);
    }

    /**
     * Makes wait what depends on an earlier hour: of the needs from {@code first} on, all of one resident, those in an
     * hour in which any has the purpose of an earlier hour's.
     */
    void markWaiting(int first) {
        int waitingHours = 0;
        for (int i = first; i < count; i++) {
            for (int other = first; other < count; other++) {
                if (purpose[other] == purpose[i] && slot[other] / 2 < slot[i] / 2) {
                    waitingHours |= 1 << (slot[i] / 2);
                }
            }
        }
        for (int i = first; i < count; i++) {
            waits[i] = ((waitingHours >>> (slot[i] / 2)) & 1) != 0;
        }
    }
}
