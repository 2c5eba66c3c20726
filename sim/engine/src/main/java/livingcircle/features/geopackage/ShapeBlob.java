package livingcircle.features.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import livingcircle.features.FeatureException;
import livingcircle.features.ShapeMaker;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/**
 * A shape as a GeoPackage holds it: the letters GP, a version, flags, the number of its coordinate system and its
 * envelope, then well-known binary (clause 2.1.3 of the standard).
 */
final class ShapeBlob {

    private static final byte[] MAGIC = "GP".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_BYTES = 8;
    private static final int FLAGS_AT = 3;
    private static final int ENVELOPE_BYTES = 4 * Double.BYTES;
    private static final int LITTLE_ENDIAN = 1;
    private static final int WITH_ENVELOPE = 1 << 1;

    private static final int ENVELOPE_BITS = 0b111;
    private static final int EMPTY = 1 << 4;
    private static final int EXTENDED = 1 << 5;
    /** Bytes of an envelope by its code: none, in two, three, three and four dimensions. */
    private static final int[] ENVELOPES = {0, 4 * Double.BYTES, 6 * Double.BYTES, 6 * Double.BYTES, 8 * Double.BYTES};

    private ShapeBlob() {}

    /** Unpacks the shape of a feature. */
    static Geometry read(byte[] blob, int feature) {
        boolean isHeader = blob.length > HEADER_BYTES && blob[0] == MAGIC[0] && blob[1] == MAGIC[1];
        int flags = isHeader ? blob[FLAGS_AT] : 0;
        int envelope = flags >> 1 & ENVELOPE_BITS;
        if (isHeader && (flags & EMPTY) != 0) {
            throw new ShapeMaker(feature).empty();
        }
        if (!isHeader
                || (flags & EXTENDED) != 0
                || envelope >= ENVELOPES.length
                || HEADER_BYTES + ENVELOPES[envelope] > blob.length) {
            throw FeatureException.of(
                    feature,
                    "has a shape that is not as GeoPackage has them",
                    "的图形不符合 GeoPackage 规范",
                    "save the layer anew as GeoPackage",
                    "请将图层重新保存为 GeoPackage");
        }
        return WellKnownBinary.read(ByteBuffer.wrap(blob).position(HEADER_BYTES + ENVELOPES[envelope]), feature);
    }

    /**
     * Packs a shape.
     *
     * @throws IllegalArgumentException if it is empty or its extent not finite
     */
    static byte[] of(Geometry shape, int systemId) {
        Envelope envelope = shape.getEnvelopeInternal();
        if (shape.isEmpty() || !Double.isFinite(envelope.getWidth() + envelope.getHeight())) {
            throw new IllegalArgumentException("a shape is empty or not finite: " + shape.getGeometryType());
        }
        boolean hasEnvelope = !(shape instanceof Point);
        byte[] binary = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(shape);
        ByteBuffer blob = ByteBuffer.allocate(HEADER_BYTES + (hasEnvelope ? ENVELOPE_BYTES : 0) + binary.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .put((byte) 0)
                .put((byte) (LITTLE_ENDIAN | (hasEnvelope ? WITH_ENVELOPE : 0)))
                .putInt(systemId);
        if (hasEnvelope) {
            blob.putDouble(envelope.getMinX())
                    .putDouble(envelope.getMaxX())
                    .putDouble(envelope.getMinY())
                    .putDouble(envelope.getMaxY());
        }
        return blob.put(binary).array();
    }
}
