package livingcircle.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A share of cases with its interval by Wilson ("Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22, 1927), which keeps within 0 – 1 and speaks sense for shares near
 * the ends and few cases.
 *
 * @param share 0 – 1; NaN for no case
 * @param lower lower end; 0 for no case
 * @param upper upper end; 1 for no case
 * @param count number of cases
 */
public record ProportionInterval(double share, double lower, double upper, int count) {

    /**
     * The interval.
     *
     * @param hits cases that count, 0 … {@code count}; a tie may count half
     * @param count number of cases, at least 0
     * @param confidence 0 – 1, exclusive
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ProportionInterval of(double hits, int count, double confidence) {
        MeanInterval.requireConfidence(confidence);
        if (!(hits >= 0 && hits <= count)) {
            throw new IllegalArgumentException(hits + " of " + count + " cases is no share");
        }
        if (count == 0) {
            return new ProportionInterval(Double.NaN, 0, 1, 0);
        }
        double z = -new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 - confidence) / 2);
        double share = hits / count;
        double scale = 1 + z * z / count;
        double centre = (share + z * z / (2 * count)) / scale;
        double half = z * Math.sqrt(share * (1 - share) / count + z * z / (4.0 * count * count)) / scale;
        return new ProportionInterval(share, hits == 0 ? 0 : centre - half, hits == count ? 1 : centre + half, count);
    }
}
