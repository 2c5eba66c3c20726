package livingcircle.features.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import livingcircle.features.DeclaredCoordinates;
import livingcircle.features.FeatureException;
import org.jspecify.annotations.Nullable;

/** The layers that a GeoPackage lists. */
final class Contents {

    private static final int MOST_LAYERS = 1000;
    private static final int MOST_NAMES = 20;
    private static final String EPSG = "epsg";

    /**
     * A layer.
     *
     * @param table the table with its rows
     * @param shape the column with the shapes, or null if it has none
     * @param system the number of its coordinate system within the file
     */
    record Layer(String table, @Nullable String shape, int system) {}

    private final Connection connection;

    Contents(Connection connection) {
        this.connection = connection;
    }

    /** The layer of a name; with no name the only one with shapes, or else the only one. */
    Layer get(@Nullable String wanted) throws SQLException {
        if (!isTable("gpkg_contents")) {
            throw FeatureException.of(
                    0,
                    "is an SQLite database, but no GeoPackage",
                    "是 SQLite 数据库，但不是 GeoPackage",
                    "save the layer as GeoPackage",
                    "请将图层另存为 GeoPackage");
        }
        List<Layer> layers = list();
        List<Layer> shaped =
                layers.stream().filter(layer -> layer.shape() != null).toList();
        List<Layer> fitting = wanted == null
                ? shaped.isEmpty() ? layers : shaped
                : layers.stream()
                        .filter(layer -> layer.table().equalsIgnoreCase(wanted.strip()))
                        .toList();
        if (fitting.size() != 1) {
            throw choice(wanted, layers);
        }
        Layer layer = fitting.get(0);
        if (!isTable(layer.table())) {
            throw FeatureException.of(
                    0,
                    "has no table for the layer " + layer.table(),
                    "的图层 " + layer.table() + " 不是表",
                    "save it as a layer of its own, not as a view",
                    "请另存为独立的图层，而不是视图");
        }
        return layer;
    }

    /** Whether a name is that of a table with rows of its own: a view or a virtual table could do anything. */
    private boolean isTable(String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = ? COLLATE NOCASE")) {
            select.setString(1, name);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() && rows.getInt(1) > 0;
            }
        }
    }

    private List<Layer> list() throws SQLException {
        List<Layer> layers = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT table_name FROM gpkg_contents NOT INDEXED"
                        + " WHERE lower(data_type) IN ('features', 'attributes') LIMIT " + MOST_LAYERS);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String table = rows.getString(1);
                if (table != null) {
                    layers.add(new Layer(table, null, 0));
                }
            }
        }
        if (!isTable("gpkg_geometry_columns")) {
            return layers;
        }
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns NOT INDEXED LIMIT "
                                + MOST_LAYERS);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String table = rows.getString(1);
                Layer shaped = new Layer(String.valueOf(table), rows.getString(2), rows.getInt(3));
                layers.replaceAll(layer -> layer.table().equalsIgnoreCase(table) ? shaped : layer);
            }
        }
        return layers;
    }

    private static FeatureException choice(@Nullable String wanted, List<Layer> layers) {
        if (layers.isEmpty()) {
            return FeatureException.of(0, "has no layers", "没有图层", "save a layer into it", "请将图层保存到其中");
        }
        List<String> names = layers.stream().limit(MOST_NAMES).map(Layer::table).toList();
        return FeatureException.of(
                0,
                wanted == null ? "has several layers" : "has no layer " + wanted,
                wanted == null ? "含有多个图层" : "没有图层 " + wanted,
                "name one of: " + String.join(", ", names),
                "请从中选择：" + String.join("、", names));
    }

    /** The coordinate system of a layer, or null if it is undefined. */
    @Nullable
    String coordinates(Layer layer) throws SQLException {
        if (layer.system() <= 0 || !isTable("gpkg_spatial_ref_sys")) {
            return null;
        }
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?")) {
            select.setInt(1, layer.system());
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    return DeclaredCoordinates.ofCode(layer.system());
                }
                String definition = rows.getString(3);
                return EPSG.equalsIgnoreCase(rows.getString(1)) || definition == null
                        ? DeclaredCoordinates.ofCode(rows.getInt(2))
                        : DeclaredCoordinates.ofWellKnownText(definition);
            }
        }
    }
}
