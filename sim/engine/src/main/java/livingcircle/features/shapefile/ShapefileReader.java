package livingcircle.features.shapefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import livingcircle.features.DeclaredCoordinates;
import livingcircle.features.FeatureException;
import livingcircle.features.FeatureOptions;
import livingcircle.features.FeatureTable;
import livingcircle.features.TableBuilder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads a shapefile. The encoding of its texts is what is asked for, or else what the file .cpg names, what the header
 * of the table tells, UTF-8 if all texts are, GB18030.
 */
public final class ShapefileReader {

    private static final int MOST_BYTES_OF_NOTE = 1 << 16;

    private ShapefileReader() {}

    /**
     * Reads a file.
     *
     * @param file the file with the shapes; those beside it are found
     * @throws FeatureException if it is not a shapefile, lacks its table or is damaged
     */
    public static FeatureTable read(Path file, FeatureOptions options) throws IOException {
        DbfTable rows = rows(file, options);
        TableBuilder table = new TableBuilder(options);
        rows.fields().forEach(field -> table.addColumn(field.name(), 0));
        try (ShapeRecords records = ShapeRecords.open(file)) {
            int count = 0;
            for (; records.hasNext(); count++) {
                if (count == rows.rows()) {
                    throw unequal();
                }
                Geometry shape = ShapeRecord.read(records.next(), count + 1);
                if (!rows.isDeleted(count)) {
                    table.addRow(count + 1, rows.cells(count), shape);
                }
            }
            if (count != rows.rows()) {
                throw unequal();
            }
        }
        String system = note(file, "prj");
        return table.build(0, system == null ? null : DeclaredCoordinates.ofWellKnownText(system));
    }

    private static DbfTable rows(Path file, FeatureOptions options) throws IOException {
        Path table = Companions.find(file, "dbf");
        if (table == null) {
            throw FeatureException.of(
                    0,
                    "lacks its table, the file of the same name with the ending .dbf",
                    "缺少属性表，即同名的 .dbf 文件",
                    "copy all files of the shapefile into the same folder",
                    "请将该 Shapefile 的所有文件复制到同一文件夹");
        }
        if (Files.size(table) > Math.min(options.mostBytes(), Integer.MAX_VALUE - 8)) {
            throw FeatureException.of(
                    0,
                    "has a table (.dbf) that is too large",
                    "的属性表（.dbf）过大",
                    "leave out columns and features that are not needed",
                    "请删去不需要的列和要素");
        }
        Charset declared = options.encoding();
        if (declared == null) {
            String name = note(file, "cpg");
            declared = name == null ? null : Encoding.ofName(name);
        }
        return new DbfTable(Files.readAllBytes(table), declared);
    }

    /** The text of a small file beside it, or null if there is none. */
    private static @Nullable String note(Path file, String ending) throws IOException {
        Path beside = Companions.find(file, ending);
        if (beside == null) {
            return null;
        }
        try (InputStream in = Files.newInputStream(beside)) {
            String text = new String(in.readNBytes(MOST_BYTES_OF_NOTE), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? null : text;
        }
    }

    private static FeatureException unequal() {
        return FeatureException.of(
                0,
                "has not as many shapes as rows in its table (.dbf)",
                "的图形数与属性表（.dbf）行数不一致",
                "copy the shapefile anew, all of its files",
                "请重新完整复制该 Shapefile 的所有文件");
    }
}
