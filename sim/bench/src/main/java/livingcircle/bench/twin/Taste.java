package livingcircle.bench.twin;

import livingcircle.base.KeyedRandom;

/** Gumbel taste terms of the engine's draws. */
final class Taste {

    static final long ONLINE_KEY = KeyedRandom.keyOf("order online");
    static final long WITHOUT_KEY = KeyedRandom.keyOf("go without");

    private Taste() {}

    /** The taste of a need for an alternative. */
    static double of(long needKey, long alternativeKey) {
        return -Math.log(-Math.log(KeyedRandom.uniform(needKey ^ alternativeKey)));
    }
}
