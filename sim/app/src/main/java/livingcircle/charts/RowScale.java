package livingcircle.charts;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/**
 * The numbers that a plot of rows reaches over.
 *
 * @param from its left end
 * @param to its right end; notes stand to the right of it
 * @param tick distance of the numbers below
 */
record RowScale(double from, double to, double tick) {

    static final RowScale PERCENT = new RowScale(0, 100, 20);

    private static final int MOST_STEPS = 5;
    private static final double NOTE_SHARE = 0.18;
    private static final double DIAMOND_SHARE = 0.008;
    private static final double ROOM = 1.02;
    private static final double ROUNDING = 1e-9;

    /** A scale that holds zero and both ends. */
    static RowScale over(double lowest, double highest) {
        double from = Math.min(0, lowest);
        double to = Math.max(0, highest);
        double span = to > from ? to - from : 1;
        double tick = step(span * ROOM / MOST_STEPS);
        return new RowScale(
                Math.floor(from / tick) * tick, Math.max(Math.ceil(to / tick), from < 0 ? 0 : 1) * tick, tick);
    }

    /** The smallest of 1, 2 or 5 times a power of ten that is no less. */
    private static double step(double least) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(least)));
        for (int digit : new int[] {1, 2, 5}) {
            if (digit * power >= least) {
                return digit * power;
            }
        }
        return 10 * power;
    }

    double span() {
        return to - from;
    }

    /** The nearest place on the scale. */
    double within(double value) {
        return Math.max(from, Math.min(to, value));
    }

    NumberAxis axis(String label) {
        NumberAxis axis = ChartStyle.quiet(new NumberAxis(label));
        axis.setRange(from - span() * DIAMOND_SHARE, to + span() * NOTE_SHARE);
        axis.setTickUnit(new NumberTickUnit(tick, numbers(to + tick / 2)));
        return axis;
    }

    /** Steps and numbers of an axis without notes. */
    NumberTickUnit tickUnit() {
        return new NumberTickUnit(tick, numbers(Double.POSITIVE_INFINITY));
    }

    /** Numbers of the scale; none under the notes. */
    private NumberFormat numbers(double end) {
        int decimals = tick >= 1 ? 0 : (int) Math.ceil(-StrictMath.log10(tick) - ROUNDING);
        DecimalFormat format = new UpTo(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), end);
        format.setNegativePrefix("−");
        return format;
    }

    /** Writes nothing for what lies beyond the scale. */
    private static final class UpTo extends DecimalFormat {
        private static final long serialVersionUID = 1;

        private final double end;

        UpTo(String pattern, double end) {
            super(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
            this.end = end;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, java.text.FieldPosition at) {
            return number > end ? to : super.format(number, to, at);
        }
    }
}
