package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Checks that the corners of a circle enclose one area. */
final class CircleRing {

    private static final double MOST_DEGREES = 180;
    private static final int FEWEST_POINTS = 4;

    private CircleRing() {}

    /** Whether a ring, closed or not, is sound; reports what is wrong. */
    static boolean check(List<GeoPoint> ring, YamlNode node, Reading reading) {
        List<Coordinate> corners = new ArrayList<>();
        ring.forEach(corner -> corners.add(new Coordinate(corner.lon(), corner.lat())));
        if (!corners.get(0).equals2D(corners.get(corners.size() - 1))) {
            corners.add(corners.get(0).copy());
        }
        BilingualText problem = find(corners);
        if (problem != null) {
            reading.fault(
                    node.place(),
                    problem,
                    new BilingualText("write the corners in their order around the area", "请按顺序沿边界列出各顶点"));
        }
        return problem == null;
    }

    private static @Nullable BilingualText find(List<Coordinate> corners) {
        if (corners.size() < FEWEST_POINTS) {
            return new BilingualText("has fewer than three corners", "顶点不足三个");
        }
        Polygon area = new GeometryFactory().createPolygon(corners.toArray(new Coordinate[0]));
        if (area.getEnvelopeInternal().getWidth() > MOST_DEGREES) {
            return new BilingualText("crosses 180° of longitude, which cannot be held", "跨越 180° 经线，无法处理");
        }
        if (area.convexHull().getArea() == 0) {
            return new BilingualText("encloses no area", "没有围成任何面积");
        }
        return area.isValid() ? null : new BilingualText("crosses or touches itself", "自相交或自相接");
    }
}
