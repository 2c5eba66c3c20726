package livingcircle.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import livingcircle.ShippedFiles;
import livingcircle.base.Parallel;
import livingcircle.outlets.OutletClass;
import livingcircle.scenario.files.ScenarioReader;
import org.junit.jupiter.api.Test;

/** What is counted once for the residents of a home who walk alike is what each would find by looking for himself. */
class SurroundingsTest {

    private static World world(Parallel parallel) {
        return World.of(ScenarioReader.read(ShippedFiles.scenarios().resolve("grid-town/baseline.yaml")), parallel);
    }

    @Test
    void everyResidentHasAroundWhatCoverageTells() {
        try (Parallel parallel = new Parallel(2)) {
            World world = world(parallel);
            BitSet closed = new BitSet();
            closed.set(0, world.services().count() / 3);
            compare(world, new BitSet(), parallel);
            compare(world, closed, parallel);
        }
    }

    private static void compare(World world, BitSet closed, Parallel parallel) {
        Surroundings surroundings = world.surroundingsWithout(closed, parallel);
        Coverage coverage = world.coverageWithout(closed);
        int incomplete = 0;
        for (int r = 0; r < world.population().count(); r += 3) {
            int missing = 0;
            int upgrades = 0;
            boolean complete = true;
            boolean delivered = false;
            for (int t = 0; t < world.catalogue().types().size(); t++) {
                boolean covered = coverage.isCovered(r, t);
                assertEquals(covered, surroundings.isCovered(r, t), "resident " + r + ", type " + t);
                var type = world.catalogue().type(t);
                delivered |= type.isDelivering()
                        && coverage.isDelivered(world.population().home(r), t);
                upgrades += covered && type.isExpectedOnFoot() && type.outletClass() == OutletClass.UPGRADE ? 1 : 0;
                if (type.isExpectedOnFoot() && type.outletClass() == OutletClass.BASIC) {
                    missing += covered ? 0 : 1;
                    complete &= coverage.isWithin(r, t, Coverage.CIRCLE_MINUTES);
                }
            }
            assertEquals(missing, surroundings.missingBasic(r), "resident " + r);
            assertEquals(upgrades, surroundings.presentUpgrade(r), "resident " + r);
            assertEquals(delivered, surroundings.isDelivered(r), "resident " + r);
            assertEquals(complete, surroundings.isComplete(r), "resident " + r);
            incomplete += complete ? 0 : 1;
        }
        assertTrue(incomplete > 0);
    }

    @Test
    void runsWithoutClosedOutletsShareOne() {
        try (Parallel parallel = new Parallel(2)) {
            World world = world(parallel);
            assertSame(
                    world.surroundingsWithout(new BitSet(), parallel),
                    world.surroundingsWithout(new BitSet(), parallel));
        }
    }
}
