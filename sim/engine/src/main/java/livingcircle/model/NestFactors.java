package livingcircle.model;

import livingcircle.choice.PositiveStable;

/** The last factors of nests that were drawn: the tours of a block ask for the same ones again. Serves one thread. */
final class NestFactors {

    private static final int KEPT = 1 << 12;

    private final long[] keys = new long[KEPT];
    private final double[] factors = new double[KEPT];

    /** See {@link PositiveStable#draw}. */
    double draw(long key, double lambda) {
        int at = (int) (key & (KEPT - 1));
        // a factor is above 0
        if (keys[at] != key || factors[at] == 0) {
            keys[at] = key;
            factors[at] = PositiveStable.draw(key, lambda);
        }
        return factors[at];
    }
}
