package livingcircle.study.design;

import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Sobol' sequence with the direction numbers of Joe and Kuo (2008), all of it shifted by one random vector and wrapped
 * round (Cranley and Patterson, "Randomization of number theoretic methods for multiple integration", SIAM Journal on
 * Numerical Analysis 13, 1976), so that no point lies on the border. It fills the cube most evenly if the number of
 * points is a power of two.
 */
public final class SobolPoints {

    /** Axes for which direction numbers are known. */
    public static final int MOST_DIMENSIONS = 1000;

    private SobolPoints() {}

    /**
     * The points.
     *
     * @param points at least 1
     * @param dimensions number of axes, at most {@value #MOST_DIMENSIONS}
     * @return coordinates from 0, below 1, by point and axis
     */
    public static double[][] of(int points, int dimensions, long seed) {
        if (dimensions == 0) {
            return new double[points][0];
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        double[][] coordinates = new double[points][];
        for (int p = 0; p < points; p++) {
            coordinates[p] = sequence.nextVector();
            for (int d = 0; d < dimensions; d++) {
                double shifted = coordinates[p][d] + KeyedRandom.uniform(KeyedRandom.combine(Use.DESIGN.of(seed), d));
                coordinates[p][d] = shifted < 1 ? shifted : shifted - 1;
            }
        }
        return coordinates;
    }
}
