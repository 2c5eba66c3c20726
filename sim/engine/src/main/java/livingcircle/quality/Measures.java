package livingcircle.quality;

import java.util.Locale;
import livingcircle.base.BilingualText;

/** Numbers with their units in both languages. */
final class Measures {

    private Measures() {}

    /** A number of at most one decimal place, such as {@code 12.5}; two below 1. */
    static String number(double value) {
        if (value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.2f" : "%.1f", value);
    }

    static BilingualText of(double value, String en, String zh) {
        return new BilingualText(number(value) + en, number(value) + zh);
    }

    static BilingualText atMost(double value, String en, String zh) {
        return new BilingualText("at most " + number(value) + en, "不超过 " + number(value) + zh);
    }

    static BilingualText between(double least, double most, String en, String zh) {
        return new BilingualText(number(least) + " to " + number(most) + en, number(least) + " 至 " + number(most) + zh);
    }
}
