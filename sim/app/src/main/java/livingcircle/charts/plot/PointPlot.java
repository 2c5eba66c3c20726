package livingcircle.charts.plot;

import java.awt.Color;
import java.util.List;
import livingcircle.charts.style.ChartStyle;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;

/** A plot of points, each a small diamond. */
public final class PointPlot {

    /** Room around the numbers of an axis, so that there are not too many of them. */
    private static final double AROUND = 24;

    private PointPlot() {}

    /** @param colours a colour for each series */
    public static XYPlot of(XYSeriesCollection points, List<Color> colours, NumberAxis x, NumberAxis y, double reach) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        for (int series = 0; series < points.getSeriesCount(); series++) {
            renderer.setSeriesShape(series, ChartStyle.diamond(reach));
            renderer.setSeriesPaint(series, colours.get(series % colours.size()));
        }
        XYPlot plot = new XYPlot(points, ChartStyle.quiet(x), ChartStyle.quiet(y), renderer);
        x.setNumberFormatOverride(ChartStyle.axisFormat());
        y.setNumberFormatOverride(ChartStyle.axisFormat());
        x.setTickLabelInsets(new RectangleInsets(2, AROUND, 2, AROUND));
        y.setTickLabelInsets(new RectangleInsets(AROUND / 2, 4, AROUND / 2, 4));
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinePaint(ChartStyle.GRID);
        plot.setRangeGridlinePaint(ChartStyle.GRID);
        plot.setDomainGridlineStroke(ChartStyle.THIN);
        plot.setRangeGridlineStroke(ChartStyle.THIN);
        plot.setInsets(new RectangleInsets(4, 0, 0, 16));
        return plot;
    }
}
