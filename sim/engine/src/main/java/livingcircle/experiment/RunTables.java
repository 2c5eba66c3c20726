package livingcircle.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import livingcircle.base.BilingualText;
import livingcircle.base.IntList;
import livingcircle.city.Community;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.model.Tally;
import livingcircle.model.UnmetReason;
import livingcircle.outlets.Outlet;
import livingcircle.population.Population;
import livingcircle.population.ResidentParameters;
import livingcircle.statistics.MinuteHistogram;
import livingcircle.world.World;

/** Tables about residents: the run as a whole, communities, profiles, purposes, reasons and days. */
final class RunTables {

    private final World world;
    private final RunSettings settings;
    private final RunRecord run;
    private final ResidentScores scores;
    private final Population population;

    RunTables(World world, RunSettings settings, RunRecord run, ResidentScores scores) {
        this.world = world;
        this.settings = settings;
        this.run = run;
        this.scores = scores;
        this.population = world.population();
    }

    /** The columns that say which run a row belongs to, followed by others. */
    static List<String> columns(List<String> own) {
        List<String> columns = new ArrayList<>(List.of("scenario", "seed", "replication"));
        columns.addAll(own);
        return columns;
    }

    static List<String> columns(String... own) {
        return columns(List.of(own));
    }

    /** The values that say which run a row belongs to, followed by others. */
    static List<Object> row(World world, RunSettings settings, Object... own) {
        List<Object> row =
                new ArrayList<>(List.of(world.scenario().id(), settings.seed(), (long) settings.replication()));
        row.addAll(List.of(own));
        return row;
    }

    private List<Object> row(Object... own) {
        return row(world, settings, own);
    }

    Table runs() {
        List<String> own = new ArrayList<>(
                List.of("days", "warmup_days", "feedback", "outlets", "outlets_synthetic", "chain_share"));
        own.addAll(GroupMetrics.COLUMNS);
        own.add("visits_on_shared_stop");
        Table table = new Table("runs", columns(own));
        var outlets = world.scenario().layout().outlets();
        List<Object> row = row(
                (long) settings.days(),
                (long) settings.warmupDays(),
                settings.withFeedback(),
                (long) outlets.size(),
                outlets.stream().filter(Outlet::isSynthetic).count(),
                world.scenario().layout().chainShare());
        Tally.Trips trips = run.tally().tripsByProfile();
        MinuteHistogram walk = new MinuteHistogram();
        MinuteHistogram travel = new MinuteHistogram();
        for (int p = 0; p < population.parameters().profileCount(); p++) {
            walk.add(trips.walk(p));
            travel.add(trips.travel(p));
        }
        Tally.Ends ends = run.tally().byProfile();
        int[] groups = IntStream.range(0, ends.groups()).toArray();
        int[] everyone = IntStream.range(0, population.count()).toArray();
        row.addAll(metrics(everyone, endsOf(ends, groups), walk, travel));
        row.add(run.tally().sharedStops());
        table.add(row);
        return table;
    }

    private List<Object> metrics(
            int[] residents, GroupMetrics.Ends ends, MinuteHistogram walk, MinuteHistogram travel) {
        var scoring = world.behaviour().satisfaction();
        return GroupMetrics.values(
                residents,
                ends,
                walk,
                travel,
                scores,
                run.ledger(),
                scoring.strictScore(),
                scoring.basicScore(),
                settings.days());
    }

    private static GroupMetrics.Ends endsOf(Tally.Ends ends, int... groups) {
        long needs = 0;
        long visits = 0;
        long orders = 0;
        long[] unmet = new long[UnmetReason.values().length];
        for (int g : groups) {
            needs += ends.needs(g);
            visits += ends.visits(g);
            orders += ends.orders(g);
            for (UnmetReason reason : UnmetReason.values()) {
                unmet[reason.ordinal()] += ends.unmet(g, reason);
            }
        }
        return new GroupMetrics.Ends(
                needs, visits, orders, Arrays.stream(unmet).boxed().toList());
    }

    Table communities() {
        List<String> own = new ArrayList<>(List.of("community", "name_en", "name_zh", "lon", "lat"));
        own.addAll(GroupMetrics.COLUMNS);
        Table table = new Table("communities", columns(own));
        List<IntList> residents = new ArrayList<>();
        world.city().communities().forEach(c -> residents.add(new IntList()));
        for (int r = 0; r < population.count(); r++) {
            residents.get(world.city().homes().community(population.home(r))).add(r);
        }
        Tally tally = run.tally();
        for (int c = 0; c < residents.size(); c++) {
            Community community = world.city().communities().get(c);
            List<Object> row = row(
                    community.id(),
                    community.name().en(),
                    community.name().zh(),
                    community.centre().lon(),
                    community.centre().lat());
            row.addAll(metrics(
                    residents.get(c).toArray(),
                    endsOf(tally.byCommunity(), c),
                    tally.tripsByCommunity().walk(c),
                    tally.tripsByCommunity().travel(c)));
            table.add(row);
        }
        return table;
    }

    Table profiles() {
        List<String> own = new ArrayList<>(List.of("age_band", "sex"));
        own.addAll(GroupMetrics.COLUMNS);
        Table table = new Table("profiles", columns(own));
        ResidentParameters parameters = population.parameters();
        List<IntList> residents = new ArrayList<>();
        for (int p = 0; p < parameters.profileCount(); p++) {
            residents.add(new IntList());
        }
        for (int r = 0; r < population.count(); r++) {
            residents.get(population.profile(r)).add(r);
        }
        Tally tally = run.tally();
        for (int p = 0; p < parameters.profileCount(); p++) {
            List<Object> row = row(parameters.ageBand(p).id(), sexOf(p));
            row.addAll(metrics(
                    residents.get(p).toArray(),
                    endsOf(tally.byProfile(), p),
                    tally.tripsByProfile().walk(p),
                    tally.tripsByProfile().travel(p)));
            table.add(row);
        }
        return table;
    }

    private static String sexOf(int profile) {
        return ResidentParameters.sexOf(profile).name().toLowerCase(Locale.ROOT);
    }

    /** Trips by profile and minute. */
    Table travelTimes() {
        Table table =
                new Table("travel_times", columns("age_band", "sex", "minute_from", "walk_trips", "travel_trips"));
        ResidentParameters parameters = population.parameters();
        for (int p = 0; p < parameters.profileCount(); p++) {
            MinuteHistogram walk = run.tally().tripsByProfile().walk(p);
            MinuteHistogram travel = run.tally().tripsByProfile().travel(p);
            for (int minute = 0; minute < walk.binCount() / MinuteHistogram.PER_MINUTE; minute++) {
                long walks = inMinute(walk, minute);
                long travels = inMinute(travel, minute);
                if (travels > 0) {
                    table.add(row(parameters.ageBand(p).id(), sexOf(p), (long) minute, walks, travels));
                }
            }
        }
        return table;
    }

    private static long inMinute(MinuteHistogram trips, int minute) {
        long sum = 0;
        for (int bin = 0; bin < MinuteHistogram.PER_MINUTE; bin++) {
            sum += trips.countInBin(minute * MinuteHistogram.PER_MINUTE + bin);
        }
        return sum;
    }

    Table purposes() {
        Table table =
                new Table("purposes", columns("purpose", "name_en", "name_zh", "needs", "visits", "orders", "unmet"));
        Tally.Ends ends = run.tally().byPurpose();
        for (int q = 0; q < ends.groups(); q++) {
            var purpose = world.catalogue().purposes().get(q);
            table.add(row(
                    purpose.id(),
                    purpose.name().en(),
                    purpose.name().zh(),
                    ends.needs(q),
                    ends.visits(q),
                    ends.orders(q),
                    ends.unmet(q)));
        }
        return table;
    }

    /** Unmet needs by reason: for each purpose, profile and community. */
    Table unmet() {
        Table table = new Table(
                "unmet", columns("group", "id", "name_en", "name_zh", "reason", "unmet", "needs", "share_of_needs"));
        Tally tally = run.tally();
        for (int q = 0; q < tally.byPurpose().groups(); q++) {
            var purpose = world.catalogue().purposes().get(q);
            addReasons(table, "purpose", purpose.id(), purpose.name(), tally.byPurpose(), q);
        }
        for (int p = 0; p < tally.byProfile().groups(); p++) {
            String id = population.parameters().profileId(p);
            addReasons(table, "profile", id, BilingualText.of(id), tally.byProfile(), p);
        }
        for (int c = 0; c < tally.byCommunity().groups(); c++) {
            Community community = world.city().communities().get(c);
            addReasons(table, "community", community.id(), community.name(), tally.byCommunity(), c);
        }
        return table;
    }

    private void addReasons(Table table, String group, String id, BilingualText name, Tally.Ends ends, int g) {
        for (UnmetReason reason : UnmetReason.values()) {
            long unmet = ends.unmet(g, reason);
            if (unmet > 0) {
                double share = (double) unmet / ends.needs(g);
                table.add(row(group, id, name.en(), name.zh(), reason.id(), unmet, ends.needs(g), share));
            }
        }
    }

    Table days() {
        Table table = new Table("days", columns("day", "needs", "visits", "orders", "unmet"));
        Tally.Ends ends = run.tally().byDay();
        for (int day = 0; day < ends.groups(); day++) {
            table.add(row(day + 1L, ends.needs(day), ends.visits(day), ends.orders(day), ends.unmet(day)));
        }
        return table;
    }

    /** One row a resident. */
    Table residents() {
        Table table = new Table(
                "residents",
                columns(
                        "resident",
                        "home",
                        "community",
                        "household",
                        "age_band",
                        "sex",
                        "income_yuan",
                        "e_bike",
                        "avoids_steps",
                        "needs",
                        "visits",
                        "orders",
                        "unmet",
                        "travel_min_mean",
                        "access_share",
                        "basic_missing",
                        "satisfaction"));
        for (int r = 0; r < population.count(); r++) {
            int home = population.home(r);
            int profile = population.profile(r);
            var ledger = run.ledger();
            table.add(row(
                    (long) r,
                    world.city().homes().site(home).id(),
                    world.city()
                            .communities()
                            .get(world.city().homes().community(home))
                            .id(),
                    (long) population.household(r),
                    population.parameters().ageBand(profile).id(),
                    sexOf(profile),
                    (double) population.incomeYuan(r),
                    population.hasEBike(r),
                    population.avoidsSteps(r),
                    (long) ledger.needs(r),
                    (long) ledger.visits(r),
                    (long) ledger.orders(r),
                    (long) ledger.unmet(r),
                    ledger.visits(r) > 0 ? (double) ledger.travelMinutes(r) / ledger.visits(r) : Double.NaN,
                    scores.components(r).access(),
                    (long) scores.missingBasic(r),
                    scores.satisfaction(r)));
        }
        return table;
    }
}
