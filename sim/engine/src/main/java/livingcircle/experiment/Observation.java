package livingcircle.experiment;

import java.util.ArrayList;
import java.util.List;
import livingcircle.model.Diary;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.world.World;

/**
 * What one run showed, before it is put into tables.
 *
 * @param world what it took place in
 * @param settings what was asked for
 * @param record what the model measured
 * @param scores what residents made of it
 * @param conservation the balance of needs, which holds
 */
public record Observation(
        World world, RunSettings settings, RunRecord record, ResidentScores scores, Conservation conservation) {

    /** All tables of the run. */
    public RunResult result(Detail detail) {
        List<Table> tables = new ArrayList<>(groupTables());
        tables.add(new ProvisionTable(world, settings, record, scores.surroundings()).table());
        tables.addAll(new OutletTables(world, settings, record).outletsAndHours());
        if (detail.residents()) {
            tables.add(new ResidentTable(world, settings, record, scores).table());
        }
        Diary diary = record.findDiary();
        if (diary != null) {
            tables.add(DiaryTable.of(world, settings, diary));
        }
        return new RunResult(world.scenario().id(), settings, tables, conservation);
    }

    /** The tables of groups and operators alone, without provision and what has a row for each service or resident. */
    public RunResult groups() {
        return new RunResult(world.scenario().id(), settings, groupTables(), conservation);
    }

    private List<Table> groupTables() {
        Operation operation = new Operation(world, settings, record);
        AreaTables areas = new AreaTables(world, settings, record, scores, operation);
        RunTables people = new RunTables(world, settings, record, scores, operation);
        EndTables ends = new EndTables(world, settings, record);
        List<Table> tables = new ArrayList<>(List.of(
                people.runs(),
                areas.communities(),
                areas.circles(),
                areas.settlements(),
                people.profiles(),
                ends.purposes(),
                ends.unmet(),
                ends.days(),
                ends.warmupDays(),
                ends.travelTimes()));
        tables.addAll(new TypeTables(world, settings, record, scores.surroundings()).typesAndCoverage());
        tables.add(OperatorTable.of(world, settings, record, operation));
        tables.addAll(AdequacyTables.of(world, settings, record, scores.surroundingsAtStart()));
        return tables;
    }
}
