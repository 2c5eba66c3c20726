package livingcircle.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import livingcircle.TestTown;
import livingcircle.base.BilingualText;
import livingcircle.base.Parallel;
import livingcircle.city.Circle;
import livingcircle.city.CircleArea;
import livingcircle.population.Population;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.changes.Change;
import livingcircle.scenario.changes.Plans;
import livingcircle.walking.TypeReach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The world of a plan, built from nothing or derived from another. */
class DerivedWorldTest {

    private static final String[] TYPES = {"market", "shop", "diner"};

    private static TestTown town() {
        TestTown town = new TestTown()
                .purpose("food", true, -4)
                .type("market", "food", 2)
                .type("shop", "food", 2)
                .type("diner", "food", 1);
        town.nearest = 3;
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 30; i++) {
            town.outlet("o" + i, TYPES[i % 3], random.nextInt(1_000), random.nextInt(1_000));
        }
        return town;
    }

    private static World derive(World from, Scenario scenario) {
        try (Parallel parallel = new Parallel(2)) {
            return from.derive(scenario, parallel);
        }
    }

    private static World build(Scenario scenario) {
        try (Parallel parallel = new Parallel(1)) {
            return World.of(scenario, parallel);
        }
    }

    private static void assertSameReach(World expected, World actual, String message) {
        int homes = expected.city().homes().count();
        assertEquals(homes, actual.city().homes().count(), message);
        for (int t = 0; t < expected.catalogue().types().size(); t++) {
            TypeReach a = expected.reach(t);
            TypeReach b = actual.reach(t);
            for (int home = 0; home < homes; home++) {
                assertEquals(a.radiusMm(home), b.radiusMm(home), message);
                assertEquals(a.start(home), b.start(home), message);
                assertEquals(a.end(home), b.end(home), message);
            }
            for (int p = 0; p < a.size(); p++) {
                assertEquals(a.place(p), b.place(p), message);
                assertEquals(a.walkMm(p), b.walkMm(p), message);
                assertEquals(a.wheelMm(p), b.wheelMm(p), message);
                assertEquals(a.crossings(p), b.crossings(p), message);
            }
        }
        for (int home = 0; home < homes; home++) {
            assertEquals(expected.nuisance(home), actual.nuisance(home), message);
            assertEquals(expected.areas().cell(home), actual.areas().cell(home), message);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aDerivedWorldEqualsOneBuiltFromNothing(long seed) {
        Scenario baseline = town().scenario();
        World base = build(baseline);
        SplittableRandom random = new SplittableRandom(seed);
        List<Change> changes = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            changes.add(Plans.open(
                    "n" + random.nextInt(1_000_000),
                    TYPES[random.nextInt(3)],
                    TestTown.at(random.nextInt(1_000), random.nextInt(1_000))));
            changes.add(Plans.close("o" + (k * 7 + random.nextInt(7))));
        }
        Scenario plan = Plans.of(baseline, List.of(changes)).complete();
        World derived = derive(base, plan);
        assertSameReach(build(plan), derived, "seed " + seed);
        assertSame(base.population(), derived.population());
        Scenario next = Plans.of(baseline, Plans.close("o1")).complete();
        assertSameReach(build(next), derive(derived, next), "seed " + seed);
        assertSameReach(base, derive(derived, baseline), "seed " + seed);
    }

    /** With three outlets counted, a fourth one near by would shorten the radius if it were counted anew. */
    @Test
    void radiiAreThoseOfTheBaseline() {
        Scenario baseline = town().scenario();
        World base = build(baseline);
        List<Change> changes = new ArrayList<>();
        for (int k = 0; k < 5; k++) {
            changes.add(Plans.open("n" + k, "market", TestTown.at(100 * k, 0)));
        }
        World world = build(Plans.of(baseline, List.of(changes)).complete());
        for (int home = 0; home < base.city().homes().count(); home++) {
            assertEquals(base.reach(0).radiusMm(home), world.reach(0).radiusMm(home));
        }
    }

    @Test
    void whatDoesNotDifferIsShared() {
        Scenario baseline = town().scenario();
        World base = build(baseline);
        World derived = derive(base, Plans.of(baseline, Plans.close("o0")).complete());
        assertSame(base.city(), derived.city());
        assertSame(base.population(), derived.population());
        assertSame(base.areas(), derived.areas());
        assertSame(base.segments(), derived.segments());
        assertSame(base.priceBurden(), derived.priceBurden());
        assertSame(base.choiceSets(), derived.choiceSets());
        assertTrue(derived.reach(0).size() < base.reach(0).size());
        assertEquals(base.reach(1).size(), derived.reach(1).size());
    }

    @Test
    void otherCirclesMakeOtherCells() {
        TestTown town = town();
        Scenario before = town.scenario();
        town.circles.add(
                new Circle("c", BilingualText.of("c"), null, null, new CircleArea.Isochrone(TestTown.at(500, 500), 5)));
        World derived = derive(build(before), town.scenario());
        assertEquals(2, derived.areas().cellCount());
        assertSameReach(build(town.scenario()), derived, "with a circle");
    }

    @Test
    void otherResidentsAreMadeAnew() {
        TestTown town = town();
        World base = build(town.scenario());
        town.bands = List.of(TestTown.band("25-44", 25, 0.5), TestTown.band("60+", 60, 0.5));
        World derived = derive(base, town.scenario());
        assertNotSame(base.population(), derived.population());
        assertSame(base.city(), derived.city());
        assertEquals(
                build(town.scenario()).population().profile(7),
                derived.population().profile(7));
    }

    @Test
    void whoGoesFartherReachesMore() {
        TestTown town = town();
        World base = build(town.scenario());
        town.nearest = 4;
        assertSameReach(build(town.scenario()), derive(base, town.scenario()), "nearest 4");
    }

    @Test
    void anEstateLeavesHomesAndResidentsBeforeItAsTheyWere() {
        TestTown town = town();
        town.incomeSigma = 0.5;
        Scenario baseline = town.scenario();
        World base = build(baseline);
        Scenario plan = Plans.of(baseline, Plans.estate("new", TestTown.at(450, 450), 5, 60, null))
                .complete();
        World built = derive(base, plan);
        assertSameReach(build(plan), built, "estate");
        Population was = base.population();
        Population is = built.population();
        assertEquals(was.count() + 60, is.count());
        assertEquals(was.meanIncomeYuan(), is.meanIncomeYuan());
        for (int r = 0; r < was.count(); r++) {
            assertEquals(was.home(r), is.home(r));
            assertEquals(was.household(r), is.household(r));
            assertEquals(was.profile(r), is.profile(r));
            assertEquals(was.incomeYuan(r), is.incomeYuan(r));
            assertEquals(was.hasEBike(r), is.hasEBike(r));
            assertEquals(base.segments().of(r), built.segments().of(r));
        }
        for (int r = was.count(); r < is.count(); r++) {
            int home = is.home(r);
            assertEquals("new", built.city().homes().site(home).community());
            assertTrue(is.household(r) > was.household(was.count() - 1));
        }
        int homes = base.city().homes().count();
        for (int home = 0; home < homes; home++) {
            assertEquals(base.reach(0).radiusMm(home), built.reach(0).radiusMm(home));
            assertEquals(base.reach(0).end(home), built.reach(0).end(home));
        }
    }
}
