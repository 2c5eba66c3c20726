package livingcircle.charts.plot;

import livingcircle.charts.style.ChartStyle;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleInsets;

/** What all plots with two axes of numbers have in common. */
public final class XyPlots {

    private static final double ROOM = 1.08;

    private XyPlots() {}

    /** No frame, a quiet grid, numbers at the left. */
    public static <P extends XYPlot> P quiet(P plot) {
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinePaint(ChartStyle.GRID);
        plot.setRangeGridlinePaint(ChartStyle.GRID);
        plot.setDomainGridlineStroke(ChartStyle.THIN);
        plot.setRangeGridlineStroke(ChartStyle.THIN);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    /** Flat bars. */
    public static <R extends XYBarRenderer> R flat(R bars) {
        bars.setBarPainter(new StandardXYBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        return bars;
    }

    /** Adds an upright line between two ends, which are told apart from what is behind; none without a width. */
    public static void addWhisker(XYPlot plot, double x, double low, double high) {
        if (high > low) {
            plot.addAnnotation(new XYLineAnnotation(x, low, x, high, ChartStyle.WHISKER_EDGE, ChartStyle.PAPER));
            plot.addAnnotation(new XYLineAnnotation(x, low, x, high, ChartStyle.WHISKER, ChartStyle.INK));
        }
    }

    /** An axis from 0 to a little more than a number. */
    public static NumberAxis fromZero(String label, double highest) {
        NumberAxis axis = ChartStyle.quiet(new NumberAxis(label));
        double end = highest > 0 ? highest : 1;
        axis.setRange(0, end * ROOM);
        axis.setTickUnit(RowScale.over(0, end).tickUnit());
        return axis;
    }

    /** Hours of the day along the lower edge. */
    public static NumberAxis hours(String label, double from, double to) {
        NumberAxis axis = ChartStyle.quiet(new NumberAxis(label));
        axis.setRange(from, to);
        axis.setTickUnit(new NumberTickUnit(1));
        return axis;
    }
}
