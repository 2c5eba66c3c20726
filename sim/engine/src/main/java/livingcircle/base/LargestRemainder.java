package livingcircle.base;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Splits a whole number in proportion to weights so that the parts are whole and add up exactly (Hamilton's method of
 * largest remainders). Ties go to the lower index.
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * @param total the number to split, at least 0
     * @param weights weights, at least 0; if all are 0 the parts are as equal as possible
     * @return one part per weight, adding up to {@code total}
     */
    public static int[] split(int total, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("weight " + weight + " is not a finite number of at least 0");
            }
            sum += weight;
        }
        int[] parts = new int[weights.length];
        if (weights.length == 0) {
            if (total > 0) {
                throw new IllegalArgumentException("cannot split " + total + " over no weights");
            }
            return parts;
        }
        double[] remainders = new double[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = sum > 0 ? total * (weights[i] / sum) : (double) total / weights.length;
            parts[i] = (int) exact;
            remainders[i] = exact - parts[i];
            given += parts[i];
        }
        Integer[] order = IntStream.range(0, weights.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Double.compare(remainders[b], remainders[a]));
        for (int k = 0; given < total; k = (k + 1) % order.length) {
            parts[order[k]]++;
            given++;
        }
        return parts;
    }
}
