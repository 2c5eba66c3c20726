package livingcircle.charts.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import livingcircle.charts.style.ChartStyle;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The numbers that a plot of rows reaches over.
 *
 * @param from its left end
 * @param to its right end; notes stand to the right of it
 * @param tick distance of the numbers below
 */
public record RowScale(double from, double to, double tick) {

    public static final RowScale PERCENT = new RowScale(0, 100, 20);

    private static final int MOST_STEPS = 5;
    private static final double DIAMOND_SHARE = 0.008;
    private static final double ROOM = 1.02;
    private static final double ROUNDING = 1e-9;

    /** A scale that holds zero and both ends. */
    public static RowScale over(double lowest, double highest) {
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

    public double span() {
        return to - from;
    }

    /** The nearest place on the scale. */
    double within(double value) {
        return Math.max(from, Math.min(to, value));
    }

    /**
     * The axis of the scale.
     *
     * @param roomForNotes room to the right of the scale as a share of its length
     */
    public NumberAxis axis(String label, double roomForNotes) {
        NumberAxis axis = ChartStyle.quiet(new AxisUpTo(label, to + tick / 2));
        axis.setRange(from - span() * DIAMOND_SHARE, to + span() * roomForNotes);
        axis.setTickUnit(tickUnit());
        return axis;
    }

    /** Steps and numbers of the scale. */
    public NumberTickUnit tickUnit() {
        int decimals = tick >= 1 ? 0 : (int) Math.ceil(-StrictMath.log10(tick) - ROUNDING);
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setNegativePrefix("−");
        return new NumberTickUnit(tick, format);
    }

    /** An axis without numbers and lines beyond the scale, where the notes stand. */
    private static final class AxisUpTo extends NumberAxis {
        private static final long serialVersionUID = 1;

        private final double end;

        AxisUpTo(String label, double end) {
            super(label);
            this.end = end;
        }

        @Override
        public List<ValueTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
            List<ValueTick> ticks = new ArrayList<>();
            for (Object tick : super.refreshTicks(g, state, area, edge)) {
                if (tick instanceof ValueTick value && value.getValue() < end) {
                    ticks.add(value);
                }
            }
            return ticks;
        }
    }
}
