package livingcircle.features;

import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/**
 * Makes the shape of one feature from coordinates that stand one after the other, x before y. Every method throws
 * {@link FeatureException} if a coordinate is not finite, a ring is open or there are too few points.
 */
public final class ShapeMaker {

    /** Two numbers a point instead of an object each: shapes are most of what a large layer takes. */
    private static final GeometryFactory FACTORY =
            new GeometryFactory(new PrecisionModel(), 0, PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    private static final int DIMENSIONS = 2;
    private static final int LINE_POINTS = 2;
    private static final int RING_POINTS = 4;

    private final int line;

    /** @param line where the feature stands, for faults */
    public ShapeMaker(int line) {
        this.line = line;
    }

    /** A point. */
    public Point point(double x, double y) {
        return FACTORY.createPoint(sequence(new double[] {x, y}));
    }

    /** Several points. */
    public MultiPoint points(double[] coordinates) {
        require(coordinates, 1);
        return FACTORY.createMultiPoint(sequence(coordinates));
    }

    /** A line of at least two points. */
    public LineString line(double[] coordinates) {
        require(coordinates, LINE_POINTS);
        return FACTORY.createLineString(sequence(coordinates));
    }

    /** Several lines. */
    public MultiLineString lines(List<LineString> lines) {
        requireSome(lines);
        return FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
    }

    /** A ring of at least four points, the last of which is the first. */
    public LinearRing ring(double[] coordinates) {
        require(coordinates, RING_POINTS);
        int last = coordinates.length - DIMENSIONS;
        if (coordinates[0] != coordinates[last] || coordinates[1] != coordinates[last + 1]) {
            throw FeatureException.of(
                    line,
                    "has a ring that is not closed",
                    "的环未闭合",
                    "let each ring end with the point at which it begins",
                    "请使每个环首尾同点");
        }
        return FACTORY.createLinearRing(sequence(coordinates));
    }

    /** A polygon of an outer ring and of holes, if any. */
    public Polygon polygon(List<LinearRing> rings) {
        requireSome(rings);
        return FACTORY.createPolygon(
                rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    /** Several polygons. */
    public MultiPolygon polygons(List<Polygon> polygons) {
        requireSome(polygons);
        return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    /** Shapes of several kinds. */
    public GeometryCollection collection(List<Geometry> shapes) {
        requireSome(shapes);
        return FACTORY.createGeometryCollection(shapes.toArray(Geometry[]::new));
    }

    /** The fault of a shape without any coordinates. */
    public FeatureException empty() {
        return FeatureException.of(
                line, "has an empty shape", "的图形为空", "draw it, or delete the feature", "请补画图形，或删除该要素");
    }

    /** The fault of a shape within a collection within a collection. */
    public FeatureException nested() {
        return FeatureException.of(
                line,
                "has a collection of shapes within another one",
                "的图形集合中又含图形集合",
                "put each shape into a feature of its own",
                "请将每个图形拆分为单独的要素");
    }

    private void requireSome(List<?> parts) {
        if (parts.isEmpty()) {
            throw empty();
        }
    }

    private void require(double[] coordinates, int points) {
        if (coordinates.length == 0) {
            throw empty();
        }
        if (coordinates.length < points * DIMENSIONS) {
            throw FeatureException.of(
                    line,
                    "has a line or ring of only " + coordinates.length / DIMENSIONS + " points",
                    "的线或环只有 " + coordinates.length / DIMENSIONS + " 个点",
                    "a line needs 2, a ring 4 points, the last of which is the first",
                    "线至少需 2 个点，环至少需 4 个点且首尾同点");
        }
    }

    private CoordinateSequence sequence(double[] coordinates) {
        for (double coordinate : coordinates) {
            if (!Double.isFinite(coordinate)) {
                throw FeatureException.of(
                        line,
                        "has a coordinate that is not a finite number",
                        "的坐标不是有限数",
                        "correct it, or delete the feature",
                        "请更正，或删除该要素");
            }
        }
        return new PackedCoordinateSequence.Double(coordinates, DIMENSIONS, 0);
    }
}
