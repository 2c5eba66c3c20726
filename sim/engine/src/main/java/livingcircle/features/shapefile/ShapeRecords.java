package livingcircle.features.shapefile;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import livingcircle.features.FeatureException;

/** The records of a file of shapes one after the other (ESRI Shapefile Technical Description, 1998). */
final class ShapeRecords implements AutoCloseable {

    private static final int FILE_CODE = 9994;
    private static final int HEADER_BYTES = 100;
    private static final int RECORD_HEADER_BYTES = 8;
    private static final int BUFFER_BYTES = 1 << 16;

    private final DataInputStream in;
    private long bytesLeft;
    private int records;

    private ShapeRecords(DataInputStream in, long bytes) {
        this.in = in;
        bytesLeft = bytes;
    }

    static ShapeRecords open(Path file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES));
        ShapeRecords records = new ShapeRecords(in, Files.size(file) - HEADER_BYTES);
        byte[] header = in.readNBytes(HEADER_BYTES);
        if (header.length < HEADER_BYTES || ByteBuffer.wrap(header).getInt() != FILE_CODE) {
            in.close();
            throw FeatureException.of(
                    0, "is not a shapefile", "不是 Shapefile", "save the layer as a shapefile", "请将图层另存为 Shapefile");
        }
        return records;
    }

    /** Whether there is another record. */
    boolean hasNext() {
        return bytesLeft > 0;
    }

    /** The content of the next record. */
    ByteBuffer next() throws IOException {
        records++;
        if (bytesLeft < RECORD_HEADER_BYTES) {
            throw cutOff(records);
        }
        in.readInt();
        long bytes = 2L * in.readInt();
        bytesLeft -= RECORD_HEADER_BYTES;
        if (bytes < Integer.BYTES || bytes > bytesLeft) {
            throw cutOff(records);
        }
        bytesLeft -= bytes;
        byte[] content = in.readNBytes((int) bytes);
        if (content.length < bytes) {
            throw cutOff(records);
        }
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The fault of a feature whose record is not whole. */
    static FeatureException cutOff(int feature) {
        return FeatureException.of(
                feature,
                "has a record that is damaged or cut off",
                "的记录已损坏或被截断",
                "copy the shapefile anew, all of its files",
                "请重新完整复制该 Shapefile 的所有文件");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
