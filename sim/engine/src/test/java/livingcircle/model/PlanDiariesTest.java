package livingcircle.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import livingcircle.TestTown;
import livingcircle.base.Parallel;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.changes.Change;
import livingcircle.scenario.changes.Plans;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;

/** What changes do to the diaries of residents, with and without feedback. */
class PlanDiariesTest {

    private final TestTown town = ContractsTest.busyTown();
    private final Scenario baseline = town.scenario();

    private static World world(Scenario scenario) {
        try (Parallel parallel = new Parallel(2)) {
            return World.of(scenario, parallel);
        }
    }

    private static List<Diary.Line> full(Scenario scenario) {
        return Runs.diary(world(scenario), Runs.full(1, 5), 2);
    }

    @Test
    void noChangeGivesTheDiaryOfTheBaseline() {
        assertEquals(full(baseline), full(Plans.of(baseline).complete()));
    }

    @Test
    void closingWhatWasOpenedGivesTheDiaryOfTheBaseline() {
        Change open = Plans.open("new", "store", TestTown.at(480, 520));
        assertNotEquals(full(baseline), full(Plans.of(baseline, open).complete()));
        assertEquals(
                full(baseline),
                full(Plans.of(baseline, List.of(List.of(open), List.of(Plans.close("new"))))
                        .complete()));
    }

    @Test
    void theDiaryDoesNotDependOnTheOrderOfOutlets() {
        List<Diary.Line> was = full(baseline);
        long seed = 3;
        for (int k = 0; k < 3; k++) {
            Collections.shuffle(town.outlets, new Random(seed + k));
            assertEquals(was, full(town.scenario()), "seed " + (seed + k));
        }
    }

    @Test
    void aDerivedWorldGivesTheDiaryOfOneBuiltFromNothing() {
        Scenario plan = Plans.of(
                        baseline,
                        Plans.open("new", "diner", TestTown.at(480, 520)),
                        Plans.close("outlet-3"),
                        Plans.move("outlet-8", TestTown.at(10, 990), null))
                .complete();
        World derived;
        try (Parallel parallel = new Parallel(2)) {
            derived = world(baseline).derive(plan, parallel);
        }
        assertEquals(full(plan), Runs.diary(derived, Runs.full(1, 5), 2));
    }

    @Test
    void withoutFeedbackAnEstateChangesNobodysDiary() {
        List<Diary.Line> was = Runs.diary(world(baseline), Runs.plain(5), 2);
        Scenario plan = Plans.of(baseline, Plans.estate("new", TestTown.at(450, 450), 6, 90, null))
                .complete();
        int residents = baseline.population().residents();
        List<Diary.Line> old = new ArrayList<>();
        int newcomers = 0;
        for (Diary.Line line : Runs.diary(world(plan), Runs.plain(5), 2)) {
            if (line.resident() < residents) {
                old.add(line);
            } else {
                newcomers++;
            }
        }
        assertEquals(was, old);
        assertTrue(newcomers > 50, newcomers + " needs of newcomers");
    }
}
