package livingcircle.choice;

import livingcircle.base.KeyedRandom;
import livingcircle.base.Logarithm;

/**
 * Random utility by a race of keyed exponential clocks: with E = −ln u, the alternative of least E ÷ w, w = exp(V), is
 * the one of greatest V + ε with standard Gumbel ε = −ln E. The quantity E ÷ w = exp(−(V + ε)) is called the cost of
 * the alternative: less is better.
 */
public final class TasteRace {

    // wider than the rounding of the few operations of a bound, so that a bound never decides what is closer than that
    private static final double ROUNDING = 0x1.0p-50;
    private static final double ROUNDED_UP = 1 + ROUNDING;

    private TasteRace() {}

    /** The uniform draw of an alternative within a choice. */
    public static double draw(long choiceKey, long alternativeKey) {
        return KeyedRandom.uniform(choiceKey ^ alternativeKey);
    }

    /**
     * Whether an alternative surely loses against a cost already found, told without a logarithm: since −ln u ≥
     * 2 (1 − u) ÷ (1 + u), its cost is at least that ÷ w.
     */
    public static boolean surelyLoses(double draw, double weight, double cost) {
        return 2 * (1 - draw) >= cost * weight * (1 + draw) * ROUNDED_UP;
    }

    /**
     * The draw up to which an alternative {@link #surelyLoses}, for many of the same weight.
     *
     * @return below 1; NaN, which no draw is up to, if nothing is known
     */
    public static double losingDraw(double weight, double cost) {
        double clock = cost * weight;
        return (2 - clock) / (2 + clock) - ROUNDING;
    }

    /** The cost of an alternative; infinite for weight 0. */
    public static double cost(double draw, double weight) {
        return -Logarithm.of(draw) / weight;
    }

    /**
     * The cost exp(−U) of the best alternative of a nest, from the least E ÷ w' with w' = exp(V ÷ λ), when the nest's
     * alternatives share the positive-stable factor S: U = λ(ln S − ln(E ÷ w')).
     */
    public static double nestCost(double leastClock, double stableFactor, double lambda) {
        return power(leastClock / stableFactor, lambda);
    }

    /** The inverse of {@link #nestCost}: the clock E ÷ w' at which a nest's alternative reaches a cost. */
    public static double nestClock(double cost, double stableFactor, double lambda) {
        return power(cost, 1 / lambda) * stableFactor;
    }

    /** A power of a positive number, in a fifth of the time that {@code StrictMath.pow} takes for the last bits. */
    private static double power(double x, double exponent) {
        return StrictMath.exp(exponent * Logarithm.of(x));
    }
}
