package livingcircle.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.ScrollPaneConstants;
import livingcircle.base.Language;
import sim.display.Display2D;

/** MASON's display with the town on it: fills its place, zooms with the wheel, moves with the mouse, tells clicks. */
final class MapView extends JPanel {

    private static final long serialVersionUID = 1;
    private static final double ZOOM = 1.4;
    private static final double MOST_ZOOM = 60;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 720;

    private final Display2D display;
    private final transient TownPortrayal portrayal;

    /** @param clicked told what was clicked */
    MapView(TownState town, Language language, Consumer<Selection> clicked) {
        super(new BorderLayout());
        display = new Display2D(WIDTH, HEIGHT, town);
        portrayal = new TownPortrayal(town, language, this::drawing, this::inView);
        display.attach(portrayal, WindowText.NOW.in(language));
        display.setBackdrop(Palette.PAPER);
        display.remove(display.header);
        add(display, BorderLayout.CENTER);
        setPreferredSize(new Dimension(WIDTH, HEIGHT));
        display.display.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        display.display.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED);
        display.display.setBorder(BorderFactory.createEmptyBorder());
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                showAll();
            }
        });
        Mouse mouse = new Mouse(clicked);
        display.insideDisplay.addMouseListener(mouse);
        display.insideDisplay.addMouseMotionListener(mouse);
        display.insideDisplay.addMouseWheelListener(mouse);
    }

    Display2D display() {
        return display;
    }

    TownPortrayal portrayal() {
        return portrayal;
    }

    private JViewport viewport() {
        return display.display.getViewport();
    }

    /** Where the whole town is drawn: MASON keeps the size that it was attached with. */
    private Rectangle2D drawing() {
        double scale = display.getScale();
        return new Rectangle2D.Double(0, 0, display.insideDisplay.width * scale, display.insideDisplay.height * scale);
    }

    private Rectangle inView() {
        return viewport().getViewRect();
    }

    void zoomIn() {
        zoom(ZOOM, middle());
    }

    void zoomOut() {
        zoom(1 / ZOOM, middle());
    }

    /** The whole town takes the whole place. */
    void showAll() {
        display.insideDisplay.width = Math.max(1, display.getWidth());
        display.insideDisplay.height = Math.max(1, display.getHeight());
        display.setScale(1);
        display.insideDisplay.revalidate();
        display.repaint();
    }

    private Point middle() {
        Rectangle view = inView();
        return new Point((int) view.getCenterX(), (int) view.getCenterY());
    }

    /** Zooms so that a point of the drawing stays where it is. */
    private void zoom(double factor, Point around) {
        double before = display.getScale();
        double after = Math.max(1, Math.min(MOST_ZOOM, before * factor));
        Rectangle view = inView();
        display.setScale(after);
        display.insideDisplay.revalidate();
        display.display.validate();
        double ratio = after / before;
        moveTo(new Point(
                (int) (around.x * ratio - (around.x - view.x)), (int) (around.y * ratio - (around.y - view.y))));
        display.repaint();
    }

    private void moveTo(Point corner) {
        Dimension whole = viewport().getViewSize();
        Dimension shown = viewport().getExtentSize();
        viewport()
                .setViewPosition(new Point(
                        Math.max(0, Math.min(corner.x, whole.width - shown.width)),
                        Math.max(0, Math.min(corner.y, whole.height - shown.height))));
    }

    private final class Mouse extends MouseAdapter {

        private final Consumer<Selection> clicked;
        private Point grabbed = new Point();

        Mouse(Consumer<Selection> clicked) {
            this.clicked = clicked;
        }

        @Override
        public void mouseClicked(MouseEvent e) {
            Selection selection = portrayal.at(e.getPoint());
            if (!selection.equals(Selection.NOTHING)) {
                clicked.accept(selection);
            }
        }

        @Override
        public void mousePressed(MouseEvent e) {
            grabbed = e.getPoint();
        }

        @Override
        public void mouseDragged(MouseEvent e) {
            Rectangle view = inView();
            moveTo(new Point(view.x + grabbed.x - e.getX(), view.y + grabbed.y - e.getY()));
        }

        @Override
        public void mouseWheelMoved(MouseWheelEvent e) {
            zoom(Math.pow(ZOOM, -e.getPreciseWheelRotation()), e.getPoint());
        }
    }
}
