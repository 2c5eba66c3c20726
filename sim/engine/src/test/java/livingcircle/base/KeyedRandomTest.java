package livingcircle.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

class KeyedRandomTest {

    private static final int DRAWS = 200_000;

    @Test
    void drawsOfNeighbouringKeysAreUniform() {
        long[] counts = new long[50];
        double[] expected = new double[50];
        Arrays.fill(expected, DRAWS / 50.0);
        for (int i = 0; i < DRAWS; i++) {
            counts[(int) (KeyedRandom.uniform(KeyedRandom.combine(7, i)) * 50)]++;
        }
        assertTrue(new ChiSquareTest().chiSquareTest(expected, counts) > 1e-3);
    }

    @Test
    void drawsOfKeysThatDifferInOneComponentAreUncorrelated() {
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            double a = KeyedRandom.uniform(KeyedRandom.combine(i, 1)) - 0.5;
            double b = KeyedRandom.uniform(KeyedRandom.combine(i, 2)) - 0.5;
            sum += 12 * a * b;
        }
        assertEquals(0, sum / DRAWS, 4 / Math.sqrt(DRAWS));
    }

    @Test
    void everyUseHasADrawOfItsOwn() {
        long key = KeyedRandom.keyOf("resident 17");
        for (Use a : Use.values()) {
            for (Use b : Use.values()) {
                if (a != b) {
                    assertNotEquals(a.of(key), b.of(key));
                }
            }
        }
    }

    @Test
    void normalDrawsHaveMeanZeroAndVarianceOne() {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double z = KeyedRandom.normal(KeyedRandom.combine(3, i));
            sum += z;
            squares += z * z;
        }
        assertEquals(0, sum / DRAWS, 4 / Math.sqrt(DRAWS));
        assertEquals(1, squares / DRAWS, 4 * Math.sqrt(2.0 / DRAWS));
    }

    @Test
    void boundedDrawsCoverTheirRangeAlone() {
        int[] counts = new int[3];
        for (int i = 0; i < 3_000; i++) {
            counts[KeyedRandom.below(KeyedRandom.combine(5, i), 3)]++;
        }
        for (int count : counts) {
            assertEquals(1_000, count, 150);
        }
    }
}
