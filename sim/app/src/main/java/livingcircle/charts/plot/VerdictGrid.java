package livingcircle.charts.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.style.Lines;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** A table of verdicts: rules from top to bottom, areas from left to right, the measured number in each cell. */
public final class VerdictGrid extends Plot {

    public static final String PASS = "pass";
    public static final String FAIL = "fail";
    public static final String OPEN = "open";

    public static final Color PASSED = ChartStyle.BLUE;
    public static final Color FAILED = ChartStyle.VERMILLION;
    public static final Color UNDECIDED = ChartStyle.YELLOW;

    private static final long serialVersionUID = 1;

    private static final int ROW_HEIGHT = 26;
    private static final int HEAD_HEIGHT = 26;
    private static final int LABEL_WIDTH = 290;
    private static final int GAP = 2;
    private static final int MOST_CELL_WIDTH = 110;

    /** A verdict with what was measured. */
    public record Cell(String verdict, String figure) {}

    /** A rule of a set of rules with its verdicts by area. */
    public record Line(String set, String rule, Map<String, Cell> verdicts) {}

    private final transient List<Line> lines;
    private final transient Map<String, String> areas;

    /** @param areas names of the areas by their ids */
    public VerdictGrid(List<Line> lines, Map<String, String> areas) {
        this.lines = List.copyOf(lines);
        this.areas = new LinkedHashMap<>(areas);
    }

    public int height() {
        return (int) (lines.size() * ROW_HEIGHT + HEAD_HEIGHT + sets() * ROW_HEIGHT);
    }

    private long sets() {
        return lines.stream().map(Line::set).distinct().count();
    }

    @Override
    public String getPlotType() {
        return "verdicts";
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
        Font font = ChartFonts.regular(ChartStyle.LABEL_SIZE);
        double width = Math.min(MOST_CELL_WIDTH, (area.getWidth() - LABEL_WIDTH) / areas.size());
        double left = area.getX() + LABEL_WIDTH;
        double y = area.getY();
        double x = left;
        for (String name : areas.values()) {
            write(g, Lines.shorten(name, font, width - 2 * GAP), font, ChartStyle.INK, x, width, y);
            x += width;
        }
        y += HEAD_HEIGHT;
        String set = "";
        for (Line line : lines) {
            if (!line.set().equals(set)) {
                set = line.set();
                g.setFont(ChartFonts.bold(ChartStyle.LABEL_SIZE));
                g.setPaint(ChartStyle.INK);
                g.drawString(set, (float) area.getX(), (float) (y + baseline(font)));
                y += ROW_HEIGHT;
            }
            g.setFont(font);
            g.setPaint(ChartStyle.INK);
            g.drawString(Lines.shorten(line.rule(), font, LABEL_WIDTH - 10.0), (float) area.getX(), (float)
                    (y + baseline(font)));
            x = left;
            for (String id : areas.keySet()) {
                draw(g, line.verdicts().get(id), font, x, width, y);
                x += width;
            }
            y += ROW_HEIGHT;
        }
    }

    /** The colour of a verdict; none for silence. */
    private static @Nullable Color colourOf(String verdict) {
        return switch (verdict) {
            case PASS -> PASSED;
            case FAIL -> FAILED;
            case OPEN -> UNDECIDED;
            default -> null;
        };
    }

    private static void draw(Graphics2D g, @Nullable Cell cell, Font font, double x, double width, double y) {
        Color colour = cell == null ? null : colourOf(cell.verdict());
        g.setPaint(colour == null ? ChartStyle.GRID : colour);
        g.fill(new Rectangle2D.Double(x + GAP, y + GAP, width - 2 * GAP, ROW_HEIGHT - 2.0 * GAP));
        if (cell != null && colour != null) {
            Color ink = cell.verdict().equals(OPEN) ? ChartStyle.INK : ChartStyle.PAPER;
            write(g, cell.figure(), font, ink, x, width, y);
        }
    }

    private static void write(Graphics2D g, String text, Font font, Color ink, double x, double width, double y) {
        g.setFont(font);
        g.setPaint(ink);
        double own = ChartStyle.width(text, font);
        g.drawString(text, (float) (x + (width - own) / 2), (float) (y + baseline(font)));
    }

    private static double baseline(Font font) {
        return ROW_HEIGHT / 2.0 + font.getSize2D() * 0.36;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerdictGrid grid
                && super.equals(other)
                && lines.equals(grid.lines)
                && areas.equals(grid.areas);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lines, areas);
    }
}
