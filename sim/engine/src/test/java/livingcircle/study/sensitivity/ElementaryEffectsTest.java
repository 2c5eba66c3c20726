package livingcircle.study.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import livingcircle.study.design.MorrisTrajectories;
import org.junit.jupiter.api.Test;

class ElementaryEffectsTest {

    private static final double[][] POINTS = MorrisTrajectories.of(400, 4, 4, 3);

    /** Linear in the first two factors, an interaction of the third and fourth. */
    private static double function(double[] x) {
        return 3 * x[0] - 2 * x[1] + 4 * x[2] * x[3];
    }

    @Test
    void linearFactorsHaveTheirSlopeAndNoSpread() {
        double[] values = Arrays.stream(POINTS)
                .mapToDouble(ElementaryEffectsTest::function)
                .toArray();
        ElementaryEffects[] effects = ElementaryEffects.of(POINTS, values);
        assertEquals(3, effects[0].mu(), 1e-9);
        assertEquals(3, effects[0].muStar(), 1e-9);
        assertEquals(0, effects[0].sigma(), 1e-6);
        assertEquals(-2, effects[1].mu(), 1e-9);
        assertEquals(2, effects[1].muStar(), 1e-9);
        assertEquals(400, effects[0].count());
    }

    /** The effect of x₃ is 4 x₄, and x₄ takes 0, 1⁄3, 2⁄3, 1 equally often: mean 2, standard deviation 4 · √5 ⁄ 6. */
    @Test
    void interactionsSpreadTheEffects() {
        double[] values = Arrays.stream(POINTS)
                .mapToDouble(ElementaryEffectsTest::function)
                .toArray();
        ElementaryEffects effect = ElementaryEffects.of(POINTS, values)[2];
        assertEquals(2, effect.mu(), 0.2);
        assertEquals(effect.mu(), effect.muStar(), 1e-9);
        assertEquals(4 * Math.sqrt(5) / 6, effect.sigma(), 0.1);
    }

    @Test
    void stepsFromOrToAFailedPointAreLeftOut() {
        double[] values = Arrays.stream(POINTS)
                .mapToDouble(ElementaryEffectsTest::function)
                .toArray();
        values[1] = Double.NaN;
        ElementaryEffects[] effects = ElementaryEffects.of(POINTS, values);
        int counted = Arrays.stream(effects).mapToInt(ElementaryEffects::count).sum();
        assertEquals(4 * 400 - 2, counted);
        assertEquals(3, effects[0].mu(), 1e-9);
        Arrays.fill(values, Double.NaN);
        assertTrue(Double.isNaN(ElementaryEffects.of(POINTS, values)[0].mu()));
    }
}
