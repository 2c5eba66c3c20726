package livingcircle.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import livingcircle.city.GeoPoint;
import livingcircle.features.OutColumn;
import livingcircle.features.OutFeature;
import livingcircle.features.OutLayer;
import livingcircle.results.ResultTables;
import org.jspecify.annotations.Nullable;

/**
 * The layers of a result folder, for each layout {@code outlets} (a row for each service of an outlet), {@code homes},
 * and {@code communities} and {@code circles} as areas around their homes, with the columns of its tables; numbers are
 * means over the runs of the layout. Where a folder tells of several layouts, the layers of each end with its id.
 */
public final class ResultLayers {

    private static final List<String> OF_SERVICES = List.of("outlet", "type");

    private final ResultTables tables;
    private final List<OutLayer> layers = new ArrayList<>();

    private ResultLayers(ResultTables tables) {
        this.tables = tables;
    }

    /** All layers that a folder has the tables for; none if it is of a study, for instance. */
    public static List<OutLayer> of(ResultTables tables) {
        ResultLayers result = new ResultLayers(tables);
        Set<String> layouts = new LinkedHashSet<>();
        for (String table : List.of("layouts", "outlets")) {
            if (result.has(table)) {
                layouts.addAll(MeanTable.layouts(tables.load(table)));
            }
        }
        Set<String> endings = new HashSet<>();
        for (String layout : layouts) {
            result.add(layout, layouts.size() == 1 ? "" : ending(layout, endings));
        }
        return List.copyOf(result.layers);
    }

    /** What the names of a layout's layers end with: its id, made distinct for who does not tell a from A. */
    private static String ending(String layout, Set<String> taken) {
        String ending = "_" + layout;
        for (int k = 2; !taken.add(ending.toLowerCase(Locale.ROOT)); k++) {
            ending = "_" + layout + "_" + k;
        }
        return ending;
    }

    private boolean has(String table) {
        return tables.names().contains(table);
    }

    private @Nullable MeanTable find(String table, String layout, List<String> key) {
        MeanTable found = has(table) ? MeanTable.of(tables, table, layout, key) : null;
        return found == null || found.isEmpty() ? null : found;
    }

    private void add(String layout, String ending) {
        MeanTable ownOutlets = find("outlets", layout, OF_SERVICES);
        MeanTable outlets = ownOutlets == null ? find("map_outlets", layout, OF_SERVICES) : ownOutlets;
        if (outlets != null) {
            addPlaces("outlets" + ending, outlets, null);
        }
        MeanTable homes = find("map_homes", layout, List.of("home"));
        if (homes != null) {
            addPlaces("homes" + ending, homes, find("home_walks", layout, List.of("home")));
        }
        addAreas("communities", "community", layout, ending, homes);
        addAreas("circles", "circle", layout, ending, homes);
    }

    /** @param more further columns of the same things, or null */
    private void addPlaces(String name, MeanTable table, @Nullable MeanTable more) {
        List<OutColumn> columns = new ArrayList<>(table.columns());
        if (more != null) {
            columns.addAll(more.columns().stream()
                    .filter(column -> !table.has(column.name()))
                    .toList());
        }
        List<OutFeature> rows = new ArrayList<>();
        for (String key : table.keys()) {
            List<@Nullable Object> cells = table.cells(key);
            if (more != null) {
                for (OutColumn column : columns.subList(cells.size(), columns.size())) {
                    cells.add(MeanTable.known(more.number(key, column.name())));
                }
            }
            rows.add(new OutFeature(cells, Outlines.point(placeOf(table, key))));
        }
        layers.add(new OutLayer(name, columns, rows));
    }

    /**
     * Areas with the numbers of their own table or, where a folder has none, with the sums of their homes. One of which
     * neither homes nor a centre are known cannot be drawn.
     */
    private void addAreas(String name, String kind, String layout, String ending, @Nullable MeanTable homes) {
        AreaSums sums = homes == null ? null : new AreaSums(homes, kind);
        MeanTable own = find(name, layout, List.of(kind));
        MeanTable areas = own == null ? find("map_areas", layout, List.of("area_kind", "area")) : own;
        if (areas == null) {
            return;
        }
        List<OutColumn> columns = new ArrayList<>(areas.columns());
        if (own == null && sums != null) {
            columns.addAll(AreaSums.columns());
        }
        List<OutFeature> rows = new ArrayList<>();
        for (String key : areas.keys()) {
            if (own == null && !areas.text(key, "area_kind").equals(kind)) {
                continue;
            }
            String area = areas.text(key, own == null ? "area" : kind);
            List<GeoPoint> homesThere = sums == null ? List.of() : sums.places(area);
            if (homesThere.isEmpty() && !areas.has("lon")) {
                continue;
            }
            List<@Nullable Object> cells = areas.cells(key);
            if (own == null && sums != null) {
                cells.addAll(sums.cells(area));
            }
            rows.add(new OutFeature(
                    cells, Outlines.around(homesThere.isEmpty() ? List.of(placeOf(areas, key)) : homesThere)));
        }
        if (!rows.isEmpty()) {
            layers.add(new OutLayer(name + ending, columns, rows));
        }
    }

    private static GeoPoint placeOf(MeanTable table, String key) {
        return new GeoPoint(table.number(key, "lon"), table.number(key, "lat"));
    }
}
