package livingcircle.study.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StaysBetterTest {

    @Test
    void pointsAreCountedByTheirMeanDifference() {
        double[][] a = {{1, 2}, {1, 2}, {1, 2}, {5, Double.NaN}, {Double.NaN, 1}};
        double[][] b = {{2, 3}, {3, 1}, {1, 2}, {4, 9}, {2, Double.NaN}};
        StaysBetter higher = StaysBetter.of(a, b, true, 0.95);
        assertEquals(4, higher.better().count());
        assertEquals(2.5 / 4, higher.better().share());
        assertEquals((1 + 0.5 + 0 - 1) / 4, higher.difference().mean());
        assertEquals(-1, higher.least());
        assertEquals(1, higher.greatest());
        StaysBetter lower = StaysBetter.of(a, b, false, 0.95);
        assertEquals(1.5 / 4, lower.better().share());
    }

    @Test
    void nothingIsKnownOfNoPoint() {
        StaysBetter none = StaysBetter.of(new double[0][], new double[0][], true, 0.95);
        assertEquals(0, none.better().count());
        assertTrue(Double.isNaN(none.least()));
    }

    @Test
    void theBarOfATornadoReachesFromTheLeastToTheGreatest() {
        Swing swing = Swing.of(3, new double[] {4, Double.NaN, 2.5});
        assertEquals(new Swing(3, 2.5, 4, 2, 0), swing);
        assertEquals(1.5, swing.width());
        assertEquals(2, Swing.of(3, new double[] {5}).width());
        assertEquals(-1, Swing.of(3, new double[] {Double.NaN}).lowestLevel());
    }
}
