package livingcircle.window;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import livingcircle.base.Language;
import livingcircle.charts.style.ChartFonts;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.OutletClass;

/** How outlets are drawn: the class gives shape and colour, the type one or two letters of its own. */
final class Symbols {

    private static final double LEAST_WITH_LETTERS = 11;
    private static final double LEAST_WITH_EDGE = 7;
    private static final double LEAST_RING = 3.5;
    private static final BasicStroke EDGE = new BasicStroke(1);
    private static final BasicStroke RING = new BasicStroke(2.2f);
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private final Catalogue catalogue;
    private final String[] letters;

    Symbols(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        letters = new String[catalogue.types().size()];
        Set<String> taken = new HashSet<>();
        for (int t = 0; t < letters.length; t++) {
            letters[t] = letters(catalogue.type(t).name().in(language), taken);
            taken.add(letters[t]);
        }
    }

    /** The first letter of a name; if that is taken, another Chinese one, or the first with another Latin one. */
    private static String letters(String name, Set<String> taken) {
        String plain = name.replaceAll("[^\\p{L}]", "");
        String first = plain.substring(0, 1).toUpperCase(Locale.ROOT);
        boolean isChinese = Character.isIdeographic(plain.codePointAt(0));
        String letters = first;
        for (int i = 1; i < plain.length() && taken.contains(letters); i++) {
            letters = isChinese ? plain.substring(i, i + 1) : first + plain.charAt(i);
        }
        return letters;
    }

    String letters(int type) {
        return letters[type];
    }

    /** Draws an outlet of a type around a point, so many pixels wide. */
    void draw(Graphics2D g, int type, double x, double y, double size, boolean isFull) {
        OutletClass outletClass = catalogue.type(type).outletClass();
        Shape shape = shape(outletClass, x, y, size);
        g.setColor(Palette.of(outletClass));
        g.fill(shape);
        if (size >= LEAST_WITH_EDGE) {
            g.setStroke(EDGE);
            g.setColor(Color.WHITE);
            g.draw(shape);
        }
        if (isFull) {
            double reach = Math.max(LEAST_RING, size * 0.8);
            g.setStroke(size >= LEAST_WITH_EDGE ? RING : EDGE);
            g.setColor(Palette.VERMILLION);
            g.draw(new Ellipse2D.Double(x - reach, y - reach, 2 * reach, 2 * reach));
        }
        if (size >= LEAST_WITH_LETTERS) {
            drawLetters(g, letters[type], outletClass, x, y, size);
        }
    }

    private static void drawLetters(
            Graphics2D g, String text, OutletClass outletClass, double x, double y, double size) {
        Font font = ChartFonts.bold((float) (text.length() > 1 ? size * 0.5 : size * 0.62));
        Rectangle2D box = font.createGlyphVector(MEASURE, text).getVisualBounds();
        g.setFont(font);
        g.setColor(outletClass == OutletClass.UPGRADE ? Palette.INK : Color.WHITE);
        g.drawString(text, (float) (x - box.getCenterX()), (float) (y - box.getCenterY()));
    }

    static Shape shape(OutletClass outletClass, double x, double y, double size) {
        double half = size / 2;
        return switch (outletClass) {
            case BASIC -> new Rectangle2D.Double(x - half * 0.9, y - half * 0.9, size * 0.9, size * 0.9);
            case UPGRADE -> new Ellipse2D.Double(x - half, y - half, size, size);
            case PUBLIC -> diamond(x, y, half * 1.2);
        };
    }

    private static Shape diamond(double x, double y, double reach) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - reach);
        path.lineTo(x + reach, y);
        path.lineTo(x, y + reach);
        path.lineTo(x - reach, y);
        path.closePath();
        return path;
    }
}
