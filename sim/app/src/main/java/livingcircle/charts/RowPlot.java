package livingcircle.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** A plot of rows: a label, a bar from 0 to 100, a diamond on the same scale and a note behind. */
final class RowPlot {

    private static final int ROW_HEIGHT = 23;
    private static final int AXIS_HEIGHT = 46;
    private static final double MOST_LABEL_WIDTH = 290;
    private static final int NOTE_WIDTH_PERCENT = 18;
    private static final double DIAMOND_WIDTH_PERCENT = 0.8;

    /**
     * A row.
     *
     * @param name its name, shortened if it is too long
     * @param suffix text behind the name
     * @param colour colour of the bar
     * @param bar length of the bar, 0–100, or NaN for a heading without bar, diamond and note
     * @param dot place of the diamond, 0–100
     * @param note text behind the bar
     */
    record Row(String name, String suffix, Color colour, double bar, double dot, String note) {

        static Row heading(String name) {
            return new Row(name, "", ChartStyle.INK, Double.NaN, Double.NaN, "");
        }

        boolean isHeading() {
            return Double.isNaN(bar);
        }
    }

    /** Bars with a colour for each row. */
    private static final class RowBars extends BarRenderer {
        private static final long serialVersionUID = 1;

        private final transient List<Row> rows;

        RowBars(List<Row> rows) {
            this.rows = rows;
            setBarPainter(new StandardBarPainter());
            setShadowVisible(false);
            setDrawBarOutline(false);
        }

        @Override
        public Paint getItemPaint(int series, int row) {
            return rows.get(row).colour();
        }
    }

    private RowPlot() {}

    static int height(List<Row> rows) {
        return rows.size() * ROW_HEIGHT + AXIS_HEIGHT;
    }

    static CategoryPlot of(List<Row> rows, String axisLabel) {
        Font font = ChartFonts.regular(ChartStyle.LABEL_SIZE);
        Font bold = ChartFonts.bold(ChartStyle.LABEL_SIZE);
        DefaultCategoryDataset bars = new DefaultCategoryDataset();
        DefaultCategoryDataset dots = new DefaultCategoryDataset();
        CategoryAxis labels = ChartStyle.quiet(new CategoryAxis());
        labels.setLowerMargin(0);
        labels.setUpperMargin(0);
        labels.setCategoryMargin(0.28);
        labels.setMaximumCategoryLabelWidthRatio(1);
        CategoryPlot plot = new CategoryPlot(bars, labels, axis(axisLabel), new RowBars(rows));
        double widest = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Font own = row.isHeading() ? bold : font;
            double room = MOST_LABEL_WIDTH - ChartStyle.width(row.suffix(), own);
            String label = Lines.shorten(row.name(), own, room) + row.suffix();
            widest = Math.max(widest, ChartStyle.width(label, own));
            RowKey key = new RowKey(i, label);
            labels.setTickLabelFont(key, own);
            bars.addValue(row.isHeading() ? null : row.bar(), "bar", key);
            dots.addValue(Double.isNaN(row.dot()) ? null : row.dot(), "dot", key);
            CategoryTextAnnotation note = new CategoryTextAnnotation(row.note(), key, 102);
            note.setFont(font);
            note.setPaint(ChartStyle.INK);
            note.setTextAnchor(TextAnchor.CENTER_LEFT);
            plot.addAnnotation(note);
        }
        LineAndShapeRenderer diamonds = new LineAndShapeRenderer(false, true);
        diamonds.setSeriesShape(0, ChartStyle.diamond(4.5));
        diamonds.setSeriesFillPaint(0, ChartStyle.INK);
        diamonds.setUseFillPaint(true);
        diamonds.setSeriesOutlinePaint(0, ChartStyle.PAPER);
        diamonds.setUseOutlinePaint(true);
        diamonds.setDrawOutlines(true);
        plot.setDataset(1, dots);
        plot.setRenderer(1, diamonds);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        style(plot, widest);
        return plot;
    }

    private static NumberAxis axis(String label) {
        NumberAxis axis = ChartStyle.quiet(new NumberAxis(label));
        axis.setRange(-DIAMOND_WIDTH_PERCENT, 100 + NOTE_WIDTH_PERCENT);
        axis.setTickUnit(new NumberTickUnit(20));
        return axis;
    }

    private static void style(CategoryPlot plot, double labelWidth) {
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setRangeGridlinePaint(ChartStyle.GRID);
        plot.setRangeGridlineStroke(ChartStyle.THIN);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        AxisSpace space = new AxisSpace();
        space.setLeft(labelWidth + 14);
        plot.setFixedDomainAxisSpace(space);
    }

    /** A number of 0–1 as percent on the scale of the rows. */
    static double percent(double share) {
        return 100 * share;
    }

    /** A note of two figures, the second in brackets. */
    static String note(String first, String second) {
        return first + " (" + second + ")";
    }
}
