package livingcircle.features.shapefile;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import livingcircle.features.FeatureException;
import livingcircle.features.ShapeMaker;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;

/** The shape of a record, without heights and measures, which stand after everything else. */
final class ShapeRecord {

    private static final int NOTHING = 0;
    private static final int POINT = 1;
    private static final int LINE = 3;
    private static final int POLYGON = 5;
    private static final int POINTS = 8;
    /** From one kind of dimensions, such as points with heights, to the next. */
    private static final int KINDS = 10;

    private static final int LAST_PLAIN = 28;
    private static final int BOX_BYTES = 4 * Double.BYTES;
    private static final int POSITION_BYTES = 2 * Double.BYTES;

    private final ByteBuffer in;
    private final int feature;
    private final ShapeMaker maker;

    private ShapeRecord(ByteBuffer in, int feature) {
        this.in = in;
        this.feature = feature;
        maker = new ShapeMaker(feature);
    }

    /** The shape of a feature, or null if its record says that it has none. */
    static @Nullable Geometry read(ByteBuffer content, int feature) {
        try {
            return new ShapeRecord(content, feature).read();
        } catch (BufferUnderflowException e) {
            throw ShapeRecords.cutOff(feature);
        }
    }

    private @Nullable Geometry read() {
        int type = in.getInt();
        int plain = type > 0 && type <= LAST_PLAIN ? type % KINDS : type;
        return switch (plain) {
            case NOTHING -> null;
            case POINT -> maker.point(in.getDouble(), in.getDouble());
            case POINTS -> {
                skipBox();
                yield maker.points(positions(count(POSITION_BYTES)));
            }
            case LINE -> {
                List<LineString> lines = new ArrayList<>();
                parts().forEach(part -> lines.add(maker.line(part)));
                yield lines.size() == 1 ? lines.get(0) : maker.lines(lines);
            }
            case POLYGON -> {
                List<LinearRing> rings = new ArrayList<>();
                parts().forEach(part -> rings.add(maker.ring(part)));
                yield new Rings(rings, maker, feature).polygons();
            }
            default ->
                throw FeatureException.of(
                        feature,
                        "has a shape of a type that is not known, " + type,
                        "的图形类型未知：" + type,
                        "save points, lines or polygons",
                        "请保存点、线或面");
        };
    }

    private void skipBox() {
        if (in.remaining() < BOX_BYTES) {
            throw ShapeRecords.cutOff(feature);
        }
        in.position(in.position() + BOX_BYTES);
    }

    private List<double[]> parts() {
        skipBox();
        int parts = in.getInt();
        int points = in.getInt();
        if (parts < 0 || points < 0 || (long) parts * Integer.BYTES + (long) points * POSITION_BYTES > in.remaining()) {
            throw ShapeRecords.cutOff(feature);
        }
        int[] begins = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            begins[i] = in.getInt();
        }
        begins[parts] = points;
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            if (begins[i] < 0 || begins[i] > begins[i + 1] || (i == 0 && begins[0] != 0)) {
                throw ShapeRecords.cutOff(feature);
            }
            all.add(positions(begins[i + 1] - begins[i]));
        }
        return all;
    }

    private int count(int bytesOfEach) {
        int count = in.getInt();
        if (count < 0 || (long) count * bytesOfEach > in.remaining()) {
            throw ShapeRecords.cutOff(feature);
        }
        return count;
    }

    private double[] positions(int count) {
        if ((long) count * POSITION_BYTES > in.remaining()) {
            throw ShapeRecords.cutOff(feature);
        }
        double[] positions = new double[2 * count];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = in.getDouble();
        }
        return positions;
    }
}
