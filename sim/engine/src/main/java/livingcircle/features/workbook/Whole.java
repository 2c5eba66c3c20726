package livingcircle.features.workbook;

import org.jspecify.annotations.Nullable;

/** Counts and indices of workbooks. */
final class Whole {

    private static final int MOST_DIGITS = 9;

    private Whole() {}

    /** The number of a text, or −1 if it is none from 0 to 999,999,999. */
    static int of(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > MOST_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
