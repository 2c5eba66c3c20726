package livingcircle.window;

import java.awt.geom.Point2D;
import java.util.List;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;

/** A line on the plane of the town, in metres, and how far along it each of its points is. Immutable. */
final class Course {

    private final double[] xM;
    private final double[] yM;
    private final double[] atM;

    private Course(int points) {
        xM = new double[points];
        yM = new double[points];
        atM = new double[points];
    }

    static Course of(List<GeoPoint> points, LocalPlane plane) {
        Course course = new Course(points.size());
        for (int i = 0; i < points.size(); i++) {
            course.xM[i] = plane.xM(points.get(i));
            course.yM[i] = plane.yM(points.get(i));
            if (i > 0) {
                course.atM[i] = course.atM[i - 1]
                        + Point2D.distance(course.xM[i - 1], course.yM[i - 1], course.xM[i], course.yM[i]);
            }
        }
        return course;
    }

    int size() {
        return xM.length;
    }

    Point2D point(int i) {
        return new Point2D.Double(xM[i], yM[i]);
    }

    /** The point at a share, 0–1, of the way. */
    Point2D at(double share) {
        double metres = share * atM[atM.length - 1];
        int i = 1;
        while (i < atM.length - 1 && atM[i] < metres) {
            i++;
        }
        double span = atM[i] - atM[i - 1];
        double t = span > 0 ? Math.max(0, Math.min(1, (metres - atM[i - 1]) / span)) : 0;
        return new Point2D.Double(xM[i - 1] + t * (xM[i] - xM[i - 1]), yM[i - 1] + t * (yM[i] - yM[i - 1]));
    }
}
