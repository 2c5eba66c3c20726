package livingcircle.window;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import livingcircle.outlets.OutletClass;

/** Signs of the map as its legends show them, around a point. */
final class Signs {

    private Signs() {}

    static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    static void home(Graphics2D g, Color colour, double x, double y) {
        g.setColor(colour);
        g.fill(new Rectangle2D.Double(x - 6, y - 6, 12, 12));
    }

    static void outlet(Graphics2D g, OutletClass outletClass, double x, double y) {
        Shape shape = Symbols.shape(outletClass, x, y, 14);
        g.setColor(Palette.of(outletClass));
        g.fill(shape);
    }

    static void walker(Graphics2D g, Color colour, boolean isRide, double x, double y) {
        Ellipse2D dot = new Ellipse2D.Double(x - 4, y - 4, 8, 8);
        g.setColor(isRide ? Color.WHITE : colour);
        g.fill(dot);
        g.setStroke(new BasicStroke(2.4f));
        g.setColor(colour);
        g.draw(dot);
    }

    static void full(Graphics2D g, double x, double y) {
        g.setColor(Palette.VERMILLION);
        g.setStroke(new BasicStroke(2.2f));
        g.draw(new Ellipse2D.Double(x - 7, y - 7, 14, 14));
    }
}
