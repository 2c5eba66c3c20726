package livingcircle.bench.loading;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import livingcircle.features.OutColumn;
import livingcircle.features.OutFeature;
import livingcircle.features.OutLayer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Writes points, or polygons of one ring, as a shapefile: no more than measuring needs. */
final class ShapefileMaker {

    /** In which the names of columns are short enough. */
    private static final Charset CHINESE = Charset.forName("GB18030");

    private static final int CELL_BYTES = 40;
    private static final int FIELD_BYTES = 32;
    private static final int MOST_BYTES = 10_000;

    private ShapefileMaker() {}

    static void write(Path shapes, Path table, OutLayer layer) throws IOException {
        try (DataOutputStream out = open(shapes)) {
            out.write(ByteBuffer.allocate(100).putInt(9994).array());
            int number = 0;
            for (OutFeature feature : layer.features()) {
                number++;
                byte[] content = content(feature.shape());
                out.writeInt(number);
                out.writeInt(content.length / 2);
                out.write(content);
            }
        }
        try (DataOutputStream out = open(table)) {
            out.write(header(layer));
            for (OutFeature feature : layer.features()) {
                out.write(' ');
                for (Object cell : feature.cells()) {
                    byte[] written = String.valueOf(cell).getBytes(CHINESE);
                    byte[] padded = Arrays.copyOf(written, CELL_BYTES);
                    Arrays.fill(padded, Math.min(written.length, CELL_BYTES), CELL_BYTES, (byte) ' ');
                    out.write(padded);
                }
            }
        }
    }

    private static DataOutputStream open(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    private static byte[] content(Geometry shape) {
        ByteBuffer content = ByteBuffer.allocate(MOST_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        if (shape instanceof Point) {
            content.putInt(1);
        } else {
            content.putInt(5).position(Integer.BYTES + 4 * Double.BYTES);
            content.putInt(1).putInt(shape.getNumPoints()).putInt(0);
        }
        for (Coordinate position : shape.getCoordinates()) {
            content.putDouble(position.getX()).putDouble(position.getY());
        }
        return Arrays.copyOf(content.array(), content.position());
    }

    private static byte[] header(OutLayer layer) {
        List<OutColumn> columns = layer.columns();
        ByteBuffer header =
                ByteBuffer.allocate(FIELD_BYTES * (1 + columns.size()) + 1).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(4, layer.features().size());
        header.putShort(8, (short) header.capacity());
        header.putShort(10, (short) (1 + CELL_BYTES * columns.size()));
        for (int i = 0; i < columns.size(); i++) {
            int at = FIELD_BYTES * (1 + i);
            header.position(at);
            byte[] name = columns.get(i).name().getBytes(CHINESE);
            header.put(name, 0, Math.min(name.length, 10));
            header.put(at + 11, (byte) (columns.get(i).kind() == OutColumn.Kind.TEXT ? 'C' : 'N'));
            header.put(at + 16, (byte) CELL_BYTES);
        }
        return header.put(header.capacity() - 1, (byte) 0x0d).array();
    }
}
