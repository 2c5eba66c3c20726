package livingcircle.scenario.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The encodings of tables: UTF-8 with or without byte order mark, and GB18030 as Chinese spreadsheets write it. */
final class Encodings {

    /** Holds GBK and GB 2312. */
    static final Charset GB18030 = Charset.forName("GB18030");

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Encodings() {}

    /** The encoding of a name that the schema allows, or null. */
    static @Nullable Charset find(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "utf-8" -> StandardCharsets.UTF_8;
            case "gb18030", "gbk", "gb2312" -> GB18030;
            default -> null;
        };
    }

    /** Whether bytes are those of UTF-16, or of no text at all. */
    static boolean isUtf16OrBinary(byte[] bytes) {
        boolean hasMark = bytes.length >= 2 && (bytes[0] & bytes[1] & 0xfe) == 0xfe && bytes[0] != bytes[1];
        for (int i = 0; i < bytes.length && !hasMark; i++) {
            hasMark = bytes[i] == 0;
        }
        return hasMark;
    }

    /** The text without byte order mark, or null if any byte does not fit the encoding. */
    static @Nullable String decode(byte[] bytes, Charset encoding) {
        try {
            String text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
