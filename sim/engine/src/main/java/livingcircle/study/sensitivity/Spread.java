package livingcircle.study.sensitivity;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How a result spreads while the factors move together. All NaN if no result is known.
 *
 * @param count results that are known
 * @param mean their mean
 * @param deviation their standard deviation; NaN for fewer than two
 * @param least the least
 * @param lower the quantile that half of what the confidence leaves lies below
 * @param median the median
 * @param upper the quantile that half of what the confidence leaves lies above
 * @param greatest the greatest
 */
public record Spread(
        int count,
        double mean,
        double deviation,
        double least,
        double lower,
        double median,
        double upper,
        double greatest) {

    /**
     * The spread of some results.
     *
     * @param results those that are not finite are left out
     * @param confidence share of results between the two quantiles, 0 – 1, exclusive
     */
    public static Spread of(double[] results, double confidence) {
        double[] known = Arrays.stream(results).filter(Double::isFinite).toArray();
        double tail = 100 * (1 - confidence) / 2;
        return new Spread(
                known.length,
                StatUtils.mean(known),
                known.length < 2 ? Double.NaN : Math.sqrt(StatUtils.variance(known)),
                StatUtils.min(known),
                StatUtils.percentile(known, tail),
                StatUtils.percentile(known, 50),
                StatUtils.percentile(known, 100 - tail),
                StatUtils.max(known));
    }
}
