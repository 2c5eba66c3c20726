package livingcircle.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import livingcircle.base.Parallel;
import livingcircle.model.Diary;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.model.ShoppingModel;
import livingcircle.world.World;

/** Runs the model and turns what it measured into tables. */
public final class Experiment {

    private Experiment() {}

    /**
     * One run.
     *
     * @param afterDay told the number of each day that has ended, from 1, warm-up included
     * @throws IllegalStateException if needs do not balance, which is a fault of the program
     */
    public static RunResult run(
            World world, RunSettings settings, Detail detail, Parallel parallel, IntConsumer afterDay) {
        RunRecord run = new ShoppingModel(world, settings, parallel, detail.diary(), afterDay).run();
        Conservation conservation = Conservation.of(run, world.population().count());
        if (!conservation.holds()) {
            throw new IllegalStateException("needs do not equal visits + orders + unmet for "
                    + String.join(", ", conservation.violations().subList(0, 1)) + " and "
                    + (conservation.violations().size() - 1) + " more");
        }
        ResidentScores scores = new ResidentScores(world, run, parallel);
        Operation operation = new Operation(world, settings, run);
        AreaTables areas = new AreaTables(world, settings, run, scores, operation);
        RunTables people = new RunTables(world, settings, run, scores, operation);
        EndTables ends = new EndTables(world, settings, run);
        TypeTables types = new TypeTables(world, settings, run, scores.surroundings());
        OutletTables outlets = new OutletTables(world, settings, run);
        List<Table> tables = new ArrayList<>(List.of(
                people.runs(),
                areas.communities(),
                areas.circles(),
                areas.settlements(),
                people.profiles(),
                ends.purposes(),
                ends.unmet(),
                ends.days(),
                ends.travelTimes()));
        tables.addAll(types.typesAndCoverage());
        tables.addAll(outlets.outletsAndHours());
        tables.add(OperatorTable.of(world, settings, run, operation));
        tables.addAll(AdequacyTables.of(world, settings, run, scores.surroundings()));
        if (detail.residents()) {
            tables.add(new ResidentTable(world, settings, run, scores).table());
        }
        Diary diary = run.findDiary();
        if (diary != null) {
            tables.add(DiaryTable.of(world, settings, diary));
        }
        return new RunResult(world.scenario().id(), settings, tables, conservation);
    }
}
