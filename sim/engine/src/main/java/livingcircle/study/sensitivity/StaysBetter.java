package livingcircle.study.sensitivity;

import java.util.Arrays;
import livingcircle.statistics.MeanInterval;
import livingcircle.statistics.ProportionInterval;

/**
 * How often layout B is better than layout A while the assumed numbers move. A case is a point of the design: the mean of
 * the differences of its replications, in which A and B met the same luck, says which is better there. Replications of
 * one point do not count as cases of their own, as they share the assumptions.
 *
 * @param better share of points at which B is better, a tie counting half, with its Wilson interval
 * @param difference mean over points of B − A with its t interval
 * @param least least difference of all points; NaN if none is known
 * @param greatest greatest difference
 */
public record StaysBetter(ProportionInterval better, MeanInterval difference, double least, double greatest) {

    /**
     * Compares two layouts.
     *
     * @param a values of A by point and replication
     * @param b values of B for the same; pairs of which one is not finite are left out
     * @param isHigherBetter whether more is better
     * @param confidence of both intervals, 0 – 1, exclusive
     */
    public static StaysBetter of(double[][] a, double[][] b, boolean isHigherBetter, double confidence) {
        double[] differences = new double[a.length];
        int count = 0;
        double hits = 0;
        double least = Double.NaN;
        double greatest = Double.NaN;
        for (int p = 0; p < a.length; p++) {
            double difference = meanDifference(a[p], b[p]);
            if (Double.isFinite(difference)) {
                differences[count++] = difference;
                double gain = isHigherBetter ? difference : -difference;
                hits += gain > 0 ? 1 : gain == 0 ? 0.5 : 0;
                least = count == 1 ? difference : Math.min(least, difference);
                greatest = count == 1 ? difference : Math.max(greatest, difference);
            }
        }
        return new StaysBetter(
                ProportionInterval.of(hits, count, confidence),
                MeanInterval.of(Arrays.copyOf(differences, count), confidence),
                least,
                greatest);
    }

    private static double meanDifference(double[] a, double[] b) {
        double sum = 0;
        int count = 0;
        for (int r = 0; r < a.length; r++) {
            double difference = b[r] - a[r];
            if (Double.isFinite(difference)) {
                sum += difference;
                count++;
            }
        }
        return sum / count;
    }
}
