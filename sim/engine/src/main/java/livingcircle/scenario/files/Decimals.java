package livingcircle.scenario.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as they stand in the files. */
final class Decimals {

    private static final int DEGREE_DECIMALS = 7;

    private Decimals() {}

    /** Degrees with seven decimals (a centimetre). */
    static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DEGREE_DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** Metres with three decimals. */
    static String metres(int millimetres) {
        return BigDecimal.valueOf(millimetres, 3).toPlainString();
    }

    /** The shortest text that reads back as the same number; empty for null. */
    static String exact(@Nullable Double number) {
        return number == null
                ? ""
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
