package livingcircle.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import livingcircle.SampleStudy;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import org.junit.jupiter.api.Test;

class MeanOfRunsTest {

    @Test
    void headlinesAreMeansWithTheirRange() {
        MeanOfRuns mean = new MeanOfRuns();
        for (int r = 0; r < 3; r++) {
            mean.add(SampleStudy.run(8, r));
        }
        assertEquals(0.473, mean.result().headline("satisfied_strict_share"), 1e-12);
        assertEquals(0.463, mean.lowest("satisfied_strict_share"), 1e-12);
        assertEquals(0.483, mean.highest("satisfied_strict_share"), 1e-12);
        assertEquals(48_250, mean.result().headline("residents"), 1e-9);
        assertEquals(6_300_000, mean.balance().needs());
        assertEquals(8, mean.result().table("communities").rowCount());
    }

    @Test
    void oneRunIsItsOwnMean() {
        RunResult run = SampleStudy.run(8, 0);
        MeanOfRuns mean = new MeanOfRuns();
        mean.add(run);
        assertEquals(run.table("types"), mean.result().table("types"));
    }

    @Test
    void aCountThatARunLacksIsZero() {
        MeanOfRuns mean = new MeanOfRuns();
        mean.add(SampleStudy.run(8, 0));
        mean.add(withoutTrips(SampleStudy.run(8, 1)));
        double once = SampleStudy.run(8, 0).table("travel_times").number(4, "walk_trips");
        assertEquals(once / 2, mean.result().table("travel_times").number(4, "walk_trips"), 1e-9);
    }

    private static RunResult withoutTrips(RunResult run) {
        List<Table> tables = new ArrayList<>();
        for (Table table : run.tables()) {
            tables.add(table.name().equals("travel_times") ? new Table(table.name(), table.columns()) : table);
        }
        return new RunResult(run.scenario(), run.settings(), tables, run.conservation());
    }

    @Test
    void noRunHasNoMean() {
        assertThrows(IllegalStateException.class, () -> new MeanOfRuns().result());
    }
}
