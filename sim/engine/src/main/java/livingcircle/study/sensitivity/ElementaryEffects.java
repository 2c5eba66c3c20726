package livingcircle.study.sensitivity;

/**
 * Elementary effects of a factor: changes of the result per unit of its range along the trajectories of Morris.
 *
 * @param mu mean; NaN if none is known
 * @param muStar mean of their sizes, which tells how much the factor matters (Campolongo, Cariboni and Saltelli, "An
 *     effective screening design for sensitivity analysis of large models", Environmental Modelling and Software 22, 2007)
 * @param sigma their standard deviation, which tells of interactions and curvature; NaN for fewer than two
 * @param count trajectories that gave one
 */
public record ElementaryEffects(double mu, double muStar, double sigma, int count) {

    /**
     * The effects of each factor.
     *
     * @param points coordinates by point and factor: trajectories one after the other, each a point more than there are
     *     factors, neighbours in one of them differing in one factor
     * @param values the result at each point; steps from or to one that is not finite are left out
     */
    public static ElementaryEffects[] of(double[][] points, double[] values) {
        int factors = points[0].length;
        double[] sum = new double[factors];
        double[] sizes = new double[factors];
        double[] squares = new double[factors];
        int[] counts = new int[factors];
        for (int p = 0; p + 1 < points.length; p++) {
            boolean isLast = p % (factors + 1) == factors;
            if (isLast || !Double.isFinite(values[p]) || !Double.isFinite(values[p + 1])) {
                continue;
            }
            int factor = changed(points[p], points[p + 1]);
            double effect = (values[p + 1] - values[p]) / (points[p + 1][factor] - points[p][factor]);
            sum[factor] += effect;
            sizes[factor] += Math.abs(effect);
            squares[factor] += effect * effect;
            counts[factor]++;
        }
        ElementaryEffects[] effects = new ElementaryEffects[factors];
        for (int f = 0; f < factors; f++) {
            double n = counts[f];
            double mean = sum[f] / n;
            double variance = n < 2 ? Double.NaN : Math.max(0, squares[f] - n * mean * mean) / (n - 1);
            effects[f] = new ElementaryEffects(mean, sizes[f] / n, Math.sqrt(variance), counts[f]);
        }
        return effects;
    }

    private static int changed(double[] from, double[] to) {
        for (int f = 0; f < from.length; f++) {
            if (from[f] != to[f]) {
                return f;
            }
        }
        throw new IllegalArgumentException("two neighbours of a trajectory are the same point");
    }
}
