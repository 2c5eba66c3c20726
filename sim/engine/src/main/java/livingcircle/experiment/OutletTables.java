package livingcircle.experiment;

import java.util.List;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.outlets.Outlet;
import livingcircle.world.Services;
import livingcircle.world.World;

/** Tables about single outlets and their hours. */
final class OutletTables {

    private final World world;
    private final RunSettings settings;
    private final RunRecord run;
    private final Capacity capacity;

    OutletTables(World world, RunSettings settings, RunRecord run) {
        this.world = world;
        this.settings = settings;
        this.run = run;
        this.capacity = new Capacity(world, settings);
    }

    private List<Object> row(Object... own) {
        return RunColumns.row(world, settings, own);
    }

    /** The tables {@code outlets} (a row for each service of an outlet) and {@code outlet_hours}. */
    List<Table> outletsAndHours() {
        Table outlets = new Table(
                "outlets",
                RunColumns.columns(
                        "outlet",
                        "name_en",
                        "name_zh",
                        "type",
                        "added_service",
                        "community",
                        "lon",
                        "lat",
                        "area_m2",
                        "chain",
                        "synthetic",
                        "served",
                        "turned_away",
                        "served_per_day",
                        "load_mean",
                        "load_peak",
                        "peak_hour"));
        Table hours = new Table(
                "outlet_hours",
                RunColumns.columns("outlet", "type", "hour", "served", "turned_away", "capacity_per_day"));
        for (int s = 0; s < world.services().count(); s++) {
            addOutlet(outlets, s);
            addHours(hours, s);
        }
        return List.of(outlets, hours);
    }

    private void addOutlet(Table table, int s) {
        Services services = world.services();
        Outlet outlet = services.source(services.outlet(s));
        long served = 0;
        long turnedAway = 0;
        double peakLoad = 0;
        int peakHour = 0;
        int openDays = capacity.openDays(s);
        for (int hour = 0; hour < Capacity.HOURS; hour++) {
            served += run.served(s, hour);
            turnedAway += run.turnedAway(s, hour);
            double load = run.served(s, hour) / (openDays * capacity.ofHour(s, hour));
            if (load > peakLoad) {
                peakLoad = load;
                peakHour = hour;
            }
        }
        table.add(row(
                outlet.id(),
                outlet.name().en(),
                outlet.name().zh(),
                world.catalogue().type(services.type(s)).id(),
                services.isAdded(s),
                world.city()
                        .communities()
                        .get(services.community(services.outlet(s)))
                        .id(),
                outlet.at().lon(),
                outlet.at().lat(),
                services.areaM2(s),
                outlet.isChain(),
                outlet.isSynthetic(),
                served,
                turnedAway,
                (double) served / settings.days(),
                served / capacity.ofRun(s),
                peakLoad,
                (long) peakHour));
    }

    private void addHours(Table table, int s) {
        Services services = world.services();
        for (int hour = 0; hour < Capacity.HOURS; hour++) {
            double perDay = capacity.ofHour(s, hour);
            if (perDay > 0) {
                table.add(row(
                        services.source(services.outlet(s)).id(),
                        world.catalogue().type(services.type(s)).id(),
                        (long) hour,
                        (long) run.served(s, hour),
                        (long) run.turnedAway(s, hour),
                        perDay));
            }
        }
    }
}
