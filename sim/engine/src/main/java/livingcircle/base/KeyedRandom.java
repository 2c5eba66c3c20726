package livingcircle.base;

/**
 * Stateless random draws. A draw is a pure function of its key, so it does not depend on how many other draws were
 * taken before it, by whom or in which order: this is what makes runs repeatable for any number of threads and keeps
 * the luck of a resident the same in two layouts (common random numbers).
 *
 * <p>Keys are built by {@link #combine} from (seed, replication), resident, day, need and {@link Use}. The mixing
 * function is the 64-bit finaliser of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
 * generators", OOPSLA 2014; variant 13 of D. Stafford).
 */
public final class KeyedRandom {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final int TICKET_BITS = 52;
    private static final double UNIT = 0x1.0p-52;
    private static final double HALF_UNIT = 0x1.0p-53;

    private KeyedRandom() {}

    /** Mixes the bits of {@code value}; a bijection on 64-bit numbers. */
    public static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A new key from a key and one more component. */
    public static long combine(long key, long component) {
        return mix(key + GOLDEN_GAMMA * (component + 1));
    }

    /** The key of a text, for instance of an outlet's stable id. */
    public static long keyOf(String text) {
        long key = GOLDEN_GAMMA;
        for (int i = 0; i < text.length(); i++) {
            key = combine(key, text.charAt(i));
        }
        return key;
    }

    /** A uniform draw in the open interval (0, 1) for the key. */
    public static double uniform(long key) {
        return ticket(key) * UNIT + HALF_UNIT;
    }

    /** The whole number from 0 to 2⁵² − 1 that {@link #uniform} is made of: it rises with it. */
    public static long ticket(long key) {
        return mix(key) >>> (Long.SIZE - TICKET_BITS);
    }

    /** The last ticket whose draw is at most {@code draw}; −1 if none is, or if {@code draw} is not a number. */
    public static long lastTicketUpTo(double draw) {
        double tickets = draw / UNIT - 0.5;
        return tickets >= 0 ? (long) tickets : -1;
    }

    /** A uniform draw from 0 to {@code bound − 1} for the key; {@code bound} must be positive. */
    public static int below(long key, int bound) {
        return (int) Math.multiplyHigh(mix(key) >>> 1, (long) bound << 1);
    }

    /** A standard normal draw for the key (Box and Muller 1958, the cosine branch). */
    public static double normal(long key) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(uniform(combine(key, 1))));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform(combine(key, 2)));
    }
}
