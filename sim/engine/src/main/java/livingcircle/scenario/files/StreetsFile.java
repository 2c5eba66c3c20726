package livingcircle.scenario.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;
import livingcircle.city.coordinates.RawPoint;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** streets.csv: one piece of street a row, its shape as WKT LINESTRING in the layer's coordinates. */
final class StreetsFile {

    private static final List<String> COLUMNS = List.of("id", "from_node", "to_node", "kind", "length_m", "geometry");
    private static final List<String> KINDS = Arrays.stream(StreetKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final double LONGEST_M = 1_000_000;

    private static final double MOST_DEGREES = 1;

    private StreetsFile() {}

    /** The streets, without the rows that have faults; null if there is no table to read. */
    static @Nullable List<Street> read(Layer layer, Reading reading) {
        CsvTable table = CsvTable.read(layer, Columns.exact(COLUMNS, List.of()), reading);
        if (table == null) {
            return null;
        }
        WKTReader shapes = new WKTReader();
        List<Street> streets = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            String id = row.newId("id");
            long fromNode = row.integer("from_node", Long.MIN_VALUE, Long.MAX_VALUE);
            long toNode = row.integer("to_node", Long.MIN_VALUE, Long.MAX_VALUE);
            String kind = row.word("kind", KINDS);
            int lengthMm = (int) Math.round(row.number("length_m", 0, LONGEST_M) * 1000);
            List<GeoPoint> shape = shape(row, shapes);
            checkSteps(shape, row);
            if (row.isSound()) {
                streets.add(new Street(
                        id, fromNode, toNode, StreetKind.valueOf(kind.toUpperCase(Locale.ROOT)), lengthMm, shape));
            }
        }
        return streets;
    }

    /** No street runs for a degree without a bend: a point is wrong, or the line crosses 180° of longitude. */
    private static void checkSteps(List<GeoPoint> shape, CsvRow row) {
        for (int i = 1; i < shape.size(); i++) {
            GeoPoint from = shape.get(i - 1);
            GeoPoint to = shape.get(i);
            if (Math.abs(to.lon() - from.lon()) > MOST_DEGREES || Math.abs(to.lat() - from.lat()) > MOST_DEGREES) {
                row.fault(
                        "geometry",
                        "leaps from (" + from.lon() + ", " + from.lat() + ") to (" + to.lon() + ", " + to.lat() + ")",
                        "从 (" + from.lon() + ", " + from.lat() + ") 直接跳到 (" + to.lon() + ", " + to.lat() + ")",
                        new BilingualText(
                                "correct the point; towns across 180° of longitude cannot be held",
                                "请更正该点；不支持跨越 180° 经线的城区"));
                return;
            }
        }
    }

    static void write(Path path, List<Street> streets) throws IOException {
        try (CsvWriter writer = new CsvWriter(path, COLUMNS)) {
            for (Street street : streets) {
                writer.row(
                        street.id(),
                        Long.toString(street.fromNode()),
                        Long.toString(street.toNode()),
                        street.kind().name().toLowerCase(Locale.ROOT),
                        Decimals.metres(street.lengthMm()),
                        text(street.shape()));
            }
        }
    }

    private static List<GeoPoint> shape(CsvRow row, WKTReader reader) {
        String text = row.cell("geometry").strip();
        try {
            if (text.indexOf(')') == text.length() - 1
                    && reader.read(text) instanceof LineString line
                    && !line.isEmpty()) {
                List<GeoPoint> shape = new ArrayList<>();
                for (Coordinate point : line.getCoordinates()) {
                    shape.add(row.coordinates().toWgs84(new RawPoint(point.x, point.y)));
                }
                return shape;
            }
        } catch (ParseException | IllegalArgumentException e) {
            // reported below: no line of at least two places can be read
        }
        row.fault(
                "geometry",
                "is not a line of at least two places",
                "不是至少含两个点的线",
                row.coordinates().isInMetres()
                        ? new BilingualText(
                                "write LINESTRING (easting northing, …) in metres of the declared zone",
                                "请写成 LINESTRING (东坐标 北坐标, …)，单位为米，与所写分带一致")
                        : new BilingualText(
                                "write LINESTRING (lon lat, lon lat, …) in degrees",
                                "请写成 LINESTRING (经度 纬度, 经度 纬度, …)，单位为度"));
        return List.of();
    }

    private static String text(List<GeoPoint> shape) {
        StringBuilder text = new StringBuilder("LINESTRING (");
        for (GeoPoint point : shape) {
            text.append(text.charAt(text.length() - 1) == '(' ? "" : ", ")
                    .append(Decimals.degrees(point.lon()))
                    .append(' ')
                    .append(Decimals.degrees(point.lat()));
        }
        return text.append(')').toString();
    }
}
