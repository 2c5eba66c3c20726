package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import livingcircle.city.GeoPoint;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;
import livingcircle.city.own.StreetLine;
import livingcircle.city.own.StreetLines;
import livingcircle.scenario.layers.EarthShape;
import livingcircle.scenario.layers.ShapeException;
import livingcircle.scenario.layers.StreetKinds;
import livingcircle.scenario.layers.WordList;

/** Streets as lines that are yet to be joined: a line or several a row. */
final class StreetLinesFile {

    private StreetLinesFile() {}

    /** The streets, without the rows that have faults. */
    static List<Street> read(LayerTable table) {
        List<StreetLine> lines = new ArrayList<>();
        int leftOut = 0;
        int used = 0;
        int withoutKind = 0;
        for (LayerRow row : table.rows()) {
            String kind = WordMeaning.find(row, "kind", StreetKinds.WORDS, StreetKinds.MEANINGS);
            if (WordList.IGNORE.equals(kind)) {
                leftOut++;
                continue;
            }
            List<List<GeoPoint>> shapes = shapes(row);
            if (row.isSound()) {
                used++;
                withoutKind += kind == null ? 1 : 0;
                String id =
                        row.isEmpty("id") ? "line" + row.line() : row.cell("id").strip();
                StreetKind met = kind == null ? StreetKind.LOCAL : StreetKind.valueOf(kind.toUpperCase(Locale.ROOT));
                for (int i = 0; i < shapes.size(); i++) {
                    lines.add(new StreetLine(shapes.size() == 1 ? id : id + "." + (i + 1), met, shapes.get(i)));
                }
            }
        }
        List<Street> streets = StreetLines.network(lines);
        warn(table, used, withoutKind, streets.size());
        table.counted(TownReader.STREETS, used, leftOut);
        return streets;
    }

    private static List<List<GeoPoint>> shapes(LayerRow row) {
        EarthShape shape = row.shape();
        if (shape == null) {
            return List.of();
        }
        try {
            return shape.lines();
        } catch (ShapeException e) {
            row.fault(e);
            return List.of();
        }
    }

    private static void warn(LayerTable table, int lines, int withoutKind, int streets) {
        Reading reading = table.reading();
        if (streets > 0) {
            reading.warn(
                    table.shortName() + ": " + lines + " lines are cut into " + streets
                            + " streets where they cross or come within " + StreetLines.SNAP_M
                            + " m, as if there were no bridges (assumption)",
                    table.shortName() + "：" + lines + " 条线在相交或相距 " + StreetLines.SNAP_M + " 米以内处断开并连通，成为 " + streets
                            + " 段街道，立交按平交处理（假设）");
        }
        if (withoutKind > 0) {
            reading.warn(
                    table.shortName() + ": " + withoutKind
                            + " lines without a kind are taken as minor streets (assumption)",
                    table.shortName() + "：" + withoutKind + " 条线未注明道路类型，按支路计（假设）");
        }
    }
}
