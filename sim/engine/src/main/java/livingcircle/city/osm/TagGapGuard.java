package livingcircle.city.osm;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import livingcircle.base.BilingualText;

/**
 * Passes on XML and fails when no {@code <} comes for a long stretch, so that garbage which would end in one endless
 * attribute value does not fill the memory. OpenStreetMap texts are at most 255 characters long.
 */
final class TagGapGuard extends FilterInputStream {

    private static final int MAX_GAP_BYTES = 1 << 20;

    /** What the failure says; its message is the English text. */
    static final BilingualText NO_TAG =
            new BilingualText("no tag in " + MAX_GAP_BYTES + " bytes", "连续 " + MAX_GAP_BYTES + " 字节内没有标签");

    private int gapBytes;

    TagGapGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            note(value);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            note(buffer[i]);
        }
        return count;
    }

    private void note(int value) throws IOException {
        if (value == '<') {
            gapBytes = 0;
        } else if (++gapBytes > MAX_GAP_BYTES) {
            throw new IOException(NO_TAG.en());
        }
    }
}
