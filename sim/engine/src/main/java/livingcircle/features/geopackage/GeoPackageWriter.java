package livingcircle.features.geopackage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import livingcircle.features.NewFile;
import livingcircle.features.OutColumn;
import livingcircle.features.OutFeature;
import livingcircle.features.OutLayer;
import org.jspecify.annotations.Nullable;

/** Writes layers as a GeoPackage. The same layers give the same bytes. */
public final class GeoPackageWriter {

    private GeoPackageWriter() {}

    /**
     * Writes a file, in place of an old one once it is complete.
     *
     * @throws IllegalArgumentException if two layers, or two columns of one, differ by case only, a number is not
     *     finite or a shape empty
     */
    public static void write(Path file, List<OutLayer> layers) throws IOException {
        requireUnlike(layers.stream().map(OutLayer::name).toList());
        layers.forEach(layer ->
                requireUnlike(layer.columns().stream().map(OutColumn::name).toList()));
        try (NewFile written = NewFile.open(file)) {
            try (Connection connection = Sqlite.create(written.path())) {
                connection.setAutoCommit(false);
                GeoPackageTables.create(connection);
                for (OutLayer layer : layers) {
                    write(connection, layer);
                }
                connection.commit();
            } catch (SQLException e) {
                throw new IOException(e.getMessage(), e);
            }
            written.complete();
        }
    }

    /** SQLite takes names that differ by case for the same. */
    private static void requireUnlike(List<String> names) {
        Set<String> taken = new HashSet<>();
        for (String name : names) {
            if (!taken.add(name.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("there are two of the name " + name);
            }
        }
    }

    private static void write(Connection connection, OutLayer layer) throws SQLException {
        String key = unused("fid", layer);
        String shape = unused("geom", layer);
        StringBuilder definition = new StringBuilder("CREATE TABLE " + Sqlite.quoted(layer.name()) + " ("
                + Sqlite.quoted(key) + " INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, " + Sqlite.quoted(shape)
                + " GEOMETRY");
        StringBuilder insertion = new StringBuilder("INSERT INTO " + Sqlite.quoted(layer.name()) + " VALUES (?, ?");
        for (OutColumn column : layer.columns()) {
            definition.append(", ").append(Sqlite.quoted(column.name())).append(type(column.kind()));
            insertion.append(", ?");
        }
        Sqlite.execute(connection, definition.append(')').toString());
        GeoPackageTables.register(connection, layer, shape);
        try (PreparedStatement insert =
                connection.prepareStatement(insertion.append(')').toString())) {
            for (int i = 0; i < layer.features().size(); i++) {
                OutFeature feature = layer.features().get(i);
                insert.setInt(1, i + 1);
                insert.setBytes(2, ShapeBlob.of(feature.shape(), GeoPackageTables.WGS_84));
                for (int j = 0; j < layer.columns().size(); j++) {
                    insert.setObject(3 + j, value(feature.cells().get(j)));
                }
                insert.executeUpdate();
            }
        }
    }

    /** A name that no column of the layer has. */
    private static String unused(String wanted, OutLayer layer) {
        String name = wanted;
        while (isTaken(name, layer)) {
            name += "_";
        }
        return name;
    }

    private static boolean isTaken(String name, OutLayer layer) {
        return layer.columns().stream().anyMatch(column -> column.name().equalsIgnoreCase(name));
    }

    private static String type(OutColumn.Kind kind) {
        return switch (kind) {
            case TEXT -> " TEXT";
            case INTEGER -> " INTEGER";
            case REAL -> " REAL";
            case TRUTH -> " BOOLEAN";
        };
    }

    private static @Nullable Object value(@Nullable Object cell) {
        if (cell instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        if (cell instanceof Double number && !Double.isFinite(number)) {
            throw new IllegalArgumentException("a number is not finite: " + number);
        }
        return cell;
    }
}
