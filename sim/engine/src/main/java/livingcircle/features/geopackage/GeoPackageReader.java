package livingcircle.features.geopackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import livingcircle.features.FeatureException;
import livingcircle.features.FeatureOptions;
import livingcircle.features.FeatureTable;
import livingcircle.features.NumberText;
import livingcircle.features.TableBuilder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reads a layer of a GeoPackage. Blobs other than shapes, such as photographs, read as empty. */
public final class GeoPackageReader {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private record Column(String name, boolean isTruth) {}

    private final Connection connection;
    private final FeatureOptions options;
    private long bytesLeft;

    private GeoPackageReader(Connection connection, FeatureOptions options) {
        this.connection = connection;
        this.options = options;
        bytesLeft = options.mostBytes();
    }

    /**
     * Reads a file.
     *
     * @throws FeatureException if it is not a GeoPackage, is damaged, or has no such layer or several
     */
    public static FeatureTable read(Path file, FeatureOptions options) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw FeatureException.of(
                        0,
                        "is not a GeoPackage",
                        "不是 GeoPackage",
                        "save the layer as GeoPackage",
                        "请将图层另存为 GeoPackage");
            }
        }
        requireClosed(file);
        try (Connection connection = Sqlite.read(file, Files.size(file))) {
            return new GeoPackageReader(connection, options).read();
        } catch (SQLException e) {
            String reason = String.valueOf(e.getMessage());
            throw FeatureException.of(
                    0,
                    "is damaged: " + reason,
                    "已损坏：" + reason,
                    "save the layer anew as GeoPackage",
                    "请将图层重新保存为 GeoPackage");
        }
    }

    /** Beside a file that is being written, or was when its program fell, stands what is not yet in it. */
    private static void requireClosed(Path file) throws IOException {
        for (String ending : List.of("-wal", "-journal")) {
            Path beside = file.resolveSibling(file.getFileName() + ending);
            if (Files.exists(beside) && Files.size(beside) > 0) {
                throw FeatureException.of(
                        0,
                        "is open in another program: " + beside.getFileName() + " stands beside it",
                        "正被其他程序打开：旁边有 " + beside.getFileName(),
                        "close the program that edits it, such as QGIS",
                        "请关闭正在编辑它的程序（如 QGIS）");
            }
        }
    }

    private FeatureTable read() throws SQLException {
        Contents contents = new Contents(connection);
        Contents.Layer layer = contents.get(options.part());
        List<Column> columns = columns(layer);
        TableBuilder table = new TableBuilder(options);
        columns.forEach(column -> table.addColumn(column.name(), 0));
        String names = columns.stream()
                .map(column -> ", " + Sqlite.quoted(column.name()))
                .collect(Collectors.joining());
        String sql = "SELECT " + (layer.shape() == null ? "NULL" : Sqlite.quoted(layer.shape())) + names + " FROM "
                + Sqlite.quoted(layer.table()) + " NOT INDEXED";
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            int feature = 0;
            while (rows.next()) {
                feature++;
                Geometry shape = shape(rows.getObject(1), feature);
                @Nullable String[] cells = new String[columns.size()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = cell(rows.getObject(2 + i), columns.get(i).isTruth(), feature);
                }
                table.addRow(feature, cells, shape);
            }
        }
        return table.build(0, contents.coordinates(layer));
    }

    /** The columns beside the shape and the number that only keys the rows; computed ones are left out. */
    private List<Column> columns(Contents.Layer layer) throws SQLException {
        List<Column> columns = new ArrayList<>();
        String key = null;
        int keys = 0;
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT name, type, pk FROM pragma_table_info(?) LIMIT " + (TableBuilder.MOST_COLUMNS + 3))) {
            select.setString(1, layer.table());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String name = String.valueOf(rows.getString(1));
                    String type = String.valueOf(rows.getString(2)).toUpperCase(Locale.ROOT);
                    if (!name.equalsIgnoreCase(layer.shape())) {
                        columns.add(new Column(name, type.equals("BOOLEAN")));
                    }
                    if (rows.getInt(3) > 0) {
                        keys++;
                        key = type.equals("INTEGER") ? name : null;
                    }
                }
            }
        }
        String only = keys == 1 ? key : null;
        columns.removeIf(column -> column.name().equals(only));
        return columns;
    }

    private @Nullable Geometry shape(@Nullable Object value, int feature) {
        if (value == null) {
            return null;
        }
        byte[] blob = value instanceof byte[] bytes ? bytes : new byte[0];
        count(blob.length, feature);
        return ShapeBlob.read(blob, feature);
    }

    private @Nullable String cell(@Nullable Object value, boolean isTruth, int feature) {
        if (value == null) {
            return null;
        }
        if (value instanceof byte[] bytes) {
            count(bytes.length, feature);
            return null;
        }
        if (isTruth && value instanceof Integer truth && (truth == 0 || truth == 1)) {
            return truth == 1 ? "true" : "false";
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return NumberText.of(number);
        }
        String text = value.toString();
        count(text.length(), feature);
        return text;
    }

    /** Damaged pages may give the same bytes again and again. */
    private void count(long bytes, int feature) {
        bytesLeft -= bytes;
        if (bytesLeft < 0) {
            throw FeatureException.of(
                    feature,
                    "is beyond what the layer may hold",
                    "使图层内容过大",
                    "leave out features or columns that are not needed",
                    "请删去不需要的要素或列");
        }
    }
}
