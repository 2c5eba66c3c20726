package livingcircle.statistics;

/**
 * Many durations in bins of a tenth of a minute. Counts and sums are whole numbers, so that the order of additions and
 * of merges never matters.
 */
public final class MinuteHistogram {

    /** Bins a minute. */
    public static final int PER_MINUTE = 10;

    private static final int BINS = 60 * PER_MINUTE;

    private final int[] counts = new int[BINS];
    private long count;
    private long sumMillis;

    /** Adds a duration of at least 0 minutes; above an hour it counts as an hour in quantiles, in full in the mean. */
    public void add(double minutes) {
        add(bin(minutes), millis(minutes));
    }

    /** Adds a duration that has been put into its {@link #bin} and rounded to {@link #millis}. */
    public void add(int bin, long millis) {
        counts[bin]++;
        count++;
        sumMillis += millis;
    }

    /** The bin of a duration of at least 0 minutes. */
    public static int bin(double minutes) {
        return Math.min(BINS - 1, (int) (minutes * PER_MINUTE));
    }

    /** A duration in whole milliseconds. */
    public static long millis(double minutes) {
        return Math.round(minutes * 60_000);
    }

    public void add(MinuteHistogram other) {
        for (int bin = 0; bin < BINS; bin++) {
            counts[bin] += other.counts[bin];
        }
        count += other.count;
        sumMillis += other.sumMillis;
    }

    public long count() {
        return count;
    }

    /** Durations within the bin that starts at {@code bin ÷ 10} minutes. */
    public int countInBin(int bin) {
        return counts[bin];
    }

    public int binCount() {
        return BINS;
    }

    /** Mean in minutes; NaN if empty. */
    public double mean() {
        return count > 0 ? sumMillis / 60_000.0 / count : Double.NaN;
    }

    /** The duration below which the given share lies, interpolated within its bin; NaN if empty. */
    public double quantile(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        double wanted = share * count;
        long below = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0 && below + counts[bin] >= wanted) {
                return (bin + (wanted - below) / counts[bin]) / PER_MINUTE;
            }
            below += counts[bin];
        }
        return (double) BINS / PER_MINUTE;
    }
}
