package livingcircle.experiment;

import java.util.List;
import java.util.Locale;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletType;
import livingcircle.statistics.MinuteHistogram;
import livingcircle.world.Coverage;
import livingcircle.world.Services;
import livingcircle.world.World;

/** Tables about outlets: types, coverage, outlets and their hours. */
final class OutletTables {

    private static final int HOURS = 24;

    private final World world;
    private final RunSettings settings;
    private final RunRecord run;

    OutletTables(World world, RunSettings settings, RunRecord run) {
        this.world = world;
        this.settings = settings;
        this.run = run;
    }

    private List<Object> row(Object... own) {
        return RunTables.row(world, settings, own);
    }

    /** The tables {@code types} and {@code coverage}. */
    List<Table> typesAndCoverage() {
        Table types = new Table(
                "types",
                RunTables.columns(
                        "type",
                        "name_en",
                        "name_zh",
                        "class",
                        "standard_min",
                        "outlets",
                        "outlets_synthetic",
                        "investment_yuan",
                        "coverage_own_speed_share",
                        "coverage_planning_speed_share",
                        "visits",
                        "walk_min_mean",
                        "walk_min_median",
                        "walk_min_p90",
                        "travel_min_mean",
                        "travel_min_median",
                        "travel_min_p90",
                        "served",
                        "turned_away",
                        "load_mean"));
        Table coverage = new Table(
                "coverage",
                RunTables.columns(
                        "community",
                        "type",
                        "residents",
                        "covered_own_speed",
                        "covered_planning_speed",
                        "coverage_own_speed_share"));
        for (int t = 0; t < world.catalogue().types().size(); t++) {
            CoverageCount count = new CoverageCount(t);
            addType(types, t, count);
            if (world.catalogue().type(t).isExpectedOnFoot()) {
                addCoverage(coverage, t, count);
            }
        }
        return List.of(types, coverage);
    }

    /** Residents covered by a type, by community. */
    private final class CoverageCount {
        private final int[] residents = new int[world.city().communities().size()];
        private final int[] ownSpeed = new int[residents.length];
        private final int[] planningSpeed = new int[residents.length];

        CoverageCount(int type) {
            Coverage coverage = world.coverage();
            boolean delivering = world.catalogue().type(type).isDelivering();
            for (int r = 0; r < world.population().count(); r++) {
                int home = world.population().home(r);
                int community = world.city().homes().community(home);
                residents[community]++;
                if (delivering) {
                    int delivered = coverage.isDelivered(home, type) ? 1 : 0;
                    ownSpeed[community] += delivered;
                    planningSpeed[community] += delivered;
                } else {
                    ownSpeed[community] += coverage.isCovered(r, type) ? 1 : 0;
                    planningSpeed[community] += coverage.isCoveredAtPlanningSpeed(home, type) ? 1 : 0;
                }
            }
        }

        double share(int[] covered) {
            long sum = 0;
            for (int count : covered) {
                sum += count;
            }
            return (double) sum / world.population().count();
        }
    }

    private void addType(Table table, int t, CoverageCount count) {
        OutletType type = world.catalogue().type(t);
        Services services = world.services();
        long outlets = 0;
        long synthetic = 0;
        long served = 0;
        long turnedAway = 0;
        double capacity = 0;
        for (int s = 0; s < services.count(); s++) {
            if (services.type(s) == t) {
                outlets++;
                synthetic += services.source(services.outlet(s)).isSynthetic() ? 1 : 0;
                capacity += capacityOfRun(s);
                for (int hour = 0; hour < HOURS; hour++) {
                    served += run.served(s, hour);
                    turnedAway += run.turnedAway(s, hour);
                }
            }
        }
        MinuteHistogram walk = run.tally().tripsByType().walk(t);
        MinuteHistogram travel = run.tally().tripsByType().travel(t);
        table.add(row(
                type.id(),
                type.name().en(),
                type.name().zh(),
                type.outletClass().name().toLowerCase(Locale.ROOT),
                type.isDelivering() ? Double.NaN : type.standardMinutes(),
                outlets,
                synthetic,
                outlets * type.capexYuan(),
                count.share(count.ownSpeed),
                count.share(count.planningSpeed),
                travel.count(),
                walk.mean(),
                walk.quantile(0.5),
                walk.quantile(0.9),
                travel.mean(),
                travel.quantile(0.5),
                travel.quantile(0.9),
                served,
                turnedAway,
                served / capacity));
    }

    private double capacityOfRun(int service) {
        double perDay = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            perDay += capacity(service, hour);
        }
        int openDays = 0;
        for (int day = settings.warmupDays(); day < settings.totalDays(); day++) {
            openDays += world.services().hours(service).isOpenOn(day % 7) ? 1 : 0;
        }
        return perDay * openDays;
    }

    private double capacity(int service, int hour) {
        return world.services().capacityPerHour(service)
                * world.services().hours(service).openShareOfHour(hour);
    }

    private void addCoverage(Table table, int t, CoverageCount count) {
        for (int c = 0; c < count.residents.length; c++) {
            table.add(row(
                    world.city().communities().get(c).id(),
                    world.catalogue().type(t).id(),
                    (long) count.residents[c],
                    (long) count.ownSpeed[c],
                    (long) count.planningSpeed[c],
                    (double) count.ownSpeed[c] / count.residents[c]));
        }
    }

    /** The tables {@code outlets} (a row for each service of an outlet) and {@code outlet_hours}. */
    List<Table> outletsAndHours() {
        Table outlets = new Table(
                "outlets",
                RunTables.columns(
                        "outlet",
                        "name_en",
                        "name_zh",
                        "type",
                        "added_service",
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
                RunTables.columns("outlet", "type", "hour", "served", "turned_away", "capacity_per_day"));
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
        double openDays = capacityOfRun(s) / Math.max(1e-9, capacityOfDay(s));
        for (int hour = 0; hour < HOURS; hour++) {
            served += run.served(s, hour);
            turnedAway += run.turnedAway(s, hour);
            double load = run.served(s, hour) / Math.max(1e-9, openDays * capacity(s, hour));
            if (capacity(s, hour) > 0 && load > peakLoad) {
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
                outlet.at().lon(),
                outlet.at().lat(),
                services.areaM2(s),
                outlet.isChain(),
                outlet.isSynthetic(),
                served,
                turnedAway,
                (double) served / settings.days(),
                served / capacityOfRun(s),
                peakLoad,
                (long) peakHour));
    }

    private double capacityOfDay(int service) {
        double sum = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            sum += capacity(service, hour);
        }
        return sum;
    }

    private void addHours(Table table, int s) {
        Services services = world.services();
        for (int hour = 0; hour < HOURS; hour++) {
            double capacity = capacity(s, hour);
            if (capacity > 0) {
                table.add(row(
                        services.source(services.outlet(s)).id(),
                        world.catalogue().type(services.type(s)).id(),
                        (long) hour,
                        (long) run.served(s, hour),
                        (long) run.turnedAway(s, hour),
                        capacity));
            }
        }
    }
}
