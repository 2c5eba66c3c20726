package livingcircle.model;

import java.util.Arrays;

/** A list of needs by block and place in the block's day; reused from hour to hour. */
final class NeedList {

    private long[] needs = new long[256];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int block, int need) {
        if (size == needs.length) {
            needs = Arrays.copyOf(needs, 2 * size);
        }
        needs[size++] = (long) block << Integer.SIZE | need;
    }

    /** Puts the needs in the order of blocks, then of their places. */
    void sort() {
        Arrays.sort(needs, 0, size);
    }

    int size() {
        return size;
    }

    int block(int k) {
        return (int) (needs[k] >>> Integer.SIZE);
    }

    int need(int k) {
        return (int) needs[k];
    }
}
