package livingcircle.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeanIntervalTest {

    /** Printed tables of the t distribution. */
    @ParameterizedTest
    @CsvSource({
        "0.95, 1, 12.706",
        "0.95, 2, 4.303",
        "0.95, 4, 2.776",
        "0.95, 9, 2.262",
        "0.95, 30, 2.042",
        "0.95, 120, 1.980",
        "0.90, 5, 2.015",
        "0.99, 1, 63.657",
        "0.99, 9, 3.250",
        "0.999, 4, 8.610"
    })
    void halfWidthHoldsTheTableValue(double confidence, int degreesOfFreedom, double table) {
        double[] values = new double[degreesOfFreedom + 1];
        values[0] = 1;
        double n = values.length;
        MeanInterval interval = MeanInterval.of(values, confidence);
        double standardError = Math.sqrt((1 - 1 / n) / (n - 1) / n);
        assertEquals(1 / n, interval.mean(), 1e-12);
        assertEquals(table, interval.halfWidth() / standardError, 0.0005);
        assertEquals(interval.mean() + interval.halfWidth(), interval.upper());
        assertEquals(interval.mean() - interval.halfWidth(), interval.lower());
        assertEquals(values.length, interval.count());
    }

    @Test
    void oneValueHasAnUnknownWidth() {
        MeanInterval interval = MeanInterval.of(new double[] {7}, 0.95);
        assertEquals(7, interval.mean());
        assertFalse(interval.isKnown());
        assertFalse(interval.contains(7));
    }

    @Test
    void noValueHasNoMean() {
        assertTrue(Double.isNaN(MeanInterval.of(new double[0], 0.95).mean()));
        assertFalse(MeanInterval.of(new double[0], 0.95).isKnown());
    }

    /** Tenths are not binary fractions: their sum over their number need not be a tenth. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 7, 10, 49})
    void equalValuesHaveNoWidth(int count) {
        double[] values = new double[count];
        Arrays.fill(values, 0.1);
        MeanInterval interval = MeanInterval.of(values, 0.95);
        assertEquals(0.1, interval.mean());
        assertEquals(0, interval.halfWidth());
        assertTrue(interval.contains(0.1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void oneUnknownValueMakesTheResultUnknown(double unknown) {
        MeanInterval interval = MeanInterval.of(new double[] {1, 2, unknown, 3}, 0.95);
        assertTrue(Double.isNaN(interval.mean()));
        assertFalse(interval.isKnown());
        MeanInterval late = MeanInterval.ofSequence(new double[] {1, 2, 3, unknown}, 3, 0.95);
        assertFalse(late.isKnown(), "unknown after the pilot");
    }

    @Test
    void aSequenceTakesItsSpreadFromThePilotAndItsMeanFromAll() {
        MeanInterval pilot = MeanInterval.of(new double[] {1, 2, 6}, 0.95);
        MeanInterval interval = MeanInterval.ofSequence(new double[] {1, 2, 6, 30, 10, 5, 0, 9, 18}, 3, 0.95);
        assertEquals(9, interval.mean(), 1e-12);
        assertEquals(pilot.halfWidth() / Math.sqrt(3), interval.halfWidth(), 1e-12);
        assertEquals(pilot, MeanInterval.ofSequence(new double[] {1, 2, 6}, 5, 0.95), "shorter than the pilot");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 95, Double.NaN})
    void confidenceLiesBetweenZeroAndOne(double confidence) {
        assertThrows(IllegalArgumentException.class, () -> MeanInterval.of(new double[] {1, 2}, confidence));
    }

    @Test
    void aPilotHasTwoReplications() {
        assertThrows(IllegalArgumentException.class, () -> MeanInterval.ofSequence(new double[] {1, 2}, 1, 0.95));
    }
}
