package livingcircle.charts.page;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.style.Lines;

/** Lays a page out and paints it; what it paints depends on nothing but the page. */
public final class PagePainter {

    private static final double LEADING = 1.4;
    private static final int GAP = 10;
    private static final int KEY_HEIGHT = 26;
    private static final int SIGN_WIDTH = 22;
    private static final int HEADING_HEIGHT = 22;
    private static final int PANEL_GAP = 8;

    private final ChartPage page;
    private final Font titleFont = ChartFonts.bold(ChartStyle.TITLE_SIZE);
    private final Font findingFont = ChartFonts.regular(ChartStyle.FINDING_SIZE);
    private final Font labelFont = ChartFonts.regular(ChartStyle.LABEL_SIZE);
    private final Font sourceFont = ChartFonts.regular(ChartStyle.SOURCE_SIZE);
    private final List<String> title;
    private final List<String> finding;
    private final List<String> source;

    PagePainter(ChartPage page) {
        this.page = page;
        title = Lines.wrap(page.title(), titleFont, ChartStyle.INNER_WIDTH);
        finding = Lines.wrap(page.finding(), findingFont, ChartStyle.INNER_WIDTH);
        source = Lines.wrap(page.source(), sourceFont, ChartStyle.INNER_WIDTH);
    }

    public int height() {
        double height = 2 * ChartStyle.MARGIN
                + blockHeight(title, titleFont)
                + blockHeight(finding, findingFont)
                + GAP
                + keyRows() * KEY_HEIGHT
                + GAP
                + blockHeight(source, sourceFont);
        for (ChartPage.Panel panel : page.panels()) {
            height += PANEL_GAP + headingHeight(panel) + panel.height();
        }
        return (int) Math.ceil(height);
    }

    private static double blockHeight(List<String> lines, Font font) {
        return lines.size() * font.getSize2D() * LEADING;
    }

    private static int headingHeight(ChartPage.Panel panel) {
        return panel.heading().isEmpty() ? 0 : HEADING_HEIGHT;
    }

    static void setHints(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void paint(Graphics2D g) {
        setHints(g);
        g.setPaint(ChartStyle.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, ChartStyle.PAGE_WIDTH, height()));
        double y = ChartStyle.MARGIN;
        y = paintLines(g, title, titleFont, ChartStyle.INK, y);
        y = paintLines(g, finding, findingFont, ChartStyle.QUIET_INK, y) + GAP;
        y = paintKey(g, y);
        for (ChartPage.Panel panel : page.panels()) {
            y += PANEL_GAP;
            if (headingHeight(panel) > 0) {
                paintLines(g, List.of(panel.heading()), labelFont, ChartStyle.QUIET_INK, y);
                y += HEADING_HEIGHT;
            }
            panel.plot()
                    .draw(
                            g,
                            new Rectangle2D.Double(ChartStyle.MARGIN, y, ChartStyle.INNER_WIDTH, panel.height()),
                            null,
                            null,
                            null);
            y += panel.height();
        }
        paintLines(g, source, sourceFont, ChartStyle.QUIET_INK, y + GAP);
    }

    private static double paintLines(Graphics2D g, List<String> lines, Font font, Color colour, double top) {
        g.setFont(font);
        g.setPaint(colour);
        double y = top;
        for (String line : lines) {
            g.drawString(line, ChartStyle.MARGIN, (float) (y + font.getSize2D()));
            y += font.getSize2D() * LEADING;
        }
        return y;
    }

    private double itemWidth(KeyItem item) {
        return SIGN_WIDTH + 6 + ChartStyle.width(item.label(), labelFont) + 20;
    }

    private int keyRows() {
        int rows = page.key().isEmpty() ? 0 : 1;
        double x = 0;
        for (KeyItem item : page.key()) {
            if (x > 0 && x + itemWidth(item) > ChartStyle.INNER_WIDTH + 20) {
                rows++;
                x = 0;
            }
            x += itemWidth(item);
        }
        return rows;
    }

    private double paintKey(Graphics2D g, double top) {
        double x = 0;
        double y = top;
        for (KeyItem item : page.key()) {
            if (x > 0 && x + itemWidth(item) > ChartStyle.INNER_WIDTH + 20) {
                y += KEY_HEIGHT;
                x = 0;
            }
            paintSign(g, item, ChartStyle.MARGIN + x, y + KEY_HEIGHT / 2.0 - 2);
            g.setFont(labelFont);
            g.setPaint(ChartStyle.INK);
            g.drawString(item.label(), (float) (ChartStyle.MARGIN + x + SIGN_WIDTH + 6), (float)
                    (y + KEY_HEIGHT / 2.0 + 2.5));
            x += itemWidth(item);
        }
        return top + keyRows() * KEY_HEIGHT;
    }

    private static void paintSign(Graphics2D g, KeyItem item, double x, double middle) {
        g.setPaint(item.colour());
        switch (item.sign()) {
            case AREA -> g.fill(new Rectangle2D.Double(x, middle - 5, SIGN_WIDTH, 10));
            case DIAMOND -> {
                AffineTransform to = AffineTransform.getTranslateInstance(x + SIGN_WIDTH / 2.0, middle);
                g.fill(to.createTransformedShape(ChartStyle.diamond(5)));
            }
            case DOT -> g.fill(new Ellipse2D.Double(x + SIGN_WIDTH / 2.0 - 2, middle - 2, 4, 4));
            case LINE, DASHES, WHISKER -> {
                g.setStroke(strokeOf(item.sign()));
                g.draw(new Line2D.Double(x, middle, x + SIGN_WIDTH, middle));
                g.setStroke(ChartStyle.THIN);
            }
        }
    }

    private static Stroke strokeOf(KeyItem.Sign sign) {
        return switch (sign) {
            case DASHES -> ChartStyle.DASHED;
            case WHISKER -> ChartStyle.WHISKER;
            default -> ChartStyle.THICK;
        };
    }
}
