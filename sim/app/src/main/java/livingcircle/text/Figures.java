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

    /** A change with its sign and so many decimals; what rounds to zero has none. */
    public static String signed(double change, int decimals) {
        String figure = decimal(change, decimals);
        if (figure.matches("-?0(\\.0*)?")) {
            return figure.replace("-", "");
        }
        return change > 0 ? "+" + figure : figure;
    }
}
