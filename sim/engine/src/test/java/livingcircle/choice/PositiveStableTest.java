package livingcircle.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import livingcircle.base.KeyedRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositiveStableTest {

    private static final int DRAWS = 100_000;

    /** The Laplace transform is what defines the distribution. */
    @ParameterizedTest
    @CsvSource({"0.3, 0.5", "0.3, 2", "0.5, 1", "0.7, 0.2", "0.7, 1", "0.7, 5", "0.9, 1", "0.9, 3"})
    void laplaceTransformIsThatOfTheStableLaw(double lambda, double t) {
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            sum += Math.exp(-t * PositiveStable.draw(KeyedRandom.combine(17, i), lambda));
        }
        assertEquals(Math.exp(-Math.pow(t, lambda)), sum / DRAWS, 4 * 0.5 / Math.sqrt(DRAWS));
    }
}
