package livingcircle.charts.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleInsets;

/** The house style: colours that people with any colour vision can tell apart, one font, a quiet grid. */
public final class ChartStyle {

    /** Colours of Okabe and Ito, "Color Universal Design" (2008). */
    public static final Color BLUE = new Color(0x0072B2);

    public static final Color ORANGE = new Color(0xE69F00);
    public static final Color GREEN = new Color(0x009E73);
    public static final Color VERMILLION = new Color(0xD55E00);

    public static final Color SKY = new Color(0x56B4E9);
    static final Color PURPLE = new Color(0xCC79A7);
    public static final Color YELLOW = new Color(0xF0E442);

    /** For series that have no colour of their own, the most telling ones first. */
    public static final List<Color> SERIES = List.of(BLUE, ORANGE, GREEN, VERMILLION, SKY, PURPLE, YELLOW);

    public static final Color PAPER = Color.WHITE;
    public static final Color INK = new Color(0x222222);
    public static final Color QUIET_INK = new Color(0x5A5A5A);
    public static final Color GRID = new Color(0xDADADA);

    public static final float TITLE_SIZE = 21;
    public static final float FINDING_SIZE = 14;
    public static final float LABEL_SIZE = 12;
    public static final float SOURCE_SIZE = 10.5f;

    public static final Stroke THIN = new BasicStroke(1);
    /** White around a whisker, so that it is seen on bars of any colour. */
    public static final Stroke WHISKER_EDGE = new BasicStroke(4);

    public static final Stroke WHISKER = new BasicStroke(1.6f);
    public static final Stroke THICK = new BasicStroke(2.2f);
    public static final Stroke DASHED =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 3}, 0);

    /** Text is measured with this and drawn with the hints that fit it, on every kind of picture. */
    public static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    /** Width of every page; its height follows from what is on it. */
    public static final int PAGE_WIDTH = 960;

    /** White around every page. */
    public static final int MARGIN = 28;

    /** Width between the margins of a page. */
    public static final int INNER_WIDTH = PAGE_WIDTH - 2 * MARGIN;

    private ChartStyle() {}

    public static double width(String text, Font font) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    /** An axis without lines of its own, only labels. */
    public static <A extends Axis> A quiet(A axis) {
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(ChartFonts.regular(LABEL_SIZE));
        axis.setTickLabelPaint(INK);
        axis.setLabelFont(ChartFonts.regular(LABEL_SIZE));
        axis.setLabelPaint(QUIET_INK);
        axis.setLabelInsets(new RectangleInsets(4, 4, 2, 4));
        return axis;
    }

    /** Numbers of an axis whose steps JFreeChart chooses: the same on every machine, with a true minus sign. */
    public static NumberFormat axisFormat() {
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setNegativePrefix("−");
        return format;
    }

    /** The smallest unit of 1, 2 or 5 times a power of ten that gives no more steps than so many. */
    public static NumberTickUnit tickUnit(double highest, int mostSteps) {
        double power = 1;
        while (true) {
            for (int digit : new int[] {1, 2, 5}) {
                if (highest <= digit * power * mostSteps) {
                    return new NumberTickUnit(digit * power);
                }
            }
            power *= 10;
        }
    }

    /** A diamond around the origin that reaches so far to each side. */
    public static Shape diamond(double reach) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, -reach);
        path.lineTo(reach, 0);
        path.lineTo(0, reach);
        path.lineTo(-reach, 0);
        path.closePath();
        return path;
    }
}
