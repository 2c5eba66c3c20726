package livingcircle.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import livingcircle.base.IntList;
import livingcircle.city.Community;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.model.Tally;
import livingcircle.model.UnmetReason;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.population.Population;
import livingcircle.population.ResidentParameters;
import livingcircle.statistics.MinuteHistogram;
import livingcircle.world.World;

/** Tables of the metrics of groups of residents: the run as a whole, communities and profiles. */
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

    private List<Object> row(Object... own) {
        return RunColumns.row(world, settings, own);
    }

    Table runs() {
        List<String> own = new ArrayList<>(
                List.of("days", "warmup_days", "feedback", "outlets", "outlets_synthetic", "chain_share"));
        own.addAll(GroupMetrics.COLUMNS);
        own.add("visits_on_shared_stop");
        Table table = new Table("runs", RunColumns.columns(own));
        var outlets = world.scenario().layout().outlets();
        List<Object> row = row(
                (long) settings.days(),
                (long) settings.warmupDays(),
                settings.withFeedback(),
                (long) outlets.size(),
                outlets.stream().filter(Outlet::isSynthetic).count(),
                chainShare(outlets));
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
        List<String> own = new ArrayList<>(List.of(
                "community", "name_en", "name_zh", "lon", "lat", "outlets", "outlets_synthetic", "chain_share"));
        own.addAll(GroupMetrics.COLUMNS);
        Table table = new Table("communities", RunColumns.columns(own));
        List<IntList> residents = new ArrayList<>();
        world.city().communities().forEach(c -> residents.add(new IntList()));
        for (int r = 0; r < population.count(); r++) {
            residents.get(world.city().homes().community(population.home(r))).add(r);
        }
        List<List<Outlet>> outlets = outletsByCommunity();
        Tally tally = run.tally();
        for (int c = 0; c < residents.size(); c++) {
            Community community = world.city().communities().get(c);
            List<Object> row = row(
                    community.id(),
                    community.name().en(),
                    community.name().zh(),
                    community.centre().lon(),
                    community.centre().lat(),
                    (long) outlets.get(c).size(),
                    outlets.get(c).stream().filter(Outlet::isSynthetic).count(),
                    chainShare(outlets.get(c)));
            row.addAll(metrics(
                    residents.get(c).toArray(),
                    endsOf(tally.byCommunity(), c),
                    tally.tripsByCommunity().walk(c),
                    tally.tripsByCommunity().travel(c)));
            table.add(row);
        }
        return table;
    }

    private static double chainShare(List<Outlet> outlets) {
        return outlets.isEmpty() ? Double.NaN : new Layout(outlets).chainShare();
    }

    private List<List<Outlet>> outletsByCommunity() {
        List<List<Outlet>> outlets = new ArrayList<>();
        world.city().communities().forEach(c -> outlets.add(new ArrayList<>()));
        for (int o = 0; o < world.services().outletCount(); o++) {
            outlets.get(world.services().community(o)).add(world.services().source(o));
        }
        return outlets;
    }

    Table profiles() {
        List<String> own = new ArrayList<>(List.of("age_band", "sex"));
        own.addAll(GroupMetrics.COLUMNS);
        Table table = new Table("profiles", RunColumns.columns(own));
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
            List<Object> row = row(parameters.ageBand(p).id(), RunColumns.sexOf(p));
            row.addAll(metrics(
                    residents.get(p).toArray(),
                    endsOf(tally.byProfile(), p),
                    tally.tripsByProfile().walk(p),
                    tally.tripsByProfile().travel(p)));
            table.add(row);
        }
        return table;
    }
}
