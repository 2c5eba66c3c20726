package livingcircle.bench.choice;

import livingcircle.base.KeyedRandom;

/** Gumbel taste terms of the engine's draws. */
public final class Taste {

    /** Key of ordering from outside the town. */
    public static final long ONLINE_KEY = KeyedRandom.keyOf("order online");

    /** Key of going without. */
    public static final long WITHOUT_KEY = KeyedRandom.keyOf("go without");

    private Taste() {}

    /** The taste of a need for an alternative. */
    public static double of(long needKey, long alternativeKey) {
        return -Math.log(-Math.log(KeyedRandom.uniform(needKey ^ alternativeKey)));
    }
}
