package livingcircle.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import livingcircle.base.IntList;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.model.Tally;
import livingcircle.population.Population;
import livingcircle.population.ResidentParameters;
import livingcircle.world.World;

/** Tables of the run as a whole and of profiles. */
final class RunTables {

    private final World world;
    private final RunSettings settings;
    private final RunRecord run;
    private final Groups groups;
    private final Operation operation;
    private final Population population;

    RunTables(World world, RunSettings settings, RunRecord run, ResidentScores scores, Operation operation) {
        this.world = world;
        this.settings = settings;
        this.run = run;
        this.operation = operation;
        groups = new Groups(world, settings, run, scores);
        this.population = world.population();
    }

    private List<Object> row(Object... own) {
        return RunColumns.row(world, settings, own);
    }

    Table runs() {
        List<String> own = new ArrayList<>(List.of("days", "warmup_days", "feedback", "outlets_may_close"));
        own.addAll(AreaMetrics.ofCity());
        Table table = new Table("runs", RunColumns.columns(own));
        List<Object> row = row(
                (long) settings.days(),
                (long) settings.warmupDays(),
                settings.withFeedback(),
                settings.outletsMayClose());
        int[] outlets = IntStream.range(0, world.services().outletCount()).toArray();
        int[] everyone = IntStream.range(0, population.count()).toArray();
        row.addAll(CircleFigures.of(world, everyone, outlets).values());
        row.addAll(new OutletSums(world, operation).values(outlets));
        Tally.Ends ends = run.tally().byProfile();
        int[] profiles = IntStream.range(0, ends.groups()).toArray();
        row.addAll(groups.metrics(everyone, ends, run.tally().tripsByProfile(), profiles));
        row.add(run.tally().sharedStops());
        table.add(row);
        return table;
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
            row.addAll(groups.metrics(residents.get(p).toArray(), tally.byProfile(), tally.tripsByProfile(), p));
            table.add(row);
        }
        return table;
    }
}
