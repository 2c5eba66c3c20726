package livingcircle.study.sensitivity;

/**
 * An estimate with its interval.
 *
 * @param value NaN if it is not known
 * @param lower lower end of the interval; NaN if unknown
 * @param upper upper end
 */
public record Estimate(double value, double lower, double upper) {

    /** Whether a value lies in the interval. */
    public boolean contains(double other) {
        return lower <= other && other <= upper;
    }
}
