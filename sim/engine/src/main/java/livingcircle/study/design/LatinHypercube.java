package livingcircle.study.design;

import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;

/**
 * Latin hypercube: each axis is cut into as many strata as there are points and each stratum holds exactly one, at
 * random within it (McKay, Beckman and Conover, "A comparison of three methods for selecting values of input variables
 * in the analysis of output from a computer code", Technometrics 21, 1979).
 */
public final class LatinHypercube {

    private LatinHypercube() {}

    /**
     * The points.
     *
     * @param points at least 1
     * @param dimensions number of axes
     * @return coordinates between 0 and 1, exclusive, by point and axis
     */
    public static double[][] of(int points, int dimensions, long seed) {
        double[][] coordinates = new double[points][dimensions];
        for (int d = 0; d < dimensions; d++) {
            long key = KeyedRandom.combine(Use.DESIGN.of(seed), d);
            int[] strata = Shuffle.permutation(points, KeyedRandom.combine(key, 0));
            for (int p = 0; p < points; p++) {
                double within = KeyedRandom.uniform(KeyedRandom.combine(KeyedRandom.combine(key, 1), p));
                coordinates[p][d] = (strata[p] + within) / points;
            }
        }
        return coordinates;
    }
}
