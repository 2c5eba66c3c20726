package livingcircle.features.geopackage;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import livingcircle.features.FeatureException;
import livingcircle.features.ShapeMaker;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Shapes as well-known binary (OGC 06-103r4, clause 8; heights and measures also in the form of PostGIS), without their
 * heights and measures. A count is believed only if there are bytes for as many, and no shape stands more than two
 * levels deep, so that few bytes ask neither for much memory nor for much stack.
 */
final class WellKnownBinary {

    private static final int POINT = 1;
    private static final int LINE = 2;
    private static final int POLYGON = 3;
    private static final int POINTS = 4;
    private static final int LINES = 5;
    private static final int POLYGONS = 6;
    private static final int COLLECTION = 7;
    private static final int LEAST_BYTES = 4;
    private static final long POSTGIS_Z = 0x80000000L;
    private static final long POSTGIS_M = 0x40000000L;
    private static final long POSTGIS_SYSTEM = 0x20000000L;

    private final ByteBuffer in;
    private final int feature;
    private final ShapeMaker maker;
    private int dimensions;

    private WellKnownBinary(ByteBuffer in, int feature) {
        this.in = in;
        this.feature = feature;
        maker = new ShapeMaker(feature);
    }

    /**
     * Reads the shape of a feature.
     *
     * @param in the binary from its position on
     */
    static Geometry read(ByteBuffer in, int feature) {
        WellKnownBinary binary = new WellKnownBinary(in, feature);
        try {
            return binary.shape(0, false);
        } catch (BufferUnderflowException e) {
            throw binary.damaged();
        }
    }

    /**
     * The next shape.
     *
     * @param wanted the type that it must have, or 0
     * @param isPart whether it stands within a collection
     */
    private Geometry shape(int wanted, boolean isPart) {
        int type = type();
        if (wanted != 0 && type != wanted) {
            throw damaged();
        }
        return switch (type) {
            case POINT -> {
                double[] position = positions(1);
                yield maker.point(position[0], position[1]);
            }
            case LINE -> maker.line(positions(count(dimensions * Double.BYTES)));
            case POLYGON -> {
                List<LinearRing> rings =
                        list(() -> maker.ring(positions(count(dimensions * Double.BYTES))), LinearRing.class);
                yield maker.polygon(rings);
            }
            case POINTS -> {
                List<Point> points = list(() -> shape(POINT, true), Point.class);
                double[] positions = new double[2 * points.size()];
                for (int i = 0; i < points.size(); i++) {
                    positions[2 * i] = points.get(i).getX();
                    positions[2 * i + 1] = points.get(i).getY();
                }
                yield maker.points(positions);
            }
            case LINES -> maker.lines(list(() -> shape(LINE, true), LineString.class));
            case POLYGONS -> maker.polygons(list(() -> shape(POLYGON, true), Polygon.class));
            case COLLECTION -> {
                if (isPart) {
                    throw maker.nested();
                }
                yield maker.collection(list(() -> shape(0, true), Geometry.class));
            }
            default ->
                throw FeatureException.of(
                        feature,
                        "has a shape of a type that is not known, " + type,
                        "的图形类型未知：" + type,
                        "turn curves into lines before saving",
                        "请先将曲线转换为折线再保存");
        };
    }

    /** The type without what it says of heights and measures, which is noted. */
    private int type() {
        in.order(in.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        long code = Integer.toUnsignedLong(in.getInt());
        if ((code & POSTGIS_SYSTEM) != 0) {
            in.getInt();
        }
        long plain = code & ~(POSTGIS_Z | POSTGIS_M | POSTGIS_SYSTEM);
        long thousands = plain / 1000;
        if (thousands > 3) {
            return Integer.MAX_VALUE;
        }
        boolean hasZ = (code & POSTGIS_Z) != 0 || thousands == 1 || thousands == 3;
        boolean hasM = (code & POSTGIS_M) != 0 || thousands >= 2;
        dimensions = 2 + (hasZ ? 1 : 0) + (hasM ? 1 : 0);
        return (int) (plain % 1000);
    }

    private int count(int bytesOfEach) {
        long count = Integer.toUnsignedLong(in.getInt());
        if (count * bytesOfEach > in.remaining()) {
            throw damaged();
        }
        return (int) count;
    }

    private double[] positions(int count) {
        double[] positions = new double[2 * count];
        for (int i = 0; i < count; i++) {
            positions[2 * i] = in.getDouble();
            positions[2 * i + 1] = in.getDouble();
            in.position(skipped((dimensions - 2) * Double.BYTES));
        }
        return positions;
    }

    private int skipped(int bytes) {
        if (bytes > in.remaining()) {
            throw damaged();
        }
        return in.position() + bytes;
    }

    private <T> List<T> list(Supplier<? extends Object> parts, Class<T> type) {
        int count = count(LEAST_BYTES);
        List<T> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(type.cast(parts.get()));
        }
        return list;
    }

    private FeatureException damaged() {
        return FeatureException.of(
                feature,
                "has a shape that is damaged",
                "的图形已损坏",
                "save the layer anew from where it came",
                "请从来源重新保存该图层");
    }
}
