package livingcircle.bench.choice;

import livingcircle.base.KeyedRandom;

/** The logarithm of the positive-stable factor that shops of a nest share (Kanter 1975), from the engine's draws. */
public final class StableFactor {

    private StableFactor() {}

    /** @param lambda dissimilarity, 0 – 1, exclusive */
    public static double log(long key, double lambda) {
        double angle = Math.PI * KeyedRandom.uniform(KeyedRandom.combine(key, 1));
        double clock = -Math.log(KeyedRandom.uniform(KeyedRandom.combine(key, 2)));
        double rest = 1 - lambda;
        double logShape = Math.log(Math.sin(rest * angle))
                + lambda / rest * Math.log(Math.sin(lambda * angle))
                - Math.log(Math.sin(angle)) / rest;
        return rest / lambda * (logShape - Math.log(clock));
    }
}
