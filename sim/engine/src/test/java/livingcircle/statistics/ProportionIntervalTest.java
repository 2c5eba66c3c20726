package livingcircle.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ProportionIntervalTest {

    /** Examples of Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I. */
    @Test
    void publishedExamples() {
        assertInterval(0.2553, 0.3662, ProportionInterval.of(81, 263, 0.95));
        assertInterval(0.0624, 0.1605, ProportionInterval.of(15, 148, 0.95));
        assertInterval(0, 0.1611, ProportionInterval.of(0, 20, 0.95));
        assertInterval(0.0061, 0.1718, ProportionInterval.of(1, 29, 0.95));
    }

    private static void assertInterval(double lower, double upper, ProportionInterval interval) {
        assertEquals(lower, interval.lower(), 5e-5);
        assertEquals(upper, interval.upper(), 5e-5);
    }

    @Test
    void theEndsAreNeverPassed() {
        assertEquals(1, ProportionInterval.of(7, 7, 0.99).upper());
        assertEquals(new ProportionInterval(Double.NaN, 0, 1, 0), ProportionInterval.of(0, 0, 0.95));
        assertThrows(IllegalArgumentException.class, () -> ProportionInterval.of(3, 2, 0.95));
    }
}
