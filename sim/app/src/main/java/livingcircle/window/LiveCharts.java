package livingcircle.window;

import java.awt.BasicStroke;
import java.awt.Color;
import livingcircle.base.Language;
import livingcircle.charts.style.ChartFonts;
import livingcircle.text.Phrase;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/** Small charts in the house style for the side of the window. */
final class LiveCharts {

    private static final int HOURS = 24;
    private static final int WIDTH = 370;
    private static final int HEIGHT = 215;

    private LiveCharts() {}

    /** Bars one on another, a colour for each series. */
    static ChartPanel stackedBars(XYDataset data, Phrase title, Phrase axis, Language language, Color... colours) {
        return bars(new StackedXYBarRenderer(0.15), data, title, axis, language, colours);
    }

    /** Bars of one series. */
    static ChartPanel bars(XYDataset data, Phrase title, Phrase axis, Language language, Color colour) {
        ChartPanel panel = bars(new XYBarRenderer(0.15), data, title, axis, language, colour);
        panel.getChart().removeLegend();
        return panel;
    }

    private static ChartPanel bars(
            XYBarRenderer renderer, XYDataset data, Phrase title, Phrase axis, Language language, Color... colours) {
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        return panel(data, renderer, title, axis, language, colours);
    }

    /** Lines with points. */
    static ChartPanel lines(XYDataset data, Phrase title, Phrase axis, Language language, Color... colours) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        for (int i = 0; i < colours.length; i++) {
            renderer.setSeriesStroke(i, new BasicStroke(2));
        }
        return panel(data, renderer, title, axis, language, colours);
    }

    private static ChartPanel panel(
            XYDataset data, XYItemRenderer renderer, Phrase title, Phrase axis, Language language, Color... colours) {
        for (int i = 0; i < colours.length; i++) {
            renderer.setSeriesPaint(i, colours[i]);
        }
        NumberAxis x = axis(axis.in(language));
        x.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        x.setAutoRangeIncludesZero(false);
        NumberAxis y = axis("");
        y.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        XYPlot plot = new XYPlot(data, x, y, renderer);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(0.8f));
        JFreeChart chart = new JFreeChart(null, ChartFonts.bold(14), plot, true);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(6, 4, 2, 10));
        TextTitle heading = new TextTitle(title.in(language), ChartFonts.bold(13.5f));
        heading.setPaint(Palette.INK);
        heading.setHorizontalAlignment(HorizontalAlignment.LEFT);
        chart.setTitle(heading);
        chart.getLegend().setItemFont(ChartFonts.regular(12));
        chart.getLegend().setPosition(RectangleEdge.TOP);
        chart.getLegend().setHorizontalAlignment(HorizontalAlignment.LEFT);
        chart.getLegend().setFrame(BlockBorder.NONE);
        ChartPanel panel =
                new ChartPanel(chart, WIDTH, HEIGHT, 200, 120, 2_000, 1_000, true, false, false, false, false, false);
        panel.setPopupMenu(null);
        panel.setMouseZoomable(false);
        return panel;
    }

    /** Tells hours of a run as hours of the day. */
    static void showAsClock(ChartPanel chart) {
        NumberAxis axis = (NumberAxis) chart.getChart().getXYPlot().getDomainAxis();
        axis.setTickUnit(new NumberTickUnit(HOURS / 4.0) {
            private static final long serialVersionUID = 1;

            @Override
            public String valueToString(double hour) {
                return String.valueOf(Math.floorMod(Math.round(hour), HOURS));
            }
        });
    }

    private static NumberAxis axis(String label) {
        NumberAxis axis = new NumberAxis(label);
        quiet(axis);
        return axis;
    }

    private static void quiet(ValueAxis axis) {
        axis.setTickLabelFont(ChartFonts.regular(11.5f));
        axis.setTickLabelPaint(Palette.QUIET);
        axis.setLabelFont(ChartFonts.regular(11.5f));
        axis.setLabelPaint(Palette.QUIET);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
    }
}
