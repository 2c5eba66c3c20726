package livingcircle.scenario.files;

import java.math.BigDecimal;
import java.math.MathContext;
import livingcircle.base.BilingualText;

/** Shares that must add up to one. */
final class Shares {

    static final double TOLERANCE = 1e-6;
    private static final MathContext DIGITS = new MathContext(9);

    private Shares() {}

    static void checkSum(Place place, String en, String zh, double sum, Reading reading) {
        if (!(Math.abs(sum - 1) <= TOLERANCE)) {
            String shown =
                    new BigDecimal(sum).round(DIGITS).stripTrailingZeros().toPlainString();
            reading.fault(
                    place,
                    new BilingualText(en + " add up to " + shown + ", not 1", zh + "之和为 " + shown + "，应为 1"),
                    new BilingualText("correct them", "请更正"));
        }
    }
}
