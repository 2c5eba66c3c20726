package livingcircle.features.shapefile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the texts of a table are encoded. */
final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Map<String, Charset> NAMES = Map.ofEntries(
            Map.entry("utf8", StandardCharsets.UTF_8),
            Map.entry("65001", StandardCharsets.UTF_8),
            Map.entry("gbk", GB18030),
            Map.entry("gb2312", GB18030),
            Map.entry("gb18030", GB18030),
            Map.entry("936", GB18030),
            Map.entry("cp936", GB18030),
            Map.entry("ansi936", GB18030),
            Map.entry("oem936", GB18030),
            Map.entry("54936", GB18030));
    /** The byte by which dBASE tells that a table is from a Chinese Windows; most others are written at random. */
    private static final int CHINESE_WINDOWS = 0x4d;

    private final CharsetDecoder decoder;

    Encoding(Charset charset) {
        decoder = charset.newDecoder();
    }

    /** The encoding that a file .cpg names, or null if it is not one of those in use here. */
    static @Nullable Charset ofName(String name) {
        return NAMES.get(name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]", ""));
    }

    /** The encoding that the header of a table tells, or null. */
    static @Nullable Charset ofLanguage(int language) {
        return language == CHINESE_WINDOWS ? GB18030 : null;
    }

    /** The encoding of texts of which nothing is known but whether they all are UTF-8. */
    static Charset guess(boolean isUtf8) {
        return isUtf8 ? StandardCharsets.UTF_8 : GB18030;
    }

    /**
     * The text of bytes, or null if they do not fit. A character that the width of the column cut in two at the end is
     * left out.
     */
    @Nullable
    String decode(byte[] bytes, int offset, int length) {
        CharBuffer text = CharBuffer.allocate(length);
        decoder.reset();
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, offset, length), text, false);
        return result.isError() ? null : text.flip().toString();
    }
}
