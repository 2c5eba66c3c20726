package livingcircle.text;

/**
 * Numbers as they stand on paper, in charts and reports: those of {@link Figures} with a true minus sign. On terminals
 * the hyphen stays, since not every one of them has the sign.
 */
public final class PrintedFigures {

    private static final String MINUS = "−";

    private PrintedFigures() {}

    /** A whole number with separated thousands. */
    public static String count(long number) {
        return printed(Figures.count(number));
    }

    /** A count or a mean of counts with separated thousands, rounded. */
    public static String count(double number) {
        return printed(Figures.count(number));
    }

    /** A number with separated thousands and so many decimals. */
    public static String decimal(double number, int decimals) {
        return printed(Figures.decimal(number, decimals));
    }

    /** A share as a percentage with one decimal. */
    public static String percent(double share) {
        return printed(Figures.percent(share));
    }

    /** A share as a percentage with so many decimals. */
    public static String percent(double share, int decimals) {
        return printed(Figures.percent(share, decimals));
    }

    /** A change with its sign and so many decimals; what rounds to zero has none. */
    public static String signed(double change, int decimals) {
        return printed(Figures.signed(change, decimals));
    }

    private static String printed(String figure) {
        return figure.equals(Figures.UNKNOWN) ? figure : figure.replace("-", MINUS);
    }
}
