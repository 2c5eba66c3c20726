package livingcircle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import livingcircle.results.Json;
import livingcircle.results.LoadedTable;

/**
 * What the map of a report draws, out of the map tables of a folder.
 *
 * @param meta names, bounds and places of the arrays, as JSON
 * @param base64 all arrays, see {@link MapPack}
 */
record MapData(String meta, String base64) {

    private static final int ALL = 100;

    /**
     * The map of the first folder that holds map tables, comparisons before others.
     *
     * @param afterPart told how many percent are done
     */
    static Optional<MapData> of(List<ReportFolder> folders, IntConsumer afterPart) {
        return folders.stream()
                .filter(folder -> folder.find("map_streets").isPresent())
                .min(Comparator.comparing(folder -> folder.kind() != FolderKind.COMPARISON))
                .map(folder -> of(folder, afterPart));
    }

    private static MapData of(ReportFolder folder, IntConsumer afterPart) {
        LoadedTable homes = folder.get("map_homes");
        LoadedTable streets = folder.get("map_streets");
        LoadedTable named = folder.get("layouts");
        MapFrame frame = MapFrame.around(homes);
        MapPack pack = new MapPack();
        List<String> layouts = texts(named, "layout");
        List<String> types = texts(folder.get("map_types"), "type");
        Map<String, Map<String, Object>> communities = areas(folder, "community", frame);
        Map<String, Map<String, Object>> circles = areas(folder, "circle", frame);
        MapStreets.pack(streets, frame, pack);
        MapHomes packed = new MapHomes(homes, frame, pack);
        packed.packPlaces(streets, List.copyOf(communities.keySet()), List.copyOf(circles.keySet()));
        packed.packSatisfaction(layouts);
        packed.packWalks(
                folder.get("home_walks"), layouts, types, done -> afterPart.accept(ALL * done / layouts.size()));
        MapOutlets.pack(folder.get("map_outlets"), layouts, types, frame, pack);
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("west", frame.west());
        meta.put("south", frame.south());
        meta.put("steps_per_degree", MapFrame.STEPS_PER_DEGREE);
        meta.put("days", folder.count("days"));
        meta.put("attribution", named.text(0, "attribution"));
        meta.put("layouts", layoutNames(named));
        meta.put("types", typesOf(folder.get("map_types")));
        meta.put("communities", communities.values());
        meta.put("circles", circles.values());
        meta.put("texts", MapText.all());
        meta.put("arrays", pack.places());
        // no text may end the element that holds it
        return new MapData(Json.text(meta).replace("<", "\\u003c"), pack.base64());
    }

    private static List<String> texts(LoadedTable table, String column) {
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            texts.add(table.text(row, column));
        }
        return texts;
    }

    private static List<Map<String, Object>> layoutNames(LoadedTable named) {
        List<Map<String, Object>> names = new ArrayList<>();
        for (int row = 0; row < named.rowCount(); row++) {
            names.add(new TreeMap<>(Map.of("en", named.text(row, "name_en"), "zh", named.text(row, "name_zh"))));
        }
        return names;
    }

    private static List<Map<String, Object>> typesOf(LoadedTable types) {
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

    /** Areas of a kind by id, each once; how they lie is of the first layout that has them. */
    private static Map<String, Map<String, Object>> areas(ReportFolder folder, String kind, MapFrame frame) {
        LoadedTable areas = folder.get("map_areas");
        Map<String, Map<String, Object>> list = new LinkedHashMap<>();
        for (int row : areas.rowsWhere("area_kind", kind)) {
            Map<String, Object> area = new LinkedHashMap<>();
            area.put("id", areas.text(row, "area"));
            area.put("en", areas.text(row, "name_en"));
            area.put("zh", areas.text(row, "name_zh"));
            area.put("x", frame.x(areas.number(row, "lon")));
            area.put("y", frame.y(areas.number(row, "lat")));
            area.put("year", Math.max(0, (int) areas.number(row, "phase")));
            list.putIfAbsent(areas.text(row, "area"), area);
        }
        return list;
    }
}
