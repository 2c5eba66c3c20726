package livingcircle.bench.walking;

import java.util.Arrays;

/** Whether two searches find the same junctions at the same distances. */
final class Agreement {

    /** What the sum of some hundred rounded lengths may be off. */
    private static final double ROUNDING_MM = 0.01;

    private Agreement() {}

    /**
     * Compares all origins.
     *
     * @return number of distances that were compared
     * @throws IllegalStateException if a distance differs by more than rounding
     */
    static long check(WalkSearch reference, WalkSearch other, int nodes, int origins, int boundMm) {
        long compared = 0;
        for (int origin = 0; origin < origins; origin++) {
            double[] expected = distances(reference, nodes, origin, boundMm);
            double[] found = distances(other, nodes, origin, boundMm);
            for (int node = 0; node < nodes; node++) {
                if (!(Math.abs(expected[node] - found[node]) <= ROUNDING_MM) && expected[node] != found[node]) {
                    throw new IllegalStateException(
                            "from origin " + origin + " to junction " + node + " " + reference.name() + " finds "
                                    + expected[node] + " mm and " + other.name() + " " + found[node] + " mm");
                }
                compared += expected[node] < Double.POSITIVE_INFINITY ? 1 : 0;
            }
        }
        return compared;
    }

    private static double[] distances(WalkSearch search, int nodes, int origin, int boundMm) {
        double[] distances = new double[nodes];
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        search.run(origin, boundMm, (node, mm) -> distances[node] = mm);
        return distances;
    }
}
