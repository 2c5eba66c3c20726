package livingcircle.charts.plot;

import livingcircle.charts.style.ChartStyle;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.CategoryTableXYDataset;

/** How many of many things have which share, in steps of five percent. */
public final class ShareHistogram {

    private static final int STEP = 5;
    private static final int BINS = 100 / STEP;

    private ShareHistogram() {}

    /**
     * The plot.
     *
     * @param shares a share of 0–1 for each thing
     * @param whole the share of all together, marked by dashes
     */
    public static XYPlot of(double[] shares, double whole, String axisLabel) {
        int[] counts = new int[BINS];
        int most = 0;
        for (double share : shares) {
            int bin = Math.min(BINS - 1, (int) (share * BINS));
            most = Math.max(most, ++counts[bin]);
        }
        CategoryTableXYDataset data = new CategoryTableXYDataset();
        data.setIntervalWidth(STEP);
        for (int bin = 0; bin < BINS; bin++) {
            data.add((bin + 0.5) * STEP, counts[bin], "things");
        }
        XYBarRenderer bars = new XYBarRenderer(0.06);
        bars.setBarPainter(new StandardXYBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setSeriesPaint(0, ChartStyle.BLUE);

        NumberAxis shareAxis = ChartStyle.quiet(new NumberAxis(axisLabel));
        shareAxis.setRange(0, 100);
        shareAxis.setTickUnit(new NumberTickUnit(10));
        NumberAxis countAxis = ChartStyle.quiet(new NumberAxis());
        countAxis.setRange(0, most * 1.08);
        countAxis.setTickUnit(ChartStyle.tickUnit(most, 5));

        XYPlot plot = new XYPlot(data, shareAxis, countAxis, bars);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(ChartStyle.GRID);
        plot.setRangeGridlineStroke(ChartStyle.THIN);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.addDomainMarker(new ValueMarker(100 * whole, ChartStyle.VERMILLION, ChartStyle.DASHED), Layer.FOREGROUND);
        return plot;
    }
}
