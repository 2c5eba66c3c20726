package livingcircle.study.design;

import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;

/**
 * Random paths through a grid of p levels: from a random point each axis is changed once, in random order, by
 * Δ = p ⁄ (2 (p − 1)) up or down (Morris, "Factorial sampling plans for preliminary computational experiments",
 * Technometrics 33, 1991). With this Δ each level is met equally often.
 */
public final class MorrisTrajectories {

    private MorrisTrajectories() {}

    /**
     * The points: trajectory by trajectory, each of {@code dimensions + 1} points of which two neighbours differ in one
     * axis.
     *
     * @param trajectories at least 1
     * @param dimensions number of axes
     * @param levels even, at least 2
     * @return coordinates from 0 to 1, both included, by point and axis
     */
    public static double[][] of(int trajectories, int dimensions, int levels, long seed) {
        double[][] coordinates = new double[trajectories * (dimensions + 1)][];
        for (int t = 0; t < trajectories; t++) {
            long key = KeyedRandom.combine(Use.DESIGN.of(seed), t);
            int[] order = Shuffle.permutation(dimensions, KeyedRandom.combine(key, 0));
            double[] here = new double[dimensions];
            double[] there = new double[dimensions];
            for (int d = 0; d < dimensions; d++) {
                long axis = KeyedRandom.combine(KeyedRandom.combine(key, 1), d);
                int low = KeyedRandom.below(KeyedRandom.combine(axis, 0), levels / 2);
                boolean isUp = KeyedRandom.below(KeyedRandom.combine(axis, 1), 2) == 0;
                here[d] = (isUp ? low : low + levels / 2) / (levels - 1.0);
                there[d] = (isUp ? low + levels / 2 : low) / (levels - 1.0);
            }
            int first = t * (dimensions + 1);
            coordinates[first] = here.clone();
            for (int step = 0; step < dimensions; step++) {
                here[order[step]] = there[order[step]];
                coordinates[first + step + 1] = here.clone();
            }
        }
        return coordinates;
    }

    /** Number of points. */
    public static long size(int trajectories, int dimensions) {
        return trajectories * (dimensions + 1L);
    }
}
