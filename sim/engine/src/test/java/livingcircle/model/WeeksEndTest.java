package livingcircle.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import livingcircle.TestTown;
import livingcircle.walking.TypeReach;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;

/** Outlets that lose money close after some weeks, if they may. */
class WeeksEndTest {

    /** 300 residents with one need a day share two shops that each break even at so many customers a day. */
    private static TestTown town(double breakEvenPerDay) {
        TestTown town = new TestTown().purpose("food", false, -30).type("shop", "food", 7);
        town.types.set(0, TestTown.breakingEven(town.types.get(0), breakEvenPerDay));
        town.residents = 300;
        town.lossWeeks = 2;
        town.moveEveryoneTo(0, 0);
        town.outlet("near", "shop", 100, 0);
        town.outlet("far", "shop", 900, 0);
        return town;
    }

    private static RunSettings weeks(int weeks, boolean mayClose) {
        return new RunSettings(1, 0, 0, 7 * weeks, true, mayClose);
    }

    @Test
    void whoLosesMoneyForLongClosesAndTheOtherTakesOver() {
        // nearly all of the 300 a day go to the near shop: the far one is far below 100
        World world = town(100).world();
        RunRecord run = Runs.run(world, weeks(4, true), 2);
        assertEquals(RunRecord.OPEN, run.closedAfterDay(0));
        assertEquals(13, run.closedAfterDay(1), "the Sunday of the second week");
        assertEquals(2, run.lossWeeksInRow(1));
        assertEquals(0, run.lossWeeksInRow(0));
        assertTrue(run.closedServices().get(1));
        assertFalse(run.closedServices().get(0));
        List<Diary.Line> late =
                run.findDiary().lines().stream().filter(line -> line.day() > 13).toList();
        assertTrue(late.stream().noneMatch(line -> line.outlet().equals("far")));
        assertTrue(run.findDiary().lines().stream()
                .anyMatch(line -> line.day() <= 13 && line.outlet().equals("far")));
        assertTrue(late.stream().allMatch(line -> line.end().equals("visit")));
    }

    @Test
    void nobodyClosesUnlessOutletsMay() {
        RunRecord run = Runs.run(town(100).world(), weeks(4, false), 2);
        assertEquals(RunRecord.OPEN, run.closedAfterDay(1));
        assertEquals(4, run.lossWeeksInRow(1));
        assertTrue(run.closedServices().isEmpty());
    }

    @Test
    void whereAllCloseThereIsNoOutletLeft() {
        World world = town(1_000).world();
        RunRecord run = Runs.run(world, weeks(3, true), 1);
        assertEquals(13, run.closedAfterDay(0));
        assertEquals(TypeReach.FAR, world.coverageWithout(run.closedServices()).nearestMm(0, 0, false));
        List<Diary.Line> late =
                run.findDiary().lines().stream().filter(line -> line.day() > 16).toList();
        assertFalse(late.isEmpty());
        assertTrue(late.stream().allMatch(line -> line.end().equals("no-outlet")));
    }

    @Test
    void whatNeedNotBreakEvenNeverLosesMoney() {
        RunRecord run = Runs.run(town(0).world(), weeks(4, true), 1);
        assertEquals(0, run.lossWeeksInRow(1));
        assertEquals(RunRecord.OPEN, run.closedAfterDay(1));
    }
}
