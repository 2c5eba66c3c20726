package livingcircle.choice;

import livingcircle.base.KeyedRandom;

/**
 * Positive-stable random factors S with E[exp(−tS)] = exp(−t^λ). Alternatives that share S and have Gumbel terms G_j of
 * their own follow the nested logit with ε_j = λ(ln S + G_j), each ε_j being standard Gumbel by itself.
 */
public final class PositiveStable {

    private PositiveStable() {}

    /**
     * A draw for the key (Kanter, "Stable densities under change of scale and total variation inequalities", Annals of
     * Probability 3, 1975).
     *
     * @param lambda 0 – 1, exclusive
     */
    public static double draw(long key, double lambda) {
        double clock = -StrictMath.log(clockDraw(key));
        double logOfClock = StrictMath.log(clock);
        return StrictMath.exp((logOfShape(angleDraw(key), lambda) - logOfClock) * ((1 - lambda) / lambda));
    }

    /** The first of the two uniform draws that a factor is made of: it rises with it. */
    static double angleDraw(long key) {
        return KeyedRandom.uniform(KeyedRandom.combine(key, 1));
    }

    /** The second of the two uniform draws that a factor is made of: it rises with it. */
    static double clockDraw(long key) {
        return KeyedRandom.uniform(KeyedRandom.combine(key, 2));
    }

    /** Logarithm of Kanter's function of the angle π u, rising with u. */
    static double logOfShape(double u, double lambda) {
        double angle = StrictMath.PI * u;
        double rest = 1 - lambda;
        return StrictMath.log(StrictMath.sin(rest * angle))
                + StrictMath.log(StrictMath.sin(lambda * angle)) * (lambda / rest)
                - StrictMath.log(StrictMath.sin(angle)) / rest;
    }
}
