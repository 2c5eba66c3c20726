package livingcircle.page;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * The outline on a map of an area that is known by its homes alone: their concave hull, no edge of which is longer than
 * {@link #LONGEST_EDGE_M} where that leaves it in one piece, and a margin around it.
 */
public final class AreaRings {

    private static final double LONGEST_EDGE_M = 250;
    private static final double MARGIN_M = 35;
    private static final double TOLERANCE_M = 4;
    private static final int QUADRANT_SEGMENTS = 3;
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private AreaRings() {}

    /** The rings around homes, whose places are in metres. */
    public static List<LinearRing> around(Coordinate[] homes) {
        Geometry hull = ConcaveHull.concaveHullByLength(SHAPES.createMultiPointFromCoords(homes), LONGEST_EDGE_M);
        Geometry ground = hull.buffer(MARGIN_M, QUADRANT_SEGMENTS);
        Geometry simple = TopologyPreservingSimplifier.simplify(ground, TOLERANCE_M);
        List<LinearRing> rings = new ArrayList<>();
        for (int part = 0; part < simple.getNumGeometries(); part++) {
            if (simple.getGeometryN(part) instanceof Polygon polygon && !polygon.isEmpty()) {
                rings.add(polygon.getExteriorRing());
            }
        }
        return rings;
    }
}
