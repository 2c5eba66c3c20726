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
import livingcircle.city.osm.OsmException;
import livingcircle.city.osm.OsmStreets;
import livingcircle.scenario.layers.EarthShape;
import livingcircle.scenario.layers.LayerCounts;
import livingcircle.scenario.layers.ShapeException;
import livingcircle.scenario.layers.StreetColumns;
import org.jspecify.annotations.Nullable;

/**
 * Streets: pieces between named junctions, a row each; or lines, which are cut where they cross; or the walkable ways of an
 * OpenStreetMap file.
 */
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
        if (OsmStreets.isMap(layer.path())) {
            return map(layer, reading);
        }
        LayerTable table = LayerTable.read(
                layer, Columns.of(StreetColumns.DICTIONARY, List.of(), layer), TownReader.STREETS, reading);
        if (table == null) {
            return null;
        }
        boolean areLines = !table.has("from_node") && !table.has("to_node") && table.isShaped();
        return areLines ? StreetLinesFile.read(table) : pieces(table);
    }

    private static @Nullable List<Street> map(Layer layer, Reading reading) {
        if (reading.open(layer.path(), layer.place()) == null) {
            return null;
        }
        try {
            List<Street> streets = OsmStreets.read(layer.path());
            reading.counted(
                    new LayerCounts(Reading.nameOf(layer.path()), TownReader.STREETS, streets.size(), 0, List.of()));
            return streets;
        } catch (OsmException e) {
            reading.fault(Place.of(Reading.nameOf(layer.path())), e.problem(), e.mend());
            return null;
        }
    }

    private static @Nullable List<Street> pieces(LayerTable table) {
        if (!table.require(COLUMNS)) {
            table.refused(TownReader.STREETS);
            return null;
        }
        List<Street> streets = new ArrayList<>();
        for (LayerRow row : table.rows()) {
            String id = row.newId("id");
            long fromNode = row.integer("from_node", Long.MIN_VALUE, Long.MAX_VALUE);
            long toNode = row.integer("to_node", Long.MIN_VALUE, Long.MAX_VALUE);
            String kind = row.word("kind", KINDS);
            int lengthMm = (int) Math.round(row.number("length_m", 0, LONGEST_M) * 1000);
            List<GeoPoint> shape = shape(row);
            checkSteps(shape, row);
            if (row.isSound()) {
                streets.add(new Street(
                        id, fromNode, toNode, StreetKind.valueOf(kind.toUpperCase(Locale.ROOT)), lengthMm, shape));
            }
        }
        table.counted(TownReader.STREETS, streets.size(), 0);
        return streets;
    }

    /** No street runs for a degree without a bend: a point is wrong, or the line crosses 180° of longitude. */
    private static void checkSteps(List<GeoPoint> shape, LayerRow row) {
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

    private static List<GeoPoint> shape(LayerRow row) {
        EarthShape shape = row.shape();
        if (shape == null) {
            return List.of();
        }
        try {
            return shape.lines().get(0);
        } catch (ShapeException e) {
            row.fault(e);
            return List.of();
        }
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
