package livingcircle.statistics;

import java.util.stream.IntStream;
import livingcircle.base.KeyedRandom;

/** Synthetic replications with known means. */
final class Experiments {

    /** Standard error of a share of 95 % over this many experiments is half a percent. */
    static final int COUNT = 2_000;

    private Experiments() {}

    /** A distribution with mean 0 and standard deviation 1. */
    enum Noise {
        NORMAL {
            @Override
            double draw(long key) {
                return KeyedRandom.normal(key);
            }
        },

        /** Gamma with shape 16, whose skewness is one half. */
        SKEWED {
            @Override
            double draw(long key) {
                double sum = 0;
                for (int i = 0; i < 16; i++) {
                    sum -= Math.log(KeyedRandom.uniform(KeyedRandom.combine(key, i)));
                }
                return (sum - 16) / 4;
            }
        };

        abstract double draw(long key);

        double[] draws(int count, long key) {
            return IntStream.range(0, count)
                    .mapToDouble(i -> draw(KeyedRandom.combine(key, i)))
                    .toArray();
        }
    }

    /** Replications of layouts that share half of their variance of 1 in each replication; by layout. */
    static double[][] paired(double[] means, int count, Noise noise, long key) {
        double[] common = noise.draws(count, KeyedRandom.combine(key, 0));
        double[][] values = new double[means.length][count];
        for (int layout = 0; layout < means.length; layout++) {
            double[] own = noise.draws(count, KeyedRandom.combine(key, layout + 1L));
            for (int i = 0; i < count; i++) {
                values[layout][i] = means[layout] + (common[i] + own[i]) * Math.sqrt(0.5);
            }
        }
        return values;
    }
}
