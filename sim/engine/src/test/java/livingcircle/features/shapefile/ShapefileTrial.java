package livingcircle.features.shapefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Shapefiles made byte by byte. */
public final class ShapefileTrial {

    private static final int LARGEST = 100_000;

    private final Charset charset;
    private final int language;
    private final List<byte[]> records = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final StringBuilder types = new StringBuilder();
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private int rowCount;

    public ShapefileTrial(Charset charset, int language) {
        this.charset = charset;
        this.language = language;
    }

    public ShapefileTrial column(String name, char type, int length) {
        names.add(name);
        types.append(type);
        lengths.add(length);
        return this;
    }

    /** Adds a row whose first letter is a star if it is deleted and else a blank. */
    public ShapefileTrial row(String mark, String... cells) {
        rows.writeBytes(mark.getBytes(charset));
        for (int i = 0; i < cells.length; i++) {
            byte[] written = cells[i].getBytes(charset);
            for (int k = 0; k < lengths.get(i); k++) {
                rows.write(k < written.length ? written[k] : ' ');
            }
        }
        rowCount++;
        return this;
    }

    /** Adds a record of whole numbers (as four bytes) and doubles. */
    public ShapefileTrial record(Object... numbers) {
        ByteBuffer content = ByteBuffer.allocate(LARGEST).order(ByteOrder.LITTLE_ENDIAN);
        for (Object number : numbers) {
            if (number instanceof Integer whole) {
                content.putInt(whole);
            } else {
                content.putDouble((Double) number);
            }
        }
        byte[] bytes = new byte[content.flip().remaining()];
        content.get(bytes);
        records.add(bytes);
        return this;
    }

    public byte[] shapes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(100).putInt(9994).array());
        for (int i = 0; i < records.size(); i++) {
            byte[] content = records.get(i);
            out.writeBytes(ByteBuffer.allocate(8)
                    .putInt(i + 1)
                    .putInt(content.length / 2)
                    .array());
            out.writeBytes(content);
        }
        return out.toByteArray();
    }

    public byte[] table() {
        int width = 1 + lengths.stream().mapToInt(Integer::intValue).sum();
        ByteBuffer header = ByteBuffer.allocate(32 + 32 * names.size() + 1).order(ByteOrder.LITTLE_ENDIAN);
        header.put((byte) 3).putInt(4, rowCount).putShort(8, (short) header.capacity());
        header.putShort(10, (short) width).put(29, (byte) language);
        for (int i = 0; i < names.size(); i++) {
            header.position(32 + 32 * i);
            byte[] name = names.get(i).getBytes(charset);
            header.put(name, 0, Math.min(name.length, 10));
            header.put(32 + 32 * i + 11, (byte) types.charAt(i));
            header.put(32 + 32 * i + 16, lengths.get(i).byteValue());
        }
        header.put(header.capacity() - 1, (byte) 0x0d);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            out.write(header.array());
            out.write(rows.toByteArray());
            out.write(0x1a);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
