package livingcircle.charts.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.style.Lines;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/**
 * Radars beside and below each other, all to the same scale. JFreeChart's own spider web plot scales itself and has no
 * room for long labels.
 */
public final class RadarGrid extends Plot {

    private static final long serialVersionUID = 1;

    private static final int COLUMNS = 2;
    private static final int CELL_HEIGHT = 290;
    private static final int HEADING = 22;
    private static final int AROUND = 34;
    private static final int BESIDE = 6;
    private static final int RINGS = 4;
    private static final Color FILL =
            new Color(ChartStyle.BLUE.getRed(), ChartStyle.BLUE.getGreen(), ChartStyle.BLUE.getBlue(), 90);

    private final transient List<Radar> radars;

    public RadarGrid(List<Radar> radars) {
        this.radars = List.copyOf(radars);
    }

    public List<Radar> radars() {
        return radars;
    }

    public int height() {
        return (radars.size() + COLUMNS - 1) / COLUMNS * CELL_HEIGHT;
    }

    @Override
    public String getPlotType() {
        return "radars";
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
        double width = area.getWidth() / COLUMNS;
        for (int i = 0; i < radars.size(); i++) {
            double x = area.getX() + i % COLUMNS * width;
            int line = i / COLUMNS;
            double y = area.getY() + line * (double) CELL_HEIGHT;
            draw(g, radars.get(i), new Rectangle2D.Double(x, y, width, CELL_HEIGHT));
        }
    }

    private static void draw(Graphics2D g, Radar radar, Rectangle2D cell) {
        Font bold = ChartFonts.bold(ChartStyle.LABEL_SIZE + 1);
        g.setFont(bold);
        g.setPaint(ChartStyle.INK);
        double headingWidth = ChartStyle.width(radar.heading(), bold);
        g.drawString(radar.heading(), (float) (cell.getCenterX() - headingWidth / 2), (float)
                (cell.getY() + HEADING - BESIDE));
        double radius = (CELL_HEIGHT - HEADING - 2.0 * AROUND) / 2;
        double centreX = cell.getCenterX();
        double centreY = cell.getY() + HEADING + AROUND + radius;
        g.setStroke(ChartStyle.THIN);
        g.setPaint(ChartStyle.GRID);
        for (int ring = 1; ring <= RINGS; ring++) {
            double r = radius * ring / RINGS;
            g.draw(new Ellipse2D.Double(centreX - r, centreY - r, 2 * r, 2 * r));
        }
        int count = radar.spokes().size();
        for (int i = 0; i < count; i++) {
            Point2D end = at(centreX, centreY, radius, i, count);
            g.draw(new Line2D.Double(centreX, centreY, end.getX(), end.getY()));
        }
        g.setPaint(FILL);
        Path2D own = outline(radar, Radar.Spoke::area, centreX, centreY, radius);
        g.fill(own);
        g.setPaint(ChartStyle.BLUE);
        g.setStroke(ChartStyle.WHISKER);
        g.draw(own);
        g.setPaint(ChartStyle.ORANGE);
        g.draw(outline(radar, Radar.Spoke::line, centreX, centreY, radius));
        for (int i = 0; i < count; i++) {
            Radar.Spoke spoke = radar.spokes().get(i);
            if (spoke.high() > spoke.low()) {
                Line2D whisker = new Line2D.Double(
                        at(centreX, centreY, radius * Math.max(0, spoke.low()), i, count),
                        at(centreX, centreY, radius * Math.min(1, spoke.high()), i, count));
                g.setPaint(ChartStyle.PAPER);
                g.setStroke(ChartStyle.WHISKER_EDGE);
                g.draw(whisker);
                g.setPaint(ChartStyle.INK);
                g.setStroke(ChartStyle.WHISKER);
                g.draw(whisker);
            }
        }
        g.setStroke(ChartStyle.THIN);
        drawLabels(g, radar, centreX, centreY, radius, cell);
    }

    private static void drawLabels(
            Graphics2D g, Radar radar, double centreX, double centreY, double radius, Rectangle2D cell) {
        Font font = ChartFonts.regular(ChartStyle.SOURCE_SIZE);
        g.setFont(font);
        g.setPaint(ChartStyle.INK);
        int count = radar.spokes().size();
        for (int i = 0; i < count; i++) {
            Point2D end = at(centreX, centreY, radius + BESIDE, i, count);
            double side = end.getX() - centreX;
            boolean isMiddle = Math.abs(side) < 1;
            double room =
                    isMiddle ? cell.getWidth() : side > 0 ? cell.getMaxX() - end.getX() : end.getX() - cell.getX();
            String label = Lines.shorten(radar.spokes().get(i).label(), font, room - BESIDE);
            double width = ChartStyle.width(label, font);
            double x = isMiddle ? end.getX() - width / 2 : side > 0 ? end.getX() : end.getX() - width;
            double share = (end.getY() - centreY) / (radius + BESIDE);
            double y = end.getY() + font.getSize2D() * (0.35 + 0.45 * share);
            g.drawString(label, (float) x, (float) y);
        }
    }

    private static Path2D outline(
            Radar radar, ToDoubleFunction<Radar.Spoke> share, double centreX, double centreY, double radius) {
        Path2D path = new Path2D.Double();
        int count = radar.spokes().size();
        for (int i = 0; i < count; i++) {
            double reach = radius * share.applyAsDouble(radar.spokes().get(i));
            Point2D point = at(centreX, centreY, Double.isNaN(reach) ? 0 : reach, i, count);
            if (i == 0) {
                path.moveTo(point.getX(), point.getY());
            } else {
                path.lineTo(point.getX(), point.getY());
            }
        }
        path.closePath();
        return path;
    }

    private static Point2D at(double centreX, double centreY, double radius, int spoke, int count) {
        double angle = 2 * Math.PI * spoke / count;
        return new Point2D.Double(centreX + radius * StrictMath.sin(angle), centreY - radius * StrictMath.cos(angle));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RadarGrid grid && super.equals(other) && radars.equals(grid.radars);
    }

    @Override
    public int hashCode() {
        return Objects.hash(radars);
    }
}
