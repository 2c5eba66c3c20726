package livingcircle.features.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import livingcircle.features.OutLayer;
import org.locationtech.jts.geom.Envelope;

/** The tables that every GeoPackage has beside its layers (version 1.3 of the standard, annex C). */
final class GeoPackageTables {

    /** WGS 84 in the EPSG register. */
    static final int WGS_84 = 4326;

    private static final int APPLICATION_ID = 0x47504B47;
    private static final int VERSION = 10300;
    /** Not when the file is written, as the same layers give the same bytes. */
    private static final String LAST_CHANGE = "2000-01-01T00:00:00.000Z";

    private static final String WGS_84_TEXT = "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,"
            + "298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,"
            + "AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],"
            + "AXIS[\"Latitude\",NORTH],AXIS[\"Longitude\",EAST],AUTHORITY[\"EPSG\",\"4326\"]]";

    private static final List<String> DEFINITIONS = List.of(
            "PRAGMA application_id = " + APPLICATION_ID,
            "PRAGMA user_version = " + VERSION,
            """
            CREATE TABLE gpkg_spatial_ref_sys (
              srs_name TEXT NOT NULL,
              srs_id INTEGER NOT NULL PRIMARY KEY,
              organization TEXT NOT NULL,
              organization_coordsys_id INTEGER NOT NULL,
              definition TEXT NOT NULL,
              description TEXT
            )""",
            """
            INSERT INTO gpkg_spatial_ref_sys VALUES
              ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
              ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
              ('WGS 84 geodetic', 4326, 'EPSG', 4326, '""" + WGS_84_TEXT + "', 'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid')",
            """
            CREATE TABLE gpkg_contents (
              table_name TEXT NOT NULL PRIMARY KEY,
              data_type TEXT NOT NULL,
              identifier TEXT UNIQUE,
              description TEXT DEFAULT '',
              last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
              min_x DOUBLE,
              min_y DOUBLE,
              max_x DOUBLE,
              max_y DOUBLE,
              srs_id INTEGER,
              CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
            )""",
            """
            CREATE TABLE gpkg_geometry_columns (
              table_name TEXT NOT NULL,
              column_name TEXT NOT NULL,
              geometry_type_name TEXT NOT NULL,
              srs_id INTEGER NOT NULL,
              z TINYINT NOT NULL,
              m TINYINT NOT NULL,
              CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
              CONSTRAINT uk_gc_table_name UNIQUE (table_name),
              CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
              CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
            )""");

    private GeoPackageTables() {}

    static void create(Connection connection) throws SQLException {
        for (String definition : DEFINITIONS) {
            Sqlite.execute(connection, definition);
        }
    }

    /** Lists a layer that is written. */
    static void register(Connection connection, OutLayer layer, String shapeColumn) throws SQLException {
        Envelope extent = new Envelope();
        layer.features()
                .forEach(feature -> extent.expandToInclude(feature.shape().getEnvelopeInternal()));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO gpkg_contents VALUES (?, 'features', ?, '', ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, layer.name());
            insert.setString(2, layer.name());
            insert.setString(3, LAST_CHANGE);
            double[] bounds = {extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY()};
            for (int i = 0; i < bounds.length; i++) {
                insert.setObject(4 + i, extent.isNull() ? null : bounds[i]);
            }
            insert.setInt(8, WGS_84);
            insert.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)")) {
            insert.setString(1, layer.name());
            insert.setString(2, shapeColumn);
            insert.setString(3, shapeType(layer));
            insert.setInt(4, WGS_84);
            insert.executeUpdate();
        }
    }

    /** The type that all shapes have, or any. */
    private static String shapeType(OutLayer layer) {
        Set<String> types = layer.features().stream()
                .map(feature -> feature.shape().getGeometryType().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return types.size() == 1 ? types.iterator().next() : "GEOMETRY";
    }
}
