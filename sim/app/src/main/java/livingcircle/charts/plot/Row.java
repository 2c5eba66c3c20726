package livingcircle.charts.plot;

import java.awt.Color;
import livingcircle.charts.style.ChartStyle;

/**
 * A row of a {@link RowPlot}; what is NaN is not drawn.
 *
 * @param name its name, shortened if it is too long
 * @param suffix text behind the name
 * @param colour colour of the bar
 * @param from where the bar begins
 * @param to where the bar ends; NaN for a row without bar
 * @param dot place of the diamond
 * @param low lower end of the whisker
 * @param high upper end of the whisker
 * @param left end of a second bar from 0 to the left, in the colour of losses
 * @param note text behind the bar
 */
public record Row(
        String name,
        String suffix,
        Color colour,
        double from,
        double to,
        double dot,
        double low,
        double high,
        double left,
        String note) {

    /** A bar from 0 with a diamond. */
    public Row(String name, String suffix, Color colour, double bar, double dot, String note) {
        this(name, suffix, colour, 0, bar, dot, Double.NaN, Double.NaN, Double.NaN, note);
    }

    public static Row heading(String name) {
        return new Row(name, "", ChartStyle.INK, Double.NaN, Double.NaN, "");
    }

    /** The same row with a whisker. */
    public Row between(double newLow, double newHigh) {
        return new Row(name, suffix, colour, from, to, dot, newLow, newHigh, left, note);
    }

    /** The same row with a second bar from 0 to the left. */
    public Row against(double newLeft) {
        return new Row(name, suffix, colour, from, to, dot, low, high, newLeft, note);
    }

    boolean isHeading() {
        return note.isEmpty() && Double.isNaN(to) && Double.isNaN(dot);
    }

    boolean hasBar() {
        return !Double.isNaN(to);
    }
}
