package livingcircle.features.shapefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import livingcircle.features.FeatureException;
import livingcircle.features.TableBuilder;
import org.jspecify.annotations.Nullable;

/** The table of a shapefile, in the form of dBASE III and IV. */
final class DbfTable {

    private static final int ROWS_AT = 4;
    private static final int HEADER_BYTES_AT = 8;
    private static final int ROW_BYTES_AT = 10;
    private static final int LANGUAGE_AT = 29;
    private static final int FIELD_BYTES = 32;
    private static final int NAME_BYTES = 11;
    private static final int LENGTH_AT = 16;
    private static final byte END_OF_FIELDS = 0x0d;
    private static final byte DELETED = '*';

    private final byte[] bytes;
    private final int rows;
    private final int firstRow;
    private final int rowBytes;
    private final Charset charset;
    private final Encoding encoding;
    private final List<Field> fields;

    /**
     * @param bytes the whole file
     * @param declared how its texts are encoded, or null to find out
     */
    DbfTable(byte[] bytes, @Nullable Charset declared) {
        this.bytes = bytes;
        if (bytes.length < FIELD_BYTES) {
            throw damaged();
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        rows = header.getInt(ROWS_AT);
        firstRow = Short.toUnsignedInt(header.getShort(HEADER_BYTES_AT));
        rowBytes = Short.toUnsignedInt(header.getShort(ROW_BYTES_AT));
        Encoding names = new Encoding(StandardCharsets.ISO_8859_1);
        int end = checkedEnd();
        Charset told = declared == null ? Encoding.ofLanguage(bytes[LANGUAGE_AT]) : declared;
        charset = told == null ? Encoding.guess(isUtf8(fields(end, names))) : told;
        encoding = new Encoding(charset);
        fields = fields(end, encoding);
    }

    /** Where the list of fields ends. */
    private int checkedEnd() {
        if (rows < 0 || rowBytes < 1 || firstRow + (long) rows * rowBytes > bytes.length) {
            throw damaged();
        }
        int end = FIELD_BYTES;
        int width = 1;
        int count = 0;
        while (end + FIELD_BYTES <= firstRow && bytes[end] != END_OF_FIELDS) {
            width += Byte.toUnsignedInt(bytes[end + LENGTH_AT]);
            end += FIELD_BYTES;
            count++;
        }
        if (count > TableBuilder.MOST_COLUMNS) {
            throw TableBuilder.tooManyColumns(0);
        }
        if (width > rowBytes) {
            throw damaged();
        }
        return end;
    }

    private List<Field> fields(int end, Encoding names) {
        List<Field> found = new ArrayList<>();
        int offset = 1;
        for (int at = FIELD_BYTES; at < end; at += FIELD_BYTES) {
            String name = text(names, at, nameBytes(at), 0);
            char type = (char) Byte.toUnsignedInt(bytes[at + NAME_BYTES]);
            int length = Byte.toUnsignedInt(bytes[at + LENGTH_AT]);
            Field field = new Field(name, type, offset, length);
            if (!field.isKnown()) {
                throw FeatureException.of(
                        0,
                        "has the column " + name + " of a type that cannot be read",
                        "的列 " + name + " 类型无法读取",
                        "turn it into text, or leave it out",
                        "请转换为文本，或删去该列");
            }
            found.add(field);
            offset += length;
        }
        return found;
    }

    /** How many bytes the name of a field has, of which the last character may be cut in two. */
    private int nameBytes(int at) {
        int count = 0;
        while (count < NAME_BYTES && bytes[at + count] != 0) {
            count++;
        }
        return count;
    }

    private boolean isUtf8(List<Field> found) {
        Encoding utf8 = new Encoding(StandardCharsets.UTF_8);
        for (int at = FIELD_BYTES; at + FIELD_BYTES <= firstRow && bytes[at] != END_OF_FIELDS; at += FIELD_BYTES) {
            if (utf8.decode(bytes, at, nameBytes(at)) == null) {
                return false;
            }
        }
        for (int row = 0; row < rows; row++) {
            for (Field field : found) {
                boolean isText = field.type() == 'C';
                if (isText && utf8.decode(bytes, start(row) + field.offset(), field.length()) == null) {
                    return false;
                }
            }
        }
        return true;
    }

    private int start(int row) {
        return firstRow + row * rowBytes;
    }

    private String text(Encoding from, int offset, int length, int feature) {
        String text = from.decode(bytes, offset, length);
        if (text == null) {
            throw FeatureException.of(
                    feature,
                    "has a text that is not in " + charset,
                    "的文字编码不是 " + charset,
                    "declare the encoding of the layer, utf-8 or gb18030",
                    "请声明该图层的编码：utf-8 或 gb18030");
        }
        return text;
    }

    int rows() {
        return rows;
    }

    List<Field> fields() {
        return fields;
    }

    /** Whether a row, from 0, is only marked as deleted. */
    boolean isDeleted(int row) {
        return bytes[start(row)] == DELETED;
    }

    /** The cells of a row, from 0. */
    String[] cells(int row) {
        String[] cells = new String[fields.size()];
        for (int i = 0; i < cells.length; i++) {
            Field field = fields.get(i);
            cells[i] = field.cell(text(encoding, start(row) + field.offset(), field.length(), row + 1));
        }
        return cells;
    }

    private static FeatureException damaged() {
        return FeatureException.of(
                0,
                "has a table (.dbf) that is damaged or cut off",
                "的属性表（.dbf）已损坏或被截断",
                "copy the shapefile anew, all of its files",
                "请重新完整复制该 Shapefile 的所有文件");
    }
}
