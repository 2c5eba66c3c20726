package livingcircle.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogarithmTest {

    private static final int ARGUMENTS = 2_000_000;

    private static void assertSameBits(double x) {
        assertEquals(
                Double.doubleToRawLongBits(StrictMath.log(x)),
                Double.doubleToRawLongBits(Logarithm.of(x)),
                () -> "log of " + x);
    }

    @Test
    void hasTheBitsOfStrictMathForUniformDraws() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < ARGUMENTS; i++) {
            assertSameBits(random.nextDouble());
        }
    }

    @Test
    void hasTheBitsOfStrictMathForAnyBits() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < ARGUMENTS; i++) {
            double x = Double.longBitsToDouble(random.nextLong());
            // a number that is none may keep its bits or not
            if (!Double.isNaN(x) && x >= 0) {
                assertSameBits(x);
            }
        }
    }

    @Test
    void hasTheBitsOfStrictMathCloseToPowersOfTwoAndAtTheEnds() {
        for (int exponent = -1_074; exponent <= 1_023; exponent++) {
            double x = Math.scalb(1.0, exponent);
            double below = x;
            double above = x;
            for (int i = 0; i < 20; i++) {
                assertSameBits(below);
                assertSameBits(above);
                assertSameBits(x * (1 + Math.scalb(1.0, -2 * i - 10)));
                assertSameBits(x * (1 - Math.scalb(1.0, -2 * i - 10)));
                below = Math.nextDown(below);
                above = Math.nextUp(above);
            }
        }
        assertSameBits(0);
        assertSameBits(Double.POSITIVE_INFINITY);
        assertSameBits(Double.MAX_VALUE);
        assertSameBits(Double.MIN_VALUE);
    }
}
