package livingcircle.experiment;

import livingcircle.model.Diary;
import livingcircle.model.RunSettings;
import livingcircle.world.World;

/** The table {@code diary}: one row for each end of a need. */
final class DiaryTable {

    private DiaryTable() {}

    static Table of(World world, RunSettings settings, Diary diary) {
        Table table = new Table(
                "diary",
                RunColumns.columns("day", "hour", "resident", "purpose", "attempt", "end", "outlet", "travel_min"));
        for (Diary.Line line : diary.lines()) {
            table.add(RunColumns.row(
                    world,
                    settings,
                    line.day() + 1L,
                    line.slot() / 2.0,
                    (long) line.resident(),
                    world.catalogue().purposes().get(line.purpose()).id(),
                    (long) line.attempt(),
                    line.end(),
                    line.outlet(),
                    line.minutes()));
        }
        return table;
    }
}
