package livingcircle.study.design;

import livingcircle.base.KeyedRandom;

/** Keyed random orders. */
final class Shuffle {

    private Shuffle() {}

    /** The numbers 0 … {@code count − 1} in an order that the key decides (Fisher and Yates 1938). */
    static int[] permutation(int count, long key) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int at = KeyedRandom.below(KeyedRandom.combine(key, i), i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        return order;
    }
}
