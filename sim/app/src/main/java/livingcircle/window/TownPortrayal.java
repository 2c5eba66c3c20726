package livingcircle.window;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Supplier;
import livingcircle.base.Language;
import org.jspecify.annotations.Nullable;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.util.Bag;

/** Draws the town on MASON's display: the ground, outlets, who walks, and what is selected. */
final class TownPortrayal extends FieldPortrayal2D {

    private static final double OUTLET_M = 30;
    private static final double LEAST_OUTLET = 2.4;
    private static final double MOST_OUTLET = 19;
    private static final double NEAR_PIXELS = 9;
    private static final double FULL = 1;
    private static final BasicStroke WAY_LINE =
            new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, new float[] {1, 5}, 0);
    private static final BasicStroke RING = new BasicStroke(2.5f);
    private static final BasicStroke EDGE = new BasicStroke(1);

    private final TownState town;
    private final Language language;
    private final Supplier<Rectangle2D> drawing;
    private final Supplier<Rectangle> inView;
    private TownShape shape;
    private GroundPicture ground;
    private Symbols symbols;
    private volatile Selection selection = Selection.NOTHING;

    /**
     * @param drawing where the whole town is drawn, in pixels
     * @param inView what of the drawing is in view, in pixels
     */
    TownPortrayal(TownState town, Language language, Supplier<Rectangle2D> drawing, Supplier<Rectangle> inView) {
        this.drawing = drawing;
        this.town = town;
        this.language = language;
        this.inView = inView;
        shape = new TownShape(town.town().world());
        ground = ground();
        symbols = new Symbols(town.town().world().catalogue(), language);
    }

    private GroundPicture ground() {
        return new GroundPicture(
                shape, new Palette(town.town().world().behaviour().satisfaction()));
    }

    /** Looks at another town. */
    void change() {
        shape = new TownShape(town.town().world());
        ground = ground();
        symbols = new Symbols(town.town().world().catalogue(), language);
        selection = Selection.NOTHING;
    }

    Symbols symbols() {
        return symbols;
    }

    void select(Selection selected) {
        selection = selected;
    }

    @Override
    public void draw(Object object, Graphics2D g, DrawInfo2D info) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        Rectangle2D whole = drawing.get();
        MapFrame frame = new MapFrame(shape.bounds(), whole);
        Rectangle view = inView.get();
        Snapshot snapshot = town.findSnapshot().orElse(null);
        ground.draw(g, whole, view, snapshot == null ? null : snapshot.findScores());
        drawOutlets(g, frame, view, snapshot);
        drawWalkers(g, frame, view);
        drawSelection(g, frame);
    }

    /** Clicks are seen to by the window itself. */
    @Override
    public void hitObjects(DrawInfo2D range, Bag putInHere) {}

    private static double outletSize(MapFrame frame) {
        return frame.size(OUTLET_M, LEAST_OUTLET, MOST_OUTLET);
    }

    private void drawOutlets(Graphics2D g, MapFrame frame, Rectangle view, @Nullable Snapshot snapshot) {
        double size = outletSize(frame);
        for (int o = 0; o < shape.outlets(); o++) {
            double x = frame.x(shape.outletX(o));
            double y = frame.y(shape.outletY(o));
            if (view.intersects(x - size, y - size, 2 * size, 2 * size)) {
                boolean isFull = snapshot != null && snapshot.load(o) >= FULL;
                symbols.draw(g, shape.outletType(o), x, y, size, isFull);
            }
        }
    }

    private void drawWalkers(Graphics2D g, MapFrame frame, Rectangle view) {
        double time = town.time();
        double radius = frame.size(7, 1.3, 3.8);
        for (Walker walker : town.walkers().walkers()) {
            if (!walker.isOut(time)) {
                continue;
            }
            if (selection.isResident(walker.resident())) {
                drawWay(g, frame, walker.course());
            }
            Point2D at = frame.place(walker.at(time));
            if (view.contains(at)) {
                Ellipse2D dot = new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
                Color colour = walker.wasTurnedAway(time) ? Palette.VERMILLION : Palette.INK;
                g.setStroke(EDGE);
                g.setColor(walker.isRide() ? Color.WHITE : colour);
                g.fill(dot);
                g.setStroke(walker.isRide() ? new BasicStroke((float) (radius * 0.6)) : EDGE);
                g.setColor(walker.isRide() ? colour : Color.WHITE);
                g.draw(dot);
                if (selection.isResident(walker.resident())) {
                    ring(g, at, radius + 5);
                }
            }
        }
    }

    private static void drawWay(Graphics2D g, MapFrame frame, Course course) {
        Path2D way = new Path2D.Double();
        for (int i = 0; i < course.size(); i++) {
            Point2D at = frame.place(course.point(i));
            if (i == 0) {
                way.moveTo(at.getX(), at.getY());
            } else {
                way.lineTo(at.getX(), at.getY());
            }
        }
        g.setColor(Palette.WAY);
        g.setStroke(WAY_LINE);
        g.draw(way);
    }

    private void drawSelection(Graphics2D g, MapFrame frame) {
        if (selection.kind() == Selection.Kind.OUTLET) {
            Point2D at = new Point2D.Double(shape.outletX(selection.number()), shape.outletY(selection.number()));
            ring(g, frame.place(at), outletSize(frame) / 2 + 6);
        } else if (selection.kind() != Selection.Kind.NOTHING) {
            int home = selection.kind() == Selection.Kind.HOME
                    ? selection.number()
                    : town.town().world().population().home(selection.number());
            ring(g, frame.place(shape.home(home)), 9);
        }
    }

    private static void ring(Graphics2D g, Point2D at, double radius) {
        g.setColor(Palette.INK);
        g.setStroke(RING);
        g.draw(new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius));
    }

    /** Where a point of the town's plane, in metres, is drawn. */
    Point2D place(Point2D metres) {
        return new MapFrame(shape.bounds(), drawing.get()).place(metres);
    }

    /** What is at a point of the drawing: who walks first, then outlets, then homes. */
    Selection at(Point2D point) {
        MapFrame frame = new MapFrame(shape.bounds(), drawing.get());
        double time = town.time();
        Nearest nearest = new Nearest(point, NEAR_PIXELS);
        for (Walker walker : town.walkers().walkers()) {
            if (walker.isOut(time)) {
                nearest.offer(frame.place(walker.at(time)), Selection.Kind.RESIDENT, walker.resident());
            }
        }
        if (nearest.found().equals(Selection.NOTHING)) {
            for (int o = 0; o < shape.outlets(); o++) {
                Point2D at = new Point2D.Double(frame.x(shape.outletX(o)), frame.y(shape.outletY(o)));
                nearest.offer(at, Selection.Kind.OUTLET, o);
            }
        }
        if (nearest.found().equals(Selection.NOTHING)) {
            for (int h = 0; h < shape.homes(); h++) {
                nearest.offer(frame.place(shape.home(h)), Selection.Kind.HOME, h);
            }
        }
        return nearest.found();
    }
}
