package livingcircle.features;

import java.math.BigDecimal;

/** Numbers as the cells of a table have them. */
public final class NumberText {

    /** Longer numbers stay in scientific notation, so that a few bytes of a file never become hundreds of digits. */
    private static final int MOST_ZEROS = 25;

    private NumberText() {}

    /** The shortest text that reads back as the same finite number; whole numbers without a point. */
    public static String of(double number) {
        return of(BigDecimal.valueOf(number));
    }

    /** The number without needless zeros. */
    public static String of(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean isLong = plain.scale() > MOST_ZEROS || plain.scale() < -MOST_ZEROS;
        return isLong ? plain.toString() : plain.toPlainString();
    }
}
