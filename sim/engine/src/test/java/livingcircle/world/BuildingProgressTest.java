package livingcircle.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import livingcircle.TestTown;
import livingcircle.base.Parallel;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.changes.Plans;
import org.junit.jupiter.api.Test;

/** How far the building of a world is, as told while it goes on. */
class BuildingProgressTest {

    private final List<Integer> told = Collections.synchronizedList(new ArrayList<>());

    private static Scenario baseline() {
        TestTown town = new TestTown()
                .purpose("food", true, -4)
                .type("market", "food", 2)
                .type("shop", "food", 2);
        for (int i = 0; i < 40; i++) {
            town.outlet("o" + i, i % 2 == 0 ? "market" : "shop", 20 * i, 700 - 15 * i);
        }
        return town.scenario();
    }

    private void assertRisesToTheEnd(int least) {
        assertTrue(told.size() >= least, "told " + told);
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(100, told.get(told.size() - 1));
        assertTrue(told.get(0) >= 0, "told " + told);
    }

    @Test
    void aBaselineIsToldPartByPart() {
        try (Parallel parallel = new Parallel(2)) {
            World.of(baseline(), parallel, told::add);
        }
        assertRisesToTheEnd(40);
    }

    @Test
    void aPlanIsToldFromItsBaselineOn() {
        Scenario baseline = baseline();
        Scenario plan = Plans.of(baseline, Plans.close("o1")).complete();
        try (Parallel parallel = new Parallel(2)) {
            World.of(plan, parallel, told::add);
            assertRisesToTheEnd(40);
            told.clear();
            World.of(baseline, parallel).derive(plan, parallel, told::add);
            assertRisesToTheEnd(1);
        }
    }
}
