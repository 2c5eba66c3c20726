package livingcircle.scenario.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as they stand in the files. */
final class Decimals {

    private static final int LEAST_DEGREE_DECIMALS = 7;

    private Decimals() {}

    /** Degrees that read back as the same number, with at least seven decimals (a centimetre). */
    static String degrees(double degrees) {
        BigDecimal exact = BigDecimal.valueOf(degrees);
        return exact.setScale(Math.max(exact.scale(), LEAST_DEGREE_DECIMALS), RoundingMode.UNNECESSARY)
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
