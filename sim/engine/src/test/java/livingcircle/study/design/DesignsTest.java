package livingcircle.study.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class DesignsTest {

    @Test
    void aFactorialMeetsEveryCombinationOnceAndTheLastFactorChangesFastest() {
        int[] levels = {2, 3};
        assertEquals(6, FullFactorial.size(levels));
        int[][] expected = {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {1, 2}};
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], FullFactorial.levelsAt(i, levels));
        }
        assertEquals(1, FullFactorial.size(new int[0]));
    }

    @Test
    void anEnormousFactorialIsCountedRatherThanOverflowing() {
        int[] levels = new int[40];
        Arrays.fill(levels, 10);
        assertEquals(Long.MAX_VALUE, FullFactorial.size(levels));
    }

    @Test
    void eachStratumOfAHypercubeHoldsOnePoint() {
        double[][] points = LatinHypercube.of(50, 4, 3);
        for (int d = 0; d < 4; d++) {
            BitSet strata = new BitSet();
            for (double[] point : points) {
                strata.set((int) (point[d] * 50));
            }
            assertEquals(50, strata.cardinality(), "axis " + d);
        }
    }

    @Test
    void designsRepeatForTheirSeedAndDifferForAnother() {
        assertArrayEquals(LatinHypercube.of(20, 3, 1), LatinHypercube.of(20, 3, 1));
        assertNotEquals(LatinHypercube.of(20, 3, 1)[0][0], LatinHypercube.of(20, 3, 2)[0][0]);
        assertArrayEquals(MorrisTrajectories.of(5, 3, 4, 1), MorrisTrajectories.of(5, 3, 4, 1));
        assertArrayEquals(SaltelliSample.of(8, 3, 1), SaltelliSample.of(8, 3, 1));
    }

    /** The first 2^m points of a Sobol' sequence meet each of 2^m strata of each axis once, wherever they are shifted. */
    @Test
    void sobolPointsLieEvenly() {
        double[][] points = SobolPoints.of(64, 5, 9);
        for (int d = 0; d < 5; d++) {
            int axis = d;
            double[] sorted = Arrays.stream(points)
                    .mapToDouble(point -> point[axis])
                    .sorted()
                    .toArray();
            for (int i = 1; i < sorted.length; i++) {
                assertEquals(1.0 / 64, sorted[i] - sorted[i - 1], 1e-12);
            }
            assertTrue(sorted[0] > 0 && sorted[63] < 1);
        }
    }

    @Test
    void oneFactorAtATimeIsChanged() {
        int[] levels = {2, 1};
        assertEquals(4, OneAtATime.size(levels));
        assertEquals(new OneAtATime.Step(-1, -1), OneAtATime.at(0, levels));
        assertEquals(new OneAtATime.Step(0, 0), OneAtATime.at(1, levels));
        assertEquals(new OneAtATime.Step(0, 1), OneAtATime.at(2, levels));
        assertEquals(new OneAtATime.Step(1, 0), OneAtATime.at(3, levels));
    }

    @Test
    void aTrajectoryChangesEachAxisOnceByTheSameStep() {
        int dimensions = 6;
        double[][] points = MorrisTrajectories.of(30, dimensions, 4, 5);
        assertEquals(MorrisTrajectories.size(30, dimensions), points.length);
        for (int t = 0; t < 30; t++) {
            BitSet changed = new BitSet();
            for (int step = 0; step < dimensions; step++) {
                double[] from = points[t * (dimensions + 1) + step];
                double[] to = points[t * (dimensions + 1) + step + 1];
                for (int d = 0; d < dimensions; d++) {
                    if (from[d] != to[d]) {
                        assertEquals(2.0 / 3, Math.abs(to[d] - from[d]), 1e-12);
                        changed.set(d);
                    }
                }
                assertEquals(step + 1, changed.cardinality());
            }
        }
        for (double[] point : points) {
            for (double x : point) {
                assertEquals(Math.rint(x * 3), x * 3, 1e-12);
                assertTrue(x >= 0 && x <= 1);
            }
        }
    }

    @Test
    void mixedSamplesHaveOneAxisOfB() {
        int k = 3;
        double[][] points = SaltelliSample.of(16, k, 2);
        assertEquals(SaltelliSample.size(16, k), points.length);
        for (int j = 0; j < 16; j++) {
            double[] a = points[SaltelliSample.ofA(j, k)];
            double[] b = points[SaltelliSample.ofB(j, k)];
            for (int i = 0; i < k; i++) {
                double[] mixed = points[SaltelliSample.mixed(j, i, k)];
                for (int d = 0; d < k; d++) {
                    assertEquals(d == i ? b[d] : a[d], mixed[d]);
                }
            }
        }
    }
}
