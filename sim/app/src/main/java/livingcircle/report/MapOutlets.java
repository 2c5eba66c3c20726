package livingcircle.report;

import java.util.ArrayList;
import java.util.List;
import livingcircle.results.LoadedTable;

/** The outlets of the map, by layout. */
final class MapOutlets {

    private static final long ADDED_SERVICE = 1;
    private static final long SYNTHETIC = 2;

    private MapOutlets() {}

    static void pack(LoadedTable outlets, List<String> layouts, List<String> types, MapFrame frame, MapPack pack) {
        for (int number = 0; number < layouts.size(); number++) {
            pack(outlets, outlets.rowsWhere("layout", layouts.get(number)), number, types, frame, pack);
        }
    }

    private static void pack(
            LoadedTable outlets, List<Integer> rows, int number, List<String> types, MapFrame frame, MapPack pack) {
        String[] names = {"X", "Y", "Type", "Flags", "Served", "Load"};
        long[][] values = new long[names.length][rows.size()];
        List<String> ids = new ArrayList<>();
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        for (int o = 0; o < rows.size(); o++) {
            int row = rows.get(o);
            values[0][o] = frame.x(outlets.number(row, "lon"));
            values[1][o] = frame.y(outlets.number(row, "lat"));
            values[2][o] = types.indexOf(outlets.text(row, "type"));
            values[3][o] = (outlets.isTrue(row, "added_service") ? ADDED_SERVICE : 0)
                    + (outlets.isTrue(row, "synthetic") ? SYNTHETIC : 0);
            values[4][o] = MapFrame.parts(outlets.number(row, "served_per_day"), MapFrame.THOUSAND);
            values[5][o] = MapFrame.parts(outlets.number(row, "load_mean"), MapFrame.THOUSAND);
            ids.add(outlets.text(row, "outlet"));
            en.add(outlets.text(row, "name_en"));
            zh.add(outlets.text(row, "name_zh"));
        }
        for (int n = 0; n < names.length; n++) {
            pack.numbers("outlet" + names[n] + " " + number, values[n]);
        }
        pack.texts("outletId " + number, ids);
        pack.texts("outletEn " + number, en);
        pack.texts("outletZh " + number, zh);
    }
}
