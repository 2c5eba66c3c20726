package livingcircle.scenario.files;

import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.city.coordinates.RawPoint;
import livingcircle.scenario.layers.EarthShape;
import livingcircle.scenario.layers.ShapeException;
import livingcircle.scenario.layers.WellKnownText;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Where a row of a layer is. What cannot be read is reported once, with a stand-in for it. */
final class RowPlace {

    private static final GeoPoint NOWHERE = new GeoPoint(0, 0);

    private final LayerRow row;
    private final LayerTable table;
    private final @Nullable Geometry own;
    private boolean isShapeRead;
    private @Nullable EarthShape shape;

    /** @param own the shape that the file has for the row, or null */
    RowPlace(LayerRow row, LayerTable table, @Nullable Geometry own) {
        this.row = row;
        this.table = table;
        this.own = own;
    }

    GeoPoint point() {
        if (!table.isShaped()) {
            return pointOfColumns();
        }
        EarthShape read = shape();
        try {
            return read == null ? NOWHERE : read.point();
        } catch (ShapeException e) {
            row.fault(e);
            return NOWHERE;
        }
    }

    private GeoPoint pointOfColumns() {
        boolean isInMetres = table.coordinates().isInMetres();
        Double x = row.findNumber("lon", isInMetres ? 0 : -180, isInMetres ? LayerRow.MOST_METRES : 180);
        Double y = row.findNumber("lat", isInMetres ? 0 : -85, isInMetres ? LayerRow.MOST_METRES : 85);
        if (x == null || y == null) {
            return NOWHERE;
        }
        try {
            return table.coordinates().toWgs84(new RawPoint(x, y));
        } catch (IllegalArgumentException e) {
            BilingualText system = table.coordinates().label();
            row.fault(
                    "lon",
                    "is with " + table.header("lat") + " = " + row.cell("lat") + " no place in " + system.en(),
                    "与 " + table.header("lat") + " = " + row.cell("lat") + " 一起不是“" + system.zh() + "”中的地点",
                    new BilingualText("correct them, or the zone in coordinates", "请更正坐标，或更正 coordinates 中的带号"));
            return NOWHERE;
        }
    }

    /** The shape, or null after a fault. */
    @Nullable
    EarthShape shape() {
        if (!isShapeRead) {
            isShapeRead = true;
            shape = read();
        }
        return shape;
    }

    private @Nullable EarthShape read() {
        try {
            Geometry raw = own != null ? own : shapeAsText();
            EarthShape read = raw == null ? null : EarthShape.of(raw, table.coordinates());
            if (read != null && read.wasMended()) {
                table.mended();
            }
            return read;
        } catch (ShapeException e) {
            row.fault(e);
            return null;
        }
    }

    private @Nullable Geometry shapeAsText() {
        if (!table.has(LayerRow.GEOMETRY)) {
            row.fault(
                    LayerRow.GEOMETRY,
                    "has no shape",
                    "没有图形",
                    new BilingualText("draw it or delete the row", "请绘制图形，或删除该行"));
            return null;
        }
        Geometry written = WellKnownText.find(row.cell(LayerRow.GEOMETRY));
        if (written == null) {
            row.fault(
                    LayerRow.GEOMETRY,
                    "is not a shape",
                    "不是图形",
                    new BilingualText(
                            "write WKT such as POINT (lon lat) or LINESTRING (lon lat, lon lat)",
                            "请写 WKT，如 POINT (经度 纬度) 或 LINESTRING (经度 纬度, 经度 纬度)"));
        }
        return written;
    }
}
