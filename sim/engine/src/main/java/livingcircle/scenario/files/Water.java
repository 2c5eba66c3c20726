package livingcircle.scenario.files;

import java.util.List;
import livingcircle.city.GeoPoint;
import livingcircle.city.GridSpec;
import livingcircle.city.LocalPlane;
import livingcircle.city.county.CountySpec;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;

/**
 * The river of a generated town, in which nothing can be built.
 *
 * @param course points of its middle line, at least two
 * @param halfWidthM from the middle line to the bank
 */
record Water(List<GeoPoint> course, double halfWidthM) {

    /** Half of the river bed that a county's river takes; its maker keeps homes a street away. */
    private static final double COUNTY_HALF_WIDTH_M = 50;

    Water {
        course = List.copyOf(course);
    }

    /** The river of a grid town, from bank street to bank street; null if there is none. */
    static @Nullable Water of(GridSpec grid) {
        GridSpec.River river = grid.river();
        if (river == null) {
            return null;
        }
        LocalPlane plane = new LocalPlane(grid.southWest());
        double y = (river.row() + 0.5) * grid.streetSpacingM();
        double halfWidthM = grid.streetSpacingM() / 2 - grid.setbackM();
        return new Water(List.of(plane.at(0, y), plane.at(grid.blocksEast() * grid.streetSpacingM(), y)), halfWidthM);
    }

    /** The river of a county; null if there is none. */
    static @Nullable Water of(CountySpec county) {
        CountySpec.River river = county.river();
        return river == null ? null : new Water(river.course(), COUNTY_HALF_WIDTH_M);
    }

    /** Whether a place lies in the river. */
    boolean holds(GeoPoint at) {
        LocalPlane plane = new LocalPlane(at);
        Coordinate here = new Coordinate(0, 0);
        for (int i = 1; i < course.size(); i++) {
            if (new LineSegment(coordinate(course.get(i - 1), plane), coordinate(course.get(i), plane)).distance(here)
                    < halfWidthM) {
                return true;
            }
        }
        return false;
    }

    private static Coordinate coordinate(GeoPoint point, LocalPlane plane) {
        return new Coordinate(plane.xM(point), plane.yM(point));
    }
}
