package livingcircle.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Arrays of whole numbers packed for the page: each number as its difference from the one before, zigzag, in groups of
 * seven bits with the lowest first; all arrays behind each other, deflated (RFC 1950), as base64.
 */
final class MapPack {

    /** Bits of a number that survive the way into the browser, whose numbers are exact up to 2⁵³. */
    static final int MOST_BITS = 53;

    private static final int GROUP = 7;
    private static final int MORE = 1 << GROUP;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, List<Integer>> places = new LinkedHashMap<>();

    /** Adds numbers under a name. */
    void numbers(String name, long[] values) {
        int start = bytes.size();
        long before = 0;
        for (long value : values) {
            write(value - before);
            before = value;
        }
        places.put(name, List.of(start, bytes.size() - start, values.length));
    }

    private void write(long difference) {
        long rest = (difference << 1) ^ (difference >> (Long.SIZE - 1));
        while (rest >= MORE) {
            bytes.write((int) (rest & (MORE - 1)) | MORE);
            rest >>>= GROUP;
        }
        bytes.write((int) rest);
    }

    /** Adds texts, none with a line feed, under a name. */
    void texts(String name, List<String> texts) {
        int start = bytes.size();
        bytes.writeBytes(String.join("\n", texts).getBytes(StandardCharsets.UTF_8));
        places.put(name, List.of(start, bytes.size() - start, texts.size()));
    }

    /** Start and length in bytes and the number of values of each array, by name. */
    Map<String, List<Integer>> places() {
        return places;
    }

    /** All arrays. */
    String base64() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            bytes.writeTo(out);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail to take bytes", e);
        } finally {
            deflater.end();
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }
}
