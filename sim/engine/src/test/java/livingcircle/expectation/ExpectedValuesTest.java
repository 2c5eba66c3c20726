package livingcircle.expectation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.Parallel;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of expected values in any town. */
class ExpectedValuesTest {

    private static final int DAYS = 10;

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        World world;
        ExpectedValues one;
        try (Parallel parallel = new Parallel(1)) {
            world = World.of(new RandomTown(7).scenario(5_000, 60), parallel);
            one = ExpectedValues.of(world, DAYS, 0, parallel);
        }
        try (Parallel parallel = new Parallel(3)) {
            ExpectedValues three = ExpectedValues.of(world, DAYS, 0, parallel);
            assertEquals(one.total(), three.total());
            assertEquals(one.byCommunity(), three.byCommunity());
            for (int s = 0; s < world.services().count(); s++) {
                assertEquals(one.customers(s), three.customers(s));
            }
            for (int t = 0; t < world.catalogue().types().size(); t++) {
                assertEquals(one.travelMinutesMean(t), three.travelMinutesMean(t));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sumsOverResidentsEqualTheTotals(long seed) {
        try (Parallel parallel = new Parallel(2)) {
            World world = World.of(new RandomTown(seed).scenario(2_500, 40), parallel);
            ExpectedValues values = ExpectedValues.of(world, DAYS, 0, parallel);
            ExpectedEnds total = values.total();
            ExpectedEnds residents = ExpectedEnds.NONE;
            double customers = 0;
            for (int r = 0; r < world.population().count(); r++) {
                residents = residents.plus(values.ofResident(r));
            }
            for (int s = 0; s < world.services().count(); s++) {
                customers += values.customers(s);
            }
            assertSame(total, residents, seed);
            assertSame(total, sum(values.byCommunity()), seed);
            assertSame(total, sum(values.byProfile()), seed);
            assertTrue(customers > total.visits() && customers < total.met(), "orders are in part delivered");
            for (int t = 0; t < world.catalogue().types().size(); t++) {
                int covered = 0;
                for (int r = 0; r < world.population().count(); r++) {
                    covered += world.coverage().isCovered(r, t) ? 1 : 0;
                }
                assertEquals(covered, values.coveredResidents(t), "seed " + seed);
            }
        }
    }

    private static ExpectedEnds sum(List<ExpectedEnds> parts) {
        return parts.stream().reduce(ExpectedEnds.NONE, ExpectedEnds::plus);
    }

    private static void assertSame(ExpectedEnds expected, ExpectedEnds sum, long seed) {
        double tolerance = 1e-5 * expected.needs();
        assertEquals(expected.needs(), sum.needs(), tolerance, "seed " + seed);
        assertEquals(expected.visits(), sum.visits(), tolerance, "seed " + seed);
        assertEquals(expected.orders(), sum.orders(), tolerance, "seed " + seed);
        assertEquals(expected.unmet(), sum.unmet(), tolerance, "seed " + seed);
        assertEquals(expected.visitsWithin(), sum.visitsWithin(), tolerance, "seed " + seed);
        assertEquals(expected.barrierFreeVisits(), sum.barrierFreeVisits(), tolerance, "seed " + seed);
        assertEquals(expected.chainVisits(), sum.chainVisits(), tolerance, "seed " + seed);
        assertEquals(expected.travelMinutes(), sum.travelMinutes(), 10 * tolerance, "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void anOutletMoreNeverLowersCoverageOrWhatIsMet(long seed) {
        try (Parallel parallel = new Parallel(2)) {
            RandomTown town = new RandomTown(seed);
            World world = World.of(town.scenario(2_500, 20), parallel);
            List<Outlet> outlets = new ArrayList<>(world.scenario().layout().outlets());
            ExpectedValues before = ExpectedValues.of(world, DAYS, 0, parallel);
            for (String type : RandomTown.TYPES) {
                outlets.add(town.outlet(type));
                ExpectedValues after =
                        ExpectedValues.of(world.withLayout(new Layout(outlets), parallel), DAYS, 0, parallel);
                for (int t = 0; t < world.catalogue().types().size(); t++) {
                    assertTrue(after.coveredResidents(t) >= before.coveredResidents(t), "seed " + seed);
                }
                for (int r = 0; r < world.population().count(); r++) {
                    double met = after.ofResident(r).met();
                    assertTrue(met >= before.ofResident(r).met() - 1e-5, "seed " + seed + " resident " + r);
                }
                assertTrue(after.total().met() > before.total().met(), "seed " + seed + " " + type);
                before = after;
            }
        }
    }
}
