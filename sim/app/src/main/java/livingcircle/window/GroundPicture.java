package livingcircle.window;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;
import livingcircle.city.StreetKind;
import org.jspecify.annotations.Nullable;

/**
 * What does not move: streets and homes, drawn once and kept until the view or the satisfaction changes, so that a large
 * town costs no more than one picture a frame.
 */
final class GroundPicture {

    private static final double HOME_M = 16;
    private static final double LEAST_HOME = 1.6;
    private static final double MOST_HOME = 10;

    private final TownShape shape;
    private final Palette palette;
    private @Nullable BufferedImage picture;
    private Rectangle2D drawnFor = new Rectangle();
    private Rectangle view = new Rectangle();
    private @Nullable Scores scores;

    GroundPicture(TownShape shape, Palette palette) {
        this.shape = shape;
        this.palette = palette;
    }

    /**
     * Draws what is in view.
     *
     * @param drawing where the whole town would be, in pixels
     * @param inView what of it is in view
     */
    synchronized void draw(Graphics2D g, Rectangle2D drawing, Rectangle inView, @Nullable Scores now) {
        BufferedImage known = picture;
        if (known == null || !drawing.equals(drawnFor) || !inView.equals(view) || now != scores) {
            known = new BufferedImage(
                    Math.max(1, inView.width), Math.max(1, inView.height), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = known.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(Palette.PAPER);
            pen.fillRect(0, 0, inView.width, inView.height);
            pen.translate(-inView.x, -inView.y);
            MapFrame frame = new MapFrame(shape.bounds(), drawing);
            drawStreets(pen, frame, inView);
            drawHomes(pen, frame, inView, now);
            pen.dispose();
            picture = known;
            drawnFor = (Rectangle2D) drawing.clone();
            view = new Rectangle(inView);
            scores = now;
        }
        g.drawImage(known, inView.x, inView.y, null);
    }

    private void drawStreets(Graphics2D pen, MapFrame frame, Rectangle inView) {
        Map<StreetKind, Path2D> lines = new EnumMap<>(StreetKind.class);
        for (int s = 0; s < shape.streets(); s++) {
            float[] points = shape.street(s);
            Path2D line = new Path2D.Double();
            line.moveTo(frame.x(points[0]), frame.y(points[1]));
            for (int i = 2; i < points.length; i += 2) {
                line.lineTo(frame.x(points[i]), frame.y(points[i + 1]));
            }
            if (line.getBounds2D().intersects(inView.x - 9, inView.y - 9, inView.width + 18, inView.height + 18)
                    || isFlatInView(line, inView)) {
                lines.computeIfAbsent(shape.kind(s), kind -> new Path2D.Double())
                        .append(line, false);
            }
        }
        for (StreetKind kind : StreetKind.values()) {
            Path2D line = lines.get(kind);
            if (line != null) {
                pen.setStroke(stroke(kind, frame));
                pen.setColor(kind == StreetKind.MAJOR ? Palette.MAIN_ROAD : Palette.STREET);
                pen.draw(line);
            }
        }
    }

    /** A level or upright line has an empty box, which intersects nothing. */
    private static boolean isFlatInView(Path2D line, Rectangle inView) {
        Rectangle2D box = line.getBounds2D();
        return box.isEmpty()
                && inView.intersects(box.getX() - 1, box.getY() - 1, box.getWidth() + 2, box.getHeight() + 2);
    }

    private static BasicStroke stroke(StreetKind kind, MapFrame frame) {
        return switch (kind) {
            case MAJOR -> round(frame.size(18, 1.6, 12));
            case LOCAL -> round(frame.size(9, 0.8, 7));
            case PATH -> round(frame.size(4, 0.6, 3));
            case STEPS ->
                new BasicStroke(
                        (float) frame.size(5, 0.8, 4),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        new float[] {2, 2},
                        0);
        };
    }

    private static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private void drawHomes(Graphics2D pen, MapFrame frame, Rectangle inView, @Nullable Scores now) {
        double size = frame.size(HOME_M, LEAST_HOME, MOST_HOME);
        boolean hasEdge = size >= 5;
        pen.setStroke(new BasicStroke(0.8f));
        for (int h = 0; h < shape.homes(); h++) {
            double x = frame.x(shape.homeX(h));
            double y = frame.y(shape.homeY(h));
            if (inView.contains(x, y)) {
                Rectangle2D mark = new Rectangle2D.Double(x - size / 2, y - size / 2, size, size);
                pen.setColor(palette.ofScore(now == null ? Double.NaN : now.ofHome(h)));
                pen.fill(mark);
                if (hasEdge) {
                    pen.setColor(Color.WHITE);
                    pen.draw(mark);
                }
            }
        }
    }
}
