package livingcircle.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import livingcircle.city.City;
import livingcircle.city.GeoPoint;
import livingcircle.city.Street;
import livingcircle.outlets.OutletType;
import livingcircle.walking.TypeReach;
import livingcircle.world.Coverage;
import livingcircle.world.World;

/**
 * The tables that maps are drawn from: streets, types, and for each layout its areas, homes, walks and outlets.
 * Coordinates are rounded to a tenth of a metre, minutes to a tenth, scores and counts to a thousandth.
 */
public final class MapTables {

    /** What the columns of {@code home_walks} begin with; the id of the type follows. */
    public static final String WALK_COLUMN = "walk_min_";

    private static final double DEGREE_STEPS = 1e6;
    private static final double MM_PER_PLANNING_MINUTE = Coverage.PLANNING_MPS * 60_000;

    private final Consumer<Table> sink;

    private MapTables(Consumer<Table> sink) {
        this.sink = sink;
    }

    /**
     * Makes the tables one after the other, so that no two need be held; those of layouts come once for each.
     *
     * @param layouts at least one, all of the same streets and types
     * @param sink takes each table
     */
    public static void of(List<MapSums> layouts, Consumer<Table> sink) {
        MapTables tables = new MapTables(sink);
        World first = layouts.get(0).world();
        tables.streets(first.city());
        tables.types(first);
        layouts.forEach(tables::layout);
    }

    private static double degrees(double degrees) {
        return Math.round(degrees * DEGREE_STEPS) / DEGREE_STEPS;
    }

    private static double rounded(double value, double steps) {
        return Double.isNaN(value) ? value : Math.round(value * steps) / steps;
    }

    private static double thousandth(double value) {
        return rounded(value, 1000);
    }

    private void streets(City city) {
        Table table =
                new Table("map_streets", List.of("street", "street_kind", "from_node", "to_node", "length_m", "line"));
        var network = city.network();
        for (int s = 0; s < network.streetCount(); s++) {
            Street street = network.street(s);
            StringJoiner line = new StringJoiner(";");
            for (GeoPoint point : street.shape()) {
                line.add(degrees(point.lon()) + " " + degrees(point.lat()));
            }
            table.add(List.of(
                    street.id(),
                    RunColumns.word(street.kind()),
                    (long) network.fromNode(s),
                    (long) network.toNode(s),
                    rounded(street.lengthMm() / 1000.0, 10),
                    line.toString()));
        }
        sink.accept(table);
    }

    private void types(World world) {
        Table table = new Table("map_types", List.of("type", "name_en", "name_zh", "class", "standard_min"));
        for (OutletType type : world.catalogue().types()) {
            table.add(List.of(
                    type.id(),
                    type.name().en(),
                    type.name().zh(),
                    RunColumns.word(type.outletClass()),
                    type.isDelivering() ? Double.NaN : type.standardMinutes()));
        }
        sink.accept(table);
    }

    private void layout(MapSums sums) {
        World world = sums.world();
        String id = world.scenario().id();
        Table layouts = new Table("layouts", List.of("layout", "name_en", "name_zh", "attribution"));
        layouts.add(List.of(
                id,
                world.scenario().name().en(),
                world.scenario().name().zh(),
                world.city().attribution()));
        sink.accept(layouts);
        areas(world, id);
        homes(sums, id);
        walks(world, id);
        outlets(sums, id);
    }

    private void areas(World world, String id) {
        Table table = new Table(
                "map_areas", List.of("layout", "area_kind", "area", "name_en", "name_zh", "phase", "lon", "lat"));
        for (var community : world.city().communities()) {
            table.add(List.of(
                    id,
                    "community",
                    community.id(),
                    community.name().en(),
                    community.name().zh(),
                    Double.NaN,
                    degrees(community.centre().lon()),
                    degrees(community.centre().lat())));
        }
        var homes = world.city().homes();
        for (int c = 0; c < world.areas().circles().size(); c++) {
            var circle = world.areas().circles().get(c);
            double lon = 0;
            double lat = 0;
            int count = 0;
            for (int home = 0; home < homes.count(); home++) {
                if (world.areas().isInCircle(home, c)) {
                    lon += homes.site(home).at().lon();
                    lat += homes.site(home).at().lat();
                    count++;
                }
            }
            table.add(List.of(
                    id,
                    "circle",
                    circle.id(),
                    circle.name().en(),
                    circle.name().zh(),
                    Table.whole(circle.phase()),
                    degrees(lon / count),
                    degrees(lat / count)));
        }
        sink.accept(table);
    }

    private void homes(MapSums sums, String id) {
        World world = sums.world();
        Table table = new Table(
                "map_homes",
                List.of(
                        "layout",
                        "home",
                        "community",
                        "circles",
                        "lon",
                        "lat",
                        "street",
                        "street_offset_m",
                        "access_m",
                        "residents",
                        "needs_per_run",
                        "visits_per_run",
                        "orders_per_run",
                        "unmet_per_run",
                        "satisfaction_mean"));
        var homes = world.city().homes();
        for (int home = 0; home < homes.count(); home++) {
            StringJoiner circles = new StringJoiner(" ");
            for (int c = 0; c < world.areas().circles().size(); c++) {
                if (world.areas().isInCircle(home, c)) {
                    circles.add(world.areas().circles().get(c).id());
                }
            }
            var site = homes.site(home);
            table.add(List.of(
                    id,
                    site.id(),
                    site.community(),
                    circles.toString(),
                    degrees(site.at().lon()),
                    degrees(site.at().lat()),
                    world.city().network().street(homes.street(home)).id(),
                    rounded(homes.offsetMm(home) / 1000.0, 10),
                    rounded(homes.accessMm(home) / 1000.0, 10),
                    (long) world.population().firstOfHome(home + 1)
                            - world.population().firstOfHome(home),
                    thousandth(sums.needs(home)),
                    thousandth(sums.visits(home)),
                    thousandth(sums.orders(home)),
                    thousandth(sums.unmet(home)),
                    thousandth(sums.satisfaction(home))));
        }
        sink.accept(table);
    }

    private void walks(World world, String id) {
        List<String> columns = new ArrayList<>(List.of("layout", "home"));
        world.catalogue().types().forEach(type -> columns.add(WALK_COLUMN + type.id()));
        Table table = new Table("home_walks", columns);
        var homes = world.city().homes();
        Coverage coverage = world.coverage();
        int types = world.catalogue().types().size();
        for (int home = 0; home < homes.count(); home++) {
            List<Object> row = new ArrayList<>(columns.size());
            row.add(id);
            row.add(homes.site(home).id());
            for (int type = 0; type < types; type++) {
                int mm = coverage.nearestMm(home, type, false);
                row.add(mm == TypeReach.FAR ? Double.NaN : rounded(mm / MM_PER_PLANNING_MINUTE, 10));
            }
            table.add(row);
        }
        sink.accept(table);
    }

    private void outlets(MapSums sums, String id) {
        World world = sums.world();
        Table table = new Table(
                "map_outlets",
                List.of(
                        "layout",
                        "outlet",
                        "name_en",
                        "name_zh",
                        "type",
                        "added_service",
                        "chain",
                        "synthetic",
                        "lon",
                        "lat",
                        "served_per_day",
                        "load_mean"));
        var services = world.services();
        for (int s = 0; s < services.count(); s++) {
            var outlet = services.source(services.outlet(s));
            table.add(List.of(
                    id,
                    outlet.id(),
                    outlet.name().en(),
                    outlet.name().zh(),
                    world.catalogue().type(services.type(s)).id(),
                    services.isAdded(s),
                    outlet.isChain(),
                    outlet.isSynthetic(),
                    degrees(outlet.at().lon()),
                    degrees(outlet.at().lat()),
                    thousandth(sums.servedPerDay(s)),
                    thousandth(sums.load(s))));
        }
        sink.accept(table);
    }
}
