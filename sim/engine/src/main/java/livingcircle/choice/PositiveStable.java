package livingcircle.choice;

import livingcircle.base.KeyedRandom;
import livingcircle.base.Logarithm;

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
        double clock = -Logarithm.of(clockDraw(key));
        double logOfClock = Logarithm.of(clock);
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
        return Logarithm.of(StrictMath.sin(rest * angle))
                + Logarithm.of(StrictMath.sin(lambda * angle)) * (lambda / rest)
                - Logarithm.of(StrictMath.sin(angle)) / rest;
    }
}
