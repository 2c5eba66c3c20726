package livingcircle.window;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Where the town lies on the drawing: metres of its plane to pixels, north up, as large as fits. Immutable. */
final class MapFrame {

    private static final double MARGIN = 16;

    private final double pixelsPerMetre;
    private final double left;
    private final double bottom;

    /**
     * @param townM the town, in metres
     * @param drawing where it is drawn, in pixels
     */
    MapFrame(Rectangle2D townM, Rectangle2D drawing) {
        pixelsPerMetre = Math.min(
                (drawing.getWidth() - 2 * MARGIN) / townM.getWidth(),
                (drawing.getHeight() - 2 * MARGIN) / townM.getHeight());
        left = drawing.getCenterX() - townM.getCenterX() * pixelsPerMetre;
        bottom = drawing.getCenterY() + townM.getCenterY() * pixelsPerMetre;
    }

    double x(double xM) {
        return left + xM * pixelsPerMetre;
    }

    double y(double yM) {
        return bottom - yM * pixelsPerMetre;
    }

    Point2D place(Point2D metres) {
        return new Point2D.Double(x(metres.getX()), y(metres.getY()));
    }

    /** So many metres in pixels, within bounds. */
    double size(double metres, double least, double most) {
        return Math.max(least, Math.min(most, metres * pixelsPerMetre));
    }
}
