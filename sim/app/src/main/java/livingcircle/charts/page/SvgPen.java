package livingcircle.charts.page;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/**
 * Draws SVG with text as outlines, each character kept once, and measures text as pictures do, so that both kinds are
 * laid out the same.
 */
final class SvgPen extends SVGGraphics2D {

    private final Graphics2D ruler;
    private final SvgGlyphs glyphs;

    SvgPen(SVGGeneratorContext context, SvgGlyphs glyphs) {
        super(context, true);
        this.glyphs = glyphs;
        ruler = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        PagePainter.setHints(ruler);
    }

    private SvgPen(SvgPen pen) {
        super(pen);
        ruler = pen.ruler;
        glyphs = pen.glyphs;
    }

    @Override
    public Graphics create() {
        return new SvgPen(this);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return ruler.getFontMetrics(font);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (!text.isBlank()) {
            domGroupManager.addElement(glyphs.text(text, getFont(), x, y), DOMGroupManager.FILL);
        }
    }
}
