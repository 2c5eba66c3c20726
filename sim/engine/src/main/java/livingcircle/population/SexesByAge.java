package livingcircle.population;

import java.util.Arrays;
import java.util.List;
import livingcircle.base.LargestRemainder;

/** Splits the age bands of a community into women and men so that the women add up to a given number. */
final class SexesByAge {

    private static final double MET = 1e-6;
    private static final double LEAST_SHARE = 1e-6;
    private static final double FARTHEST = 40;
    private static final int HALVINGS = 80;

    private SexesByAge() {}

    /**
     * Women by age band. Where the shares of women of the bands do not give the number, the odds of all are multiplied
     * by the one factor that does, which is what proportional fitting would come to.
     *
     * @param ages residents by band
     * @param women how many of all of them, 0 to their sum
     * @param shares share of women of each band, 0–1, or an empty list if it is the same for all
     */
    static int[] women(List<Integer> ages, int women, List<Double> shares) {
        double[] wanted = shares.isEmpty()
                ? ages.stream().mapToDouble(Integer::doubleValue).toArray()
                : womenAt(0, ages, shares);
        if (!shares.isEmpty() && Math.abs(Arrays.stream(wanted).sum() - women) > MET) {
            List<Double> open = shares.stream()
                    .map(share -> Math.min(Math.max(share, LEAST_SHARE), 1 - LEAST_SHARE))
                    .toList();
            wanted = womenAt(factorFor(women, ages, open), ages, open);
        }
        return LargestRemainder.split(women, wanted);
    }

    /** The logarithm of the factor on the odds with which the women add up. */
    private static double factorFor(int women, List<Integer> ages, List<Double> shares) {
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (Arrays.stream(womenAt(middle, ages, shares)).sum() < women) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double[] womenAt(double logFactor, List<Integer> ages, List<Double> shares) {
        double menFactor = StrictMath.exp(-logFactor);
        double[] women = new double[ages.size()];
        for (int band = 0; band < women.length; band++) {
            double share = shares.get(band);
            women[band] = ages.get(band) * share / (share + (1 - share) * menFactor);
        }
        return women;
    }
}
