package livingcircle.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InequalityTest {

    @Test
    void giniOfEqualSharesIsZeroAndOfOneOwnerNearlyOne() {
        assertEquals(0, Inequality.of(new double[] {3, 3, 3, 3}).gini(), 1e-12);
        double[] oneOwner = new double[1_000];
        oneOwner[17] = 5;
        assertEquals(0.999, Inequality.of(oneOwner).gini(), 1e-9);
    }

    @Test
    void giniEqualsHalfTheMeanDifferenceOverTheMean() {
        double[] values = {1, 4, 2, 9, 0, 3};
        double differences = 0;
        double sum = 0;
        for (double a : values) {
            sum += a;
            for (double b : values) {
                differences += Math.abs(a - b);
            }
        }
        double n = values.length;
        assertEquals(
                differences / (n * n) / (2 * sum / n), Inequality.of(values).gini(), 1e-12);
    }

    @Test
    void tenthsAreCompared() {
        double[] values = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();
        assertEquals(95.5 / 5.5, Inequality.of(values).bestToWorstTenth(), 1e-12);
        assertTrue(Double.isNaN(Inequality.of(new double[0]).bestToWorstTenth()));
    }

    @Test
    void histogramGivesMeanAndQuantiles() {
        MinuteHistogram histogram = new MinuteHistogram();
        IntStream.range(0, 1_000).forEach(i -> histogram.add(i / 50.0));
        assertEquals(9.99, histogram.mean(), 1e-9);
        assertEquals(10, histogram.quantile(0.5), 0.05);
        assertEquals(18, histogram.quantile(0.9), 0.05);
        MinuteHistogram twice = new MinuteHistogram();
        twice.add(histogram);
        twice.add(histogram);
        assertEquals(histogram.quantile(0.25), twice.quantile(0.25), 1e-9);
        assertTrue(Double.isNaN(new MinuteHistogram().mean()));
    }
}
