package livingcircle.base;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    @Test
    void seatsOfATextbookElection() {
        // quotas 4.7, 1.6, 1.58, 1.2, 0.61, 0.31: the three largest remainders win a seat each
        double[] votes = {47_000, 16_000, 15_800, 12_000, 6_100, 3_100};
        assertArrayEquals(new int[] {5, 2, 1, 1, 1, 0}, LargestRemainder.split(10, votes));
    }

    @Test
    void partsAddUpAndLieWithinOneOfTheExactShare() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 200; round++) {
            double[] weights = random.doubles(1 + random.nextInt(40)).toArray();
            int total = random.nextInt(10_000);
            int[] parts = LargestRemainder.split(total, weights);
            double sum = Arrays.stream(weights).sum();
            assertEquals(total, Arrays.stream(parts).sum());
            for (int i = 0; i < parts.length; i++) {
                assertTrue(Math.abs(parts[i] - total * weights[i] / sum) < 1);
            }
        }
    }

    @Test
    void zeroWeightsShareEqually() {
        assertArrayEquals(new int[] {2, 2, 1}, LargestRemainder.split(5, new double[3]));
    }

    @Test
    void badWeightsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> LargestRemainder.split(5, new double[] {1, Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> LargestRemainder.split(5, new double[] {-1, 2}));
        assertThrows(IllegalArgumentException.class, () -> LargestRemainder.split(5, new double[0]));
    }
}
