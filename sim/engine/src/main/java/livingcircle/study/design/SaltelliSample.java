package livingcircle.study.design;

/**
 * Two independent samples A and B and, for each axis i, the sample AB_i that is A with axis i of B (Saltelli et al.,
 * "Variance based sensitivity analysis of model output", Computer Physics Communications 181, 2010). Base points come
 * from a Sobol' sequence of twice as many axes. The points of one base point follow each other: A, AB_1 … AB_k, B.
 */
public final class SaltelliSample {

    /** Axes of which twice as many are still known to the sequence. */
    public static final int MOST_DIMENSIONS = SobolPoints.MOST_DIMENSIONS / 2;

    private SaltelliSample() {}

    /**
     * The points.
     *
     * @param basePoints size n of A and of B; a power of two is best
     * @param dimensions number of axes k, at most {@value #MOST_DIMENSIONS}
     * @return coordinates of n (k + 2) points, from 0, below 1
     */
    public static double[][] of(int basePoints, int dimensions, long seed) {
        double[][] base = SobolPoints.of(basePoints, 2 * dimensions, seed);
        double[][] coordinates = new double[Math.toIntExact(size(basePoints, dimensions))][dimensions];
        for (int j = 0; j < basePoints; j++) {
            for (int d = 0; d < dimensions; d++) {
                double ofA = base[j][d];
                double ofB = base[j][dimensions + d];
                coordinates[ofA(j, dimensions)][d] = ofA;
                coordinates[ofB(j, dimensions)][d] = ofB;
                for (int i = 0; i < dimensions; i++) {
                    coordinates[mixed(j, i, dimensions)][d] = i == d ? ofB : ofA;
                }
            }
        }
        return coordinates;
    }

    /** Number of points, n (k + 2). */
    public static long size(int basePoints, int dimensions) {
        return basePoints * (dimensions + 2L);
    }

    /** Index of a base point of A. */
    public static int ofA(int basePoint, int dimensions) {
        return basePoint * (dimensions + 2);
    }

    /** Index of a base point of B. */
    public static int ofB(int basePoint, int dimensions) {
        return basePoint * (dimensions + 2) + dimensions + 1;
    }

    /** Index of the point of AB_i for a base point. */
    public static int mixed(int basePoint, int axis, int dimensions) {
        return basePoint * (dimensions + 2) + 1 + axis;
    }
}
