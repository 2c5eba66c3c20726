package livingcircle.base;

/**
 * The natural logarithm to the last bit of {@link StrictMath#log}, without a call out of Java: it is taken a few times
 * for every need. The method is that of FDLIBM's {@code e_log.c} (Sun Microsystems 1993, freely granted), whose bits
 * {@code StrictMath} is bound to: x = 2^k (1 + f) with √½ ≤ 1 + f &lt; √2, and log(1 + f) by a polynomial in s = f ÷ (2 +
 * f).
 */
public final class Logarithm {

    private static final double LN2_HIGH = 0.6931471803691238;
    private static final double LN2_LOW = 1.9082149292705877e-10;
    private static final double L1 = 0.6666666666666735;
    private static final double L2 = 0.3999999999940942;
    private static final double L3 = 0.2857142874366239;
    private static final double L4 = 0.22222198432149784;
    private static final double L5 = 0.1818357216161805;
    private static final double L6 = 0.15313837699209373;
    private static final double L7 = 0.14798198605106586;

    private static final long MANTISSA = (1L << 52) - 1;
    private static final int HIGH_MANTISSA = (1 << 20) - 1;
    private static final int HIGH_ONE = 0x3ff00000;
    private static final int BIAS = 1023;

    private Logarithm() {}

    /** The logarithm of x. */
    public static double of(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            return StrictMath.log(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        int high = (int) (bits >>> Integer.SIZE) & HIGH_MANTISSA;
        // 2^20 if the mantissa is above √2, which then counts as below 1
        int carry = (high + 0x95f64) & 0x100000;
        int exponent = (int) (bits >>> 52) - BIAS + (carry >> 20);
        double f = Double.longBitsToDouble((bits & MANTISSA) | ((long) (carry ^ HIGH_ONE) << Integer.SIZE)) - 1;
        if ((HIGH_MANTISSA & (2 + high)) < 3) {
            return nearPowerOfTwo(f, exponent);
        }
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double rest = z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6));
        if (((high - 0x6147a) | (0x6b851 - high)) > 0) {
            double half = 0.5 * f * f;
            return exponent == 0
                    ? f - (half - s * (half + rest))
                    : exponent * LN2_HIGH - ((half - (s * (half + rest) + exponent * LN2_LOW)) - f);
        }
        return exponent == 0 ? f - s * (f - rest) : exponent * LN2_HIGH - ((s * (f - rest) - exponent * LN2_LOW) - f);
    }

    /** For |f| below 2⁻²⁰. */
    private static double nearPowerOfTwo(double f, int exponent) {
        if (f == 0) {
            return exponent == 0 ? 0 : exponent * LN2_HIGH + exponent * LN2_LOW;
        }
        double rest = f * f * (0.5 - 0.3333333333333333 * f);
        return exponent == 0 ? f - rest : exponent * LN2_HIGH - ((rest - exponent * LN2_LOW) - f);
    }
}
