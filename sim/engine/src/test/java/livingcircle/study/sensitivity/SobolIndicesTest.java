package livingcircle.study.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToDoubleFunction;
import livingcircle.study.design.SaltelliSample;
import org.junit.jupiter.api.Test;

/** Indices of functions whose indices are known. */
class SobolIndicesTest {

    private static SobolIndices indices(int basePoints, int factors, ToDoubleFunction<double[]> function) {
        return indices(basePoints, factors, function, -1);
    }

    /** @param failed a base point whose value on A is not known, or −1 */
    private static SobolIndices indices(int basePoints, int factors, ToDoubleFunction<double[]> function, int failed) {
        double[][] points = SaltelliSample.of(basePoints, factors, 11);
        double[] ofA = new double[basePoints];
        double[] ofB = new double[basePoints];
        double[][] mixed = new double[factors][basePoints];
        for (int j = 0; j < basePoints; j++) {
            ofA[j] = j == failed ? Double.NaN : function.applyAsDouble(points[SaltelliSample.ofA(j, factors)]);
            ofB[j] = function.applyAsDouble(points[SaltelliSample.ofB(j, factors)]);
            for (int i = 0; i < factors; i++) {
                mixed[i][j] = function.applyAsDouble(points[SaltelliSample.mixed(j, i, factors)]);
            }
        }
        return SobolIndices.of(ofA, ofB, mixed, SobolIndices.DEFAULT_RESAMPLES, 0.95, 1);
    }

    private static void assertNear(double[] first, double[] total, SobolIndices actual, double widest) {
        for (int i = 0; i < first.length; i++) {
            assertContains(first[i], actual.first(i), "first-order index of factor " + i, widest);
            assertContains(total[i], actual.total(i), "total index of factor " + i, widest);
        }
    }

    private static void assertContains(double expected, Estimate actual, String message, double widest) {
        assertTrue(actual.contains(expected), () -> message + ": " + expected + " is not within " + actual);
        assertTrue(actual.contains(actual.value()), () -> message + ": " + actual);
        assertTrue(actual.upper() - actual.lower() < widest, () -> message + " is wide: " + actual);
    }

    /** sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ on [−π, π] (Ishigami and Homma 1990). */
    private static double ishigami(double[] u) {
        double[] x = new double[3];
        for (int i = 0; i < 3; i++) {
            x[i] = Math.PI * (2 * u[i] - 1);
        }
        double sine = Math.sin(x[1]);
        return Math.sin(x[0]) + 7 * sine * sine + 0.1 * x[2] * x[2] * x[2] * x[2] * Math.sin(x[0]);
    }

    @Test
    void ishigami() {
        double a = 7;
        double b = 0.1;
        double pi4 = Math.pow(Math.PI, 4);
        double v1 = Math.pow(1 + b * pi4 / 5, 2) / 2;
        double v2 = a * a / 8;
        double v13 = 8 * b * b * pi4 * pi4 / 225;
        double v = v1 + v2 + v13;
        assertNear(
                new double[] {v1 / v, v2 / v, 0},
                new double[] {(v1 + v13) / v, v2 / v, v13 / v},
                indices(2048, 3, SobolIndicesTest::ishigami),
                0.2);
    }

    private static final double[] A = {0, 0.5, 3, 9, 99, 99};

    /** Π (|4 u_i − 2| + a_i) ⁄ (1 + a_i) (Sobol' 1993). */
    private static double sobolG(double[] u) {
        double product = 1;
        for (int i = 0; i < A.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + A[i]) / (1 + A[i]);
        }
        return product;
    }

    @Test
    void sobolG() {
        double[] variances = new double[A.length];
        double all = 1;
        for (int i = 0; i < A.length; i++) {
            variances[i] = 1 / (3 * (1 + A[i]) * (1 + A[i]));
            all *= 1 + variances[i];
        }
        double[] first = new double[A.length];
        double[] total = new double[A.length];
        for (int i = 0; i < A.length; i++) {
            first[i] = variances[i] / (all - 1);
            total[i] = variances[i] * all / (1 + variances[i]) / (all - 1);
        }
        assertNear(first, total, indices(2048, A.length, SobolIndicesTest::sobolG), 0.2);
    }

    @Test
    void aBasePointThatFailedIsLeftOut() {
        SobolIndices all = indices(256, 3, SobolIndicesTest::ishigami);
        SobolIndices without = indices(256, 3, SobolIndicesTest::ishigami, 7);
        assertEquals(255, without.basePoints());
        assertEquals(all.total(1).value(), without.total(1).value(), 0.05);
    }

    @Test
    void aConstantHasNoIndices() {
        SobolIndices constant = indices(16, 2, u -> 3);
        assertTrue(Double.isNaN(constant.first(0).value()));
        assertTrue(Double.isNaN(constant.total(1).upper()));
        SobolIndices rounded = indices(16, 2, u -> 23 + 1e-12 * u[0]);
        assertTrue(Double.isNaN(rounded.first(0).value()));
    }
}
