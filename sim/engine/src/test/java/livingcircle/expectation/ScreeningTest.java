package livingcircle.expectation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import livingcircle.TestTown;
import livingcircle.base.Parallel;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The price of a candidate is the difference between two full evaluations. */
class ScreeningTest {

    private static final int DAYS = 12;
    private static final int WARMUP_DAYS = 2;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void equalsFullEvaluation(long seed) {
        try (Parallel parallel = new Parallel(2)) {
            RandomTown town = new RandomTown(seed);
            // without a single chemist in the last town
            World world = World.of(town.scenario(2_500, seed == 6 ? 6 : 35), parallel);
            List<Candidate> candidates = new ArrayList<>();
            for (int i = 0; i < 14; i++) {
                candidates.add(Candidate.of(town.outlet(RandomTown.TYPES.get(i % RandomTown.TYPES.size()))));
            }
            ExpectedValues before = ExpectedValues.of(world, DAYS, WARMUP_DAYS, parallel);
            Screening screening = Screening.of(world, DAYS, WARMUP_DAYS, parallel);
            List<Effect> effects = screening.price(candidates, parallel);
            for (int i = 0; i < candidates.size(); i++) {
                Candidate candidate = candidates.get(i);
                List<Outlet> outlets = new ArrayList<>(world.scenario().layout().outlets());
                outlets.add(candidate.outlet());
                World changed = world.withLayout(new Layout(outlets), parallel);
                String what = "seed " + seed + ", candidate " + i + " " + candidate;
                int service = changed.services().count() - 1;
                assertPriced(before, changed, service, effects.get(i), parallel, what);
            }
        }
    }

    private static void assertPriced(
            ExpectedValues before, World changed, int service, Effect effect, Parallel parallel, String what) {
        ExpectedValues after = ExpectedValues.of(changed, DAYS, WARMUP_DAYS, parallel);
        int type = changed.services().type(service);
        double newcomer = after.customers(service);
        double others = 0;
        for (int s = 0; s < service; s++) {
            others += before.customers(s) - after.customers(s);
        }
        double tolerance = 1e-5 * Math.max(1, newcomer);
        assertTrue(newcomer > 0, what);
        assertEquals(newcomer, effect.customers(), tolerance, what);
        assertEquals(newcomer / DAYS, effect.customersPerDay(), tolerance, what);
        assertEquals(others, effect.fromOutlets(), tolerance, what);
        double met = after.total().met() - before.total().met();
        assertEquals(met, effect.extraMet(), tolerance, what);
        assertEquals(met, effect.fromUnmet(), tolerance, what);
        assertEquals(newcomer - others - met, effect.fromOnline(), tolerance, what);
        assertEquals(after.total().visits() - before.total().visits(), effect.extraVisits(), tolerance, what);
        assertEquals(
                after.total().visitsWithin() - before.total().visitsWithin(),
                effect.extraVisitsWithin(),
                tolerance,
                what);
        assertEquals(access(after) - access(before), effect.extraAccess(), tolerance, what);
        assertEquals(after.coveredResidents(type) - before.coveredResidents(type), effect.newlyCovered(), what);
    }

    private static double access(ExpectedValues values) {
        return values.total().visitsWithin() + values.total().orders();
    }

    @Test
    void aServiceAddedToAnOutletIsPricedByItself() {
        try (Parallel parallel = new Parallel(2)) {
            RandomTown town = new RandomTown(21);
            World world = World.of(town.scenario(2_500, 21), parallel);
            List<Outlet> outlets = new ArrayList<>(world.scenario().layout().outlets());
            int last = outlets.size() - 1;
            Outlet both = Records.with(
                    outlets.get(last), "types", List.of(outlets.get(last).mainType(), "post"));
            outlets.set(last, both);
            World changed = world.withLayout(new Layout(outlets), parallel);
            Screening screening = Screening.of(world, DAYS, WARMUP_DAYS, parallel);
            Effect effect = screening
                    .price(List.of(new Candidate(both, "post")), parallel)
                    .get(0);
            int service = changed.services().count() - 1;
            assertTrue(changed.services().isAdded(service));
            ExpectedValues before = ExpectedValues.of(world, DAYS, WARMUP_DAYS, parallel);
            assertPriced(before, changed, service, effect, parallel, both.toString());
        }
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        RandomTown town = new RandomTown(31);
        try (Parallel one = new Parallel(1);
                Parallel three = new Parallel(3)) {
            World world = World.of(town.scenario(2_500, 35), one);
            List<Candidate> candidates = RandomTown.TYPES.stream()
                    .map(type -> Candidate.of(town.outlet(type)))
                    .toList();
            assertEquals(
                    Screening.of(world, DAYS, 0, one).price(candidates, one),
                    Screening.of(world, DAYS, 0, three).price(candidates, three));
        }
    }

    @Test
    void whatNobodyReachesChangesNothing() {
        try (Parallel parallel = new Parallel(1)) {
            TestTown town = new TestTown().purpose("food", false, -2).type("shop", "food", 3);
            town.moveEveryoneTo(0, 0);
            Screening screening = Screening.of(town.world(), DAYS, 0, parallel);
            Outlet far = Outlet.plain("far", "shop", TestTown.at(9_000, 9_000));
            assertEquals(
                    List.of(new Effect(DAYS, 0, 0, 0, 0, 0, 0, 0)),
                    screening.price(List.of(Candidate.of(far)), parallel));
        }
    }

    @Test
    void typesMustBeKnown() {
        try (Parallel parallel = new Parallel(1)) {
            World world = new TestTown()
                    .purpose("food", false, -2)
                    .type("shop", "food", 3)
                    .world();
            Screening screening = Screening.of(world, DAYS, 0, parallel);
            Outlet kiosk = Outlet.plain("k", "kiosk", TestTown.CORNER);
            assertThrows(IllegalArgumentException.class, () -> new Candidate(kiosk, "shop"));
            List<Candidate> unknown = List.of(Candidate.of(kiosk));
            assertThrows(IllegalArgumentException.class, () -> screening.price(unknown, parallel));
        }
    }
}
