package livingcircle.text;

import java.util.Locale;

/** Numbers as people read them; what is not known is a dash. Shares are 0–1. */
public final class Figures {

    /** Stands for a number that is not known; one column wide on every terminal. */
    public static final String UNKNOWN = "-";

    private Figures() {}

    /** A whole number with separated thousands. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A count or a mean of counts with separated thousands, rounded. */
    public static String count(double number) {
        return decimal(number, 0);
    }

    /** A number with separated thousands and so many decimals. */
    public static String decimal(double number, int decimals) {
        if (Double.isNaN(number)) {
            return UNKNOWN;
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "∞" : "-∞";
        }
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    /** A share as a percentage with one decimal. */
    public static String percent(double share) {
        return percent(share, 1);
    }

    /** A share as a percentage with so many decimals. */
    public static String percent(double share, int decimals) {
        return Double.isNaN(share) ? UNKNOWN : decimal(share * 100, decimals) + "%";
    }

    /** A rounded change with its sign. */
    public static String signed(double change) {
        String digits = decimal(change, 0);
        return change > 0 && !digits.equals("0") ? "+" + digits : digits.equals("-0") ? "0" : digits;
    }
}
