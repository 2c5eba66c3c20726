package livingcircle.statistics;

import org.apache.commons.math3.stat.StatUtils;

/**
 * Mean and unbiased variance of a sample. Equal values have exactly their value as mean and variance 0, whatever their
 * sum rounds to.
 *
 * @param mean NaN for no values or if one is not finite
 * @param variance NaN for fewer than two values or if one is not finite
 */
record Moments(double mean, double variance) {

    static Moments of(double[] values) {
        boolean areEqual = true;
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return new Moments(Double.NaN, Double.NaN);
            }
            areEqual &= value == values[0];
        }
        if (values.length == 0) {
            return new Moments(Double.NaN, Double.NaN);
        }
        double mean = areEqual ? values[0] : StatUtils.mean(values);
        if (values.length == 1) {
            return new Moments(mean, Double.NaN);
        }
        return new Moments(mean, areEqual ? 0 : StatUtils.variance(values));
    }
}
