package livingcircle.features.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
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
    private static final int ENVELOPE_BYTES = 4 * Double.BYTES;
    private static final int LITTLE_ENDIAN = 1;
    private static final int WITH_ENVELOPE = 1 << 1;

    private ShapeBlob() {}

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
