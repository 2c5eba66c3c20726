package livingcircle.walking;

import java.util.Arrays;

/**
 * Junctions that wait to be settled, in buckets of about 8 m that are used in a ring (Dial 1969): first the nearest
 * bucket, within a bucket first come, first served. An entry may be added to the bucket that is being emptied.
 *
 * <p>Not safe for use by several threads.
 */
final class BucketQueue {

    private static final int SHIFT = 13;
    private static final int FIRST_CAPACITY = 32;

    private final int[][] buckets;
    private final int[] ends;
    private final int mask;
    private int waiting;
    private int current;
    private int position;

    /** @param longestMm how much farther than the entry just taken a new one can be */
    BucketQueue(int longestMm) {
        int count = Integer.highestOneBit((longestMm >> SHIFT) + 1) << 1;
        buckets = new int[count][FIRST_CAPACITY];
        ends = new int[count];
        mask = count - 1;
    }

    /** Begins anew with the bucket of a distance; the queue must be empty. */
    void begin(int mm) {
        current = (mm >> SHIFT) & mask;
        position = 0;
    }

    void add(int node, int mm) {
        int slot = (mm >> SHIFT) & mask;
        int end = ends[slot];
        int[] bucket = buckets[slot];
        if (end == bucket.length) {
            bucket = Arrays.copyOf(bucket, 2 * end);
            buckets[slot] = bucket;
        }
        bucket[end] = node;
        bucket[end + 1] = mm;
        ends[slot] = end + 2;
        waiting++;
    }

    /** Goes to the next entry, whose {@link #node} and {@link #mm} can then be read; false if there is none. */
    boolean next() {
        if (waiting == 0) {
            ends[current] = 0;
            return false;
        }
        while (position == ends[current]) {
            ends[current] = 0;
            current = (current + 1) & mask;
            position = 0;
        }
        position += 2;
        waiting--;
        return true;
    }

    int node() {
        return buckets[current][position - 2];
    }

    int mm() {
        return buckets[current][position - 1];
    }
}
