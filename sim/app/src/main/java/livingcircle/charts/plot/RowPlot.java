package livingcircle.charts.plot;

import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.style.Lines;
import org.jfree.chart.annotations.CategoryLineAnnotation;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.category.DefaultIntervalCategoryDataset;

/** A plot of rows: a label, a bar, a diamond and a whisker on one scale, and a note behind. */
public final class RowPlot {

    private static final int ROW_HEIGHT = 23;
    private static final int AXIS_HEIGHT = 46;
    private static final double MOST_LABEL_WIDTH = 290;
    private static final double NOTE_AT = 0.015;
    private static final double LEAST_NOTE_WIDTH = 40;
    private static final int BESIDE_NOTE = 22;
    private static final int BESIDE_LABEL = 14;

    /** Bars with a colour for each row. */
    private static final class RowBars extends IntervalBarRenderer {
        private static final long serialVersionUID = 1;

        private final transient List<Row> rows;

        RowBars(List<Row> rows) {
            this.rows = rows;
        }

        @Override
        public Paint getItemPaint(int series, int row) {
            return rows.get(row).colour();
        }
    }

    private RowPlot() {}

    public static int height(List<Row> rows) {
        return rows.size() * ROW_HEIGHT + AXIS_HEIGHT;
    }

    /** Rows on a scale of 0–100. */
    public static CategoryPlot of(List<Row> rows, String axisLabel) {
        return of(rows, axisLabel, RowScale.PERCENT);
    }

    public static CategoryPlot of(List<Row> rows, String axisLabel, RowScale scale) {
        Font font = ChartFonts.regular(ChartStyle.LABEL_SIZE);
        Font bold = ChartFonts.bold(ChartStyle.LABEL_SIZE);
        Number[][] from = new Number[1][rows.size()];
        Number[][] to = new Number[1][rows.size()];
        Number[][] left = new Number[1][rows.size()];
        Number[][] zero = new Number[1][rows.size()];
        RowKey[] keys = new RowKey[rows.size()];
        DefaultCategoryDataset dots = new DefaultCategoryDataset();
        CategoryAxis labels = ChartStyle.quiet(new CategoryAxis());
        labels.setLowerMargin(0);
        labels.setUpperMargin(0);
        labels.setCategoryMargin(0.28);
        labels.setMaximumCategoryLabelWidthRatio(1);
        CategoryPlot plot = new CategoryPlot(null, labels, null, flat(new RowBars(rows)));
        double widest = 0;
        double widestNote = LEAST_NOTE_WIDTH;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Font own = row.isHeading() ? bold : font;
            double room = MOST_LABEL_WIDTH - ChartStyle.width(row.suffix(), own);
            String label = Lines.shorten(row.name(), own, room) + row.suffix();
            widest = Math.max(widest, ChartStyle.width(label, own));
            widestNote = Math.max(widestNote, ChartStyle.width(row.note(), font));
            RowKey key = new RowKey(i, label);
            labels.setTickLabelFont(key, own);
            keys[i] = key;
            from[0][i] = row.hasBar() ? scale.within(Math.min(row.from(), row.to())) : scale.within(0);
            to[0][i] = row.hasBar() ? scale.within(Math.max(row.from(), row.to())) : scale.within(0);
            left[0][i] = Double.isNaN(row.left()) ? scale.within(0) : scale.within(row.left());
            zero[0][i] = scale.within(0);
            dots.addValue(Double.isNaN(row.dot()) ? null : scale.within(row.dot()), "dot", key);
            addWhisker(plot, key, row, scale);
            CategoryTextAnnotation note =
                    new CategoryTextAnnotation(row.note(), key, scale.to() + NOTE_AT * scale.span());
            note.setFont(font);
            note.setPaint(ChartStyle.INK);
            note.setTextAnchor(TextAnchor.CENTER_LEFT);
            plot.addAnnotation(note);
        }
        plot.setDataset(0, new DefaultIntervalCategoryDataset(new Comparable<?>[] {"bar"}, keys, from, to));
        plot.setDataset(2, new DefaultIntervalCategoryDataset(new Comparable<?>[] {"left"}, keys, left, zero));
        plot.setRenderer(2, flat(new IntervalBarRenderer()));
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
        double room = ChartStyle.INNER_WIDTH - widest - BESIDE_LABEL;
        double notes = widestNote + BESIDE_NOTE;
        plot.setRangeAxis(scale.axis(axisLabel, notes / (room - notes)));
        style(plot, widest);
        return plot;
    }

    private static <R extends IntervalBarRenderer> R flat(R bars) {
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setSeriesPaint(0, ChartStyle.VERMILLION);
        return bars;
    }

    /** A line from end to end; one that leaves the scale ends there. */
    private static void addWhisker(CategoryPlot plot, RowKey key, Row row, RowScale scale) {
        double low = scale.within(row.low());
        double high = scale.within(row.high());
        if (high > low) {
            // white around the line would also cover a diamond on it
            if (!(row.dot() >= row.low() && row.dot() <= row.high())) {
                plot.addAnnotation(
                        new CategoryLineAnnotation(key, low, key, high, ChartStyle.PAPER, ChartStyle.WHISKER_EDGE));
            }
            plot.addAnnotation(new CategoryLineAnnotation(key, low, key, high, ChartStyle.INK, ChartStyle.WHISKER));
        }
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
        space.setLeft(labelWidth + BESIDE_LABEL);
        plot.setFixedDomainAxisSpace(space);
    }

    /** A number of 0–1 as percent on the scale of the rows. */
    public static double percent(double share) {
        return 100 * share;
    }

    /** A note of two figures, the second in brackets. */
    public static String note(String first, String second) {
        return first + " (" + second + ")";
    }
}
