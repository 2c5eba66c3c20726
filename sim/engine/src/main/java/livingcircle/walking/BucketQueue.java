package livingcircle.walking;

import java.util.Arrays;

/**
 * Junctions that wait to be settled, in buckets of about 8 m that are used in a ring (Dial 1969). Within a bucket they
 * stand in the order in which they came. Not safe for use by several threads.
 */
final class BucketQueue {

    private static final int SHIFT = 13;
    private static final int FIRST_CAPACITY = 32;

    private final int[][] buckets;
    private final int[] ends;
    private final int mask;

    /** @param longestMm how much farther than an entry of the bucket that is being emptied a new one can be */
    BucketQueue(int longestMm) {
        int count = Integer.highestOneBit((longestMm >> SHIFT) + 1) << 1;
        buckets = new int[count][FIRST_CAPACITY];
        ends = new int[count];
        mask = count - 1;
    }

    /** The number of the bucket that a distance belongs to. */
    int bucketOf(int mm) {
        return mm >> SHIFT;
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
    }

    /** Number of entries of a bucket. */
    int count(int bucket) {
        return ends[bucket & mask] >> 1;
    }

    int node(int bucket, int i) {
        return buckets[bucket & mask][2 * i];
    }

    int mm(int bucket, int i) {
        return buckets[bucket & mask][2 * i + 1];
    }

    void clear(int bucket) {
        ends[bucket & mask] = 0;
    }
}
