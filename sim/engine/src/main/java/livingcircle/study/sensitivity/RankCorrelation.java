package livingcircle.study.sensitivity;

import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/** How closely a result rises or falls with a factor, whatever the shape of the curve. */
public final class RankCorrelation {

    private static final int FEWEST_POINTS = 3;

    private RankCorrelation() {}

    /**
     * Spearman's rank correlation ("The proof and measurement of association between two things", American Journal of
     * Psychology 15, 1904).
     *
     * @param factor values of the factor
     * @param result results; pairs of which one is not finite are left out
     * @return −1 … 1; NaN for fewer than three pairs or if one of the two never changes
     */
    public static double of(double[] factor, double[] result) {
        int[] known = IntStream.range(0, factor.length)
                .filter(p -> Double.isFinite(factor[p]) && Double.isFinite(result[p]))
                .toArray();
        if (known.length < FEWEST_POINTS) {
            return Double.NaN;
        }
        double[] x = IntStream.of(known).mapToDouble(p -> factor[p]).toArray();
        double[] y = IntStream.of(known).mapToDouble(p -> result[p]).toArray();
        return new SpearmansCorrelation().correlation(x, y);
    }
}
