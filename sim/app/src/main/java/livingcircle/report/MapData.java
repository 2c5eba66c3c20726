package livingcircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import livingcircle.results.Json;
import livingcircle.results.LoadedTable;

/**
 * What the map of a report draws, out of the map tables of a folder. Coordinates become whole numbers of
 * {@link #STEPS_PER_DEGREE} from the south-western corner; minutes are tenths; scores, needs, customers and loads are
 * thousandths, as exact as the tables; what is not known is −1.
 *
 * @param meta names, bounds and places of the arrays, as JSON
 * @param base64 all arrays, see {@link MapPack}
 */
record MapData(String meta, String base64) {

    private static final double STEPS_PER_DEGREE = 200_000;
    private static final double THOUSAND = 1000;
    private static final double TENTHS = 10;
    private static final List<String> KINDS = List.of("path", "local", "major", "steps");

    /** The map of the first folder that holds map tables, comparisons before others. */
    static Optional<MapData> of(List<ReportFolder> folders) {
        return folders.stream()
                .filter(folder -> folder.find("map_streets").isPresent())
                .min((a, b) -> Integer.compare(rank(a), rank(b)))
                .map(folder -> new Maker(folder).make());
    }

    private static int rank(ReportFolder folder) {
        return folder.kind() == FolderKind.COMPARISON ? 0 : 1;
    }

    /** Makes the data of one folder. */
    private static final class Maker {
        private final ReportFolder folder;
        private final MapPack pack = new MapPack();
        private final LoadedTable homes;
        private final LoadedTable types;
        private final Map<String, Integer> homeIndex = new LinkedHashMap<>();
        private final List<Integer> homeRows = new ArrayList<>();
        private final List<long[]> firstWalks = new ArrayList<>();
        private final double west;
        private final double south;

        Maker(ReportFolder folder) {
            this.folder = folder;
            homes = folder.get("map_homes");
            types = folder.get("map_types");
            west = Arrays.stream(homes.numbers("lon")).min().orElse(0);
            south = Arrays.stream(homes.numbers("lat")).min().orElse(0);
            for (int row = 0; row < homes.rowCount(); row++) {
                if (homeIndex.putIfAbsent(homes.text(row, "home"), homeIndex.size()) == null) {
                    homeRows.add(row);
                }
            }
        }

        MapData make() {
            List<Map<String, Object>> layouts = new ArrayList<>();
            LoadedTable named = folder.get("layouts");
            streets(folder.get("map_streets"));
            List<Map<String, Object>> communities = areas("community");
            List<Map<String, Object>> circles = areas("circle");
            places(communities, circles);
            for (int row = 0; row < named.rowCount(); row++) {
                String id = named.text(row, "layout");
                layouts.add(Map.of("en", named.text(row, "name_en"), "zh", named.text(row, "name_zh")));
                layout(id, row);
            }
            Map<String, Object> meta = new LinkedHashMap<>();
            meta.put("west", west);
            meta.put("south", south);
            meta.put("steps_per_degree", STEPS_PER_DEGREE);
            meta.put("days", folder.count("days"));
            meta.put("attribution", named.text(0, "attribution"));
            meta.put("layouts", layouts.stream().map(TreeMap::new).toList());
            meta.put("types", typesOf());
            meta.put("communities", communities);
            meta.put("circles", circles);
            meta.put("texts", MapText.all());
            meta.put("arrays", pack.places());
            // no text may end the element that holds it
            return new MapData(Json.text(meta).replace("<", "\\u003c"), pack.base64());
        }

        private List<Map<String, Object>> typesOf() {
            List<Map<String, Object>> list = new ArrayList<>();
            for (int row = 0; row < types.rowCount(); row++) {
                Map<String, Object> type = new LinkedHashMap<>();
                type.put("en", types.text(row, "name_en"));
                type.put("zh", types.text(row, "name_zh"));
                type.put("kind", types.text(row, "class"));
                type.put("minutes", Math.max(0, (int) types.number(row, "standard_min")));
                list.add(type);
            }
            return list;
        }

        private long x(double lon) {
            return Math.round((lon - west) * STEPS_PER_DEGREE);
        }

        private long y(double lat) {
            return Math.round((lat - south) * STEPS_PER_DEGREE);
        }

        private void streets(LoadedTable streets) {
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
                    xs[used] = x(Double.parseDouble(point.substring(0, blank)));
                    ys[used++] = y(Double.parseDouble(point.substring(blank + 1)));
                }
            }
            pack.numbers("streetKind", kinds);
            pack.numbers("streetPoints", points);
            pack.numbers("streetX", Arrays.copyOf(xs, used));
            pack.numbers("streetY", Arrays.copyOf(ys, used));
            pack.numbers("streetFrom", scaled(streets, "from_node", 1));
            pack.numbers("streetTo", scaled(streets, "to_node", 1));
            pack.numbers("streetLength", scaled(streets, "length_m", TENTHS));
        }

        private static long[] scaled(LoadedTable table, String column, double steps) {
            return Arrays.stream(table.numbers(column))
                    .mapToLong(value -> scaled(value, steps))
                    .toArray();
        }

        private static long scaled(double value, double steps) {
            return Double.isNaN(value) ? -1 : Math.round(value * steps);
        }

        /** Areas of a kind, each once; how they lie is of the first layout that has them. */
        private List<Map<String, Object>> areas(String kind) {
            LoadedTable areas = folder.get("map_areas");
            Map<String, Map<String, Object>> list = new LinkedHashMap<>();
            for (int row : areas.rowsWhere("area_kind", kind)) {
                Map<String, Object> area = new LinkedHashMap<>();
                area.put("id", areas.text(row, "area"));
                area.put("en", areas.text(row, "name_en"));
                area.put("zh", areas.text(row, "name_zh"));
                area.put("x", x(areas.number(row, "lon")));
                area.put("y", y(areas.number(row, "lat")));
                area.put("year", Math.max(0, (int) areas.number(row, "phase")));
                list.putIfAbsent(areas.text(row, "area"), area);
            }
            return List.copyOf(list.values());
        }

        /** Where homes are, and to what they belong in any layout. */
        private void places(List<Map<String, Object>> communities, List<Map<String, Object>> circles) {
            int count = homeRows.size();
            long[] xs = new long[count];
            long[] ys = new long[count];
            long[] community = new long[count];
            long[] circleBits = new long[count];
            List<Object> communityIds =
                    communities.stream().map(area -> area.get("id")).toList();
            Map<Object, Integer> communityOf = new LinkedHashMap<>();
            communityIds.forEach(id -> communityOf.put(id, communityOf.size()));
            List<Object> circleIds =
                    circles.stream().map(area -> area.get("id")).toList();
            for (int home = 0; home < count; home++) {
                int row = homeRows.get(home);
                xs[home] = x(homes.number(row, "lon"));
                ys[home] = y(homes.number(row, "lat"));
                community[home] = communityOf.getOrDefault(homes.text(row, "community"), -1);
            }
            for (int row = 0; row < homes.rowCount(); row++) {
                String in = homes.text(row, "circles");
                if (!in.isEmpty()) {
                    int home = homeAt(homes, row);
                    for (String circle : in.split(" ")) {
                        circleBits[home] |= 1L << Math.max(0, circleIds.indexOf(circle));
                    }
                }
            }
            pack.numbers("homeX", xs);
            pack.numbers("homeY", ys);
            pack.numbers("homeCommunity", community);
            pack.numbers("homeCircles", circleBits);
            LoadedTable streets = folder.get("map_streets");
            Map<String, Integer> streetOf = new HashMap<>();
            for (int s = 0; s < streets.rowCount(); s++) {
                streetOf.put(streets.text(s, "street"), s);
            }
            pack.numbers("homeStreet", ofHomes(row -> streetOf.getOrDefault(homes.text(row, "street"), -1)));
            pack.numbers("homeOffset", ofHomes(row -> scaled(homes.number(row, "street_offset_m"), TENTHS)));
            pack.numbers("homeAccess", ofHomes(row -> scaled(homes.number(row, "access_m"), TENTHS)));
        }

        /** @throws IllegalArgumentException if the table names a home that is not on the map */
        private int homeAt(LoadedTable table, int row) {
            Integer home = homeIndex.get(table.text(row, "home"));
            if (home == null) {
                throw new IllegalArgumentException("unknown home " + table.text(row, "home"));
            }
            return home;
        }

        private long[] ofHomes(IntToLongFunction value) {
            return homeRows.stream().mapToLong(value::applyAsLong).toArray();
        }

        private void layout(String id, int number) {
            int count = homeRows.size();
            List<String> columns = List.of("residents", "needs_per_run", "unmet_per_run", "satisfaction_mean");
            long[][] values = new long[columns.size()][count];
            for (long[] column : values) {
                Arrays.fill(column, -1);
            }
            for (int row : homes.rowsWhere("layout", id)) {
                int home = homeAt(homes, row);
                for (int c = 0; c < values.length; c++) {
                    values[c][home] = scaled(homes.number(row, columns.get(c)), c == 0 ? 1 : THOUSAND);
                }
            }
            for (int c = 0; c < values.length; c++) {
                pack.numbers(columns.get(c) + " " + number, values[c]);
            }
            walks(id, number);
            outlets(id, number);
        }

        /** Of later layouts the difference from the first, which is nothing at most homes. */
        private void walks(String id, int number) {
            LoadedTable walks = folder.get("home_walks");
            List<Integer> rows = walks.rowsWhere("layout", id);
            for (int type = 0; type < types.rowCount(); type++) {
                String column = "walk_min_" + types.text(type, "type");
                long[] tenths = new long[homeRows.size()];
                Arrays.fill(tenths, -1);
                for (int row : rows) {
                    tenths[homeAt(walks, row)] = scaled(walks.number(row, column), TENTHS);
                }
                if (number == 0) {
                    firstWalks.add(tenths);
                }
                long[] first = firstWalks.get(type);
                long[] stored = tenths.clone();
                for (int home = 0; number > 0 && home < stored.length; home++) {
                    stored[home] -= first[home];
                }
                pack.numbers("walk " + number + " " + type, stored);
            }
        }

        private void outlets(String id, int number) {
            LoadedTable outlets = folder.get("map_outlets");
            List<Integer> rows = outlets.rowsWhere("layout", id);
            List<String> typeIds = new ArrayList<>();
            for (int type = 0; type < types.rowCount(); type++) {
                typeIds.add(types.text(type, "type"));
            }
            String[] names = {"X", "Y", "Type", "Flags", "Served", "Load"};
            long[][] values = new long[names.length][rows.size()];
            List<String> en = new ArrayList<>();
            List<String> zh = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            for (int o = 0; o < rows.size(); o++) {
                int row = rows.get(o);
                values[0][o] = x(outlets.number(row, "lon"));
                values[1][o] = y(outlets.number(row, "lat"));
                values[2][o] = typeIds.indexOf(outlets.text(row, "type"));
                values[3][o] =
                        (outlets.isTrue(row, "added_service") ? 1L : 0L) + (outlets.isTrue(row, "synthetic") ? 2L : 0L);
                values[4][o] = scaled(outlets.number(row, "served_per_day"), THOUSAND);
                values[5][o] = scaled(outlets.number(row, "load_mean"), THOUSAND);
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
}
