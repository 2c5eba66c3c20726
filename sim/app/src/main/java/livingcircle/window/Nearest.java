package livingcircle.window;

import java.awt.geom.Point2D;

/** Finds what is nearest to a point, if it is near enough. */
final class Nearest {

    private final Point2D point;
    private double distance;
    private Selection found = Selection.NOTHING;

    Nearest(Point2D point, double mostPixels) {
        this.point = point;
        distance = mostPixels;
    }

    void offer(Point2D at, Selection.Kind kind, int number) {
        double away = at.distance(point);
        if (away < distance) {
            distance = away;
            found = new Selection(kind, number);
        }
    }

    Selection found() {
        return found;
    }
}
