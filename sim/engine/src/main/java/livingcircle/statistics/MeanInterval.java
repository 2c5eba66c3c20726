package livingcircle.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The mean of independent replications with its two-sided t interval (Student, "The probable error of a mean",
 * Biometrika 6, 1908). The interval is symmetric about the mean; all in the unit of the values.
 *
 * @param mean NaN if there is no value or one of them is not finite
 * @param halfWidth at least 0; 0 if all values are equal; NaN (unknown) for fewer than two values or a NaN mean
 * @param confidence 0 – 1, exclusive
 * @param count values the mean is taken of
 */
public record MeanInterval(double mean, double halfWidth, double confidence, int count) {

    /** The confidence that is used where nothing else is asked for. */
    public static final double DEFAULT_CONFIDENCE = 0.95;

    private static final Map<T, Double> CRITICAL = new ConcurrentHashMap<>();

    private record T(double confidence, int degreesOfFreedom) {}

    /**
     * The interval of a number of replications that was fixed beforehand.
     *
     * @param confidence 0 – 1, exclusive
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public static MeanInterval of(double[] values, double confidence) {
        return ofSequence(values, values.length, confidence);
    }

    /**
     * The interval of replications whose number was decided by looking at the spread of the first of them: the mean of
     * all, with the spread and the degrees of freedom of the first {@code pilot}. For normal values it covers the true
     * mean with exactly the confidence, whatever number the pilot led to (Stein, "A two-sample test for a linear
     * hypothesis whose power is independent of the variance", Annals of Mathematical Statistics 16, 1945).
     *
     * @param pilot first replications, which were made in any case; at least 2 unless it is the number of values. With
     *     fewer values than that, the interval is that of the values
     * @param confidence 0 – 1, exclusive
     * @throws IllegalArgumentException if pilot or confidence is out of range
     */
    public static MeanInterval ofSequence(double[] values, int pilot, double confidence) {
        requireConfidence(confidence);
        if (pilot < 2 && pilot != values.length) {
            throw new IllegalArgumentException("a pilot of " + pilot + " replications has no spread, at least 2 do");
        }
        double mean = Moments.of(values).mean();
        int spreadCount = Math.min(pilot, values.length);
        if (spreadCount < 2 || Double.isNaN(mean)) {
            return new MeanInterval(mean, Double.NaN, confidence, values.length);
        }
        double variance = Moments.of(Arrays.copyOf(values, spreadCount)).variance();
        double halfWidth = critical(confidence, spreadCount - 1) * StrictMath.sqrt(variance / values.length);
        return new MeanInterval(mean, halfWidth, confidence, values.length);
    }

    static void requireConfidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
    }

    /** What a t-distributed value exceeds in size with probability 1 − confidence; solved once, as it takes long. */
    private static double critical(double confidence, int degreesOfFreedom) {
        return CRITICAL.computeIfAbsent(
                new T(confidence, degreesOfFreedom),
                t -> -new TDistribution(null, t.degreesOfFreedom).inverseCumulativeProbability((1 - t.confidence) / 2));
    }

    /** Lower end; NaN if unknown. */
    public double lower() {
        return mean - halfWidth;
    }

    /** Upper end; NaN if unknown. */
    public double upper() {
        return mean + halfWidth;
    }

    /** Whether the value lies between the ends, or on one; an unknown interval contains nothing. */
    public boolean contains(double value) {
        return lower() <= value && value <= upper();
    }

    /** Whether the half-width is a number. */
    public boolean isKnown() {
        return !Double.isNaN(halfWidth);
    }
}
