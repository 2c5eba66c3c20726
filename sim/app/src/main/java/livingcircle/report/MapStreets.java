package livingcircle.report;

import java.util.Arrays;
import java.util.List;
import livingcircle.results.LoadedTable;

/** The streets of the map: their lines, and the walk network that isochrones are reckoned on. */
final class MapStreets {

    private static final List<String> KINDS = List.of("path", "local", "major", "steps");

    private MapStreets() {}

    static void pack(LoadedTable streets, MapFrame frame, MapPack pack) {
        int count = streets.rowCount();
        long[] kinds = new long[count];
        long[] points = new long[count];
        long[] xs = new long[0];
        long[] ys = new long[0];
        int used = 0;
        for (int s = 0; s < count; s++) {
            kinds[s] = KINDS.indexOf(streets.text(s, "street_kind"));
            String[] line = streets.text(s, "line").split(";");
            points[s] = line.length;
            if (used + line.length > xs.length) {
                xs = Arrays.copyOf(xs, 2 * (used + line.length));
                ys = Arrays.copyOf(ys, xs.length);
            }
            for (String point : line) {
                int blank = point.indexOf(' ');
                xs[used] = frame.x(Double.parseDouble(point.substring(0, blank)));
                ys[used++] = frame.y(Double.parseDouble(point.substring(blank + 1)));
            }
        }
        pack.numbers("streetKind", kinds);
        pack.numbers("streetPoints", points);
        pack.numbers("streetX", Arrays.copyOf(xs, used));
        pack.numbers("streetY", Arrays.copyOf(ys, used));
        pack.numbers("streetFrom", MapFrame.parts(streets, "from_node", 1));
        pack.numbers("streetTo", MapFrame.parts(streets, "to_node", 1));
        pack.numbers("streetLength", MapFrame.parts(streets, "length_m", MapFrame.TENTHS));
    }
}
