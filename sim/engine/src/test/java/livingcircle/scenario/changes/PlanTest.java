package livingcircle.scenario.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import livingcircle.TestTown;
import livingcircle.outlets.Outlet;
import livingcircle.population.AgeBand;
import livingcircle.population.PopulationSpec;
import livingcircle.scenario.Measure;
import livingcircle.scenario.Origin;
import livingcircle.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What comes of a baseline and changes that can be made. */
class PlanTest {

    private final Scenario baseline = new TestTown()
            .purpose("food", true, -4)
            .type("market", "food", 2)
            .type("shop", "food", 2)
            .outlet("m", "market", 500, 500)
            .outlet("z", "shop", 100, 100)
            .outlet("a", "shop", 900, 100)
            .scenario();

    private static List<String> ids(Scenario scenario) {
        return scenario.layout().outlets().stream().map(Outlet::id).toList();
    }

    @Test
    void noChangeLeavesEverythingAsItWas() {
        Scenario same = Plans.of(baseline).complete();
        assertEquals(baseline.layout(), same.layout());
        assertSame(baseline.city(), same.city());
        assertEquals(baseline.population(), same.population());
        assertEquals(new Origin(baseline, List.of(), List.of()), same.origin());
    }

    @Test
    void aPlanOfABaselineIsTheBaseline() {
        assertSame(baseline, Plan.of(baseline).complete());
        assertNull(Plan.of(baseline).complete().origin());
    }

    @Test
    void newOutletsFollowByIdWhateverTheOrderOfChanges() {
        List<Change> changes = new ArrayList<>(List.of(
                Plans.open("x", "shop", TestTown.at(0, 0)),
                Plans.open("b", "market", TestTown.at(200, 0)),
                Plans.close("m"),
                Plans.move("a", TestTown.at(300, 300), null),
                Plans.area("z", 55, null),
                Plans.estate("south", TestTown.at(500, 100), 3, 20, null),
                Plans.estate("north", TestTown.at(500, 900), 2, 10, null)));
        Scenario first = Plans.of(baseline, List.of(changes)).complete();
        assertEquals(List.of("z", "a", "b", "x"), ids(first));
        long seed = 11;
        for (int k = 0; k < 20; k++) {
            Collections.shuffle(changes, new Random(seed + k));
            Scenario shuffled = Plans.of(baseline, List.of(changes)).complete();
            String luck = "seed " + (seed + k);
            assertEquals(first.layout(), shuffled.layout(), luck);
            assertEquals(first.city(), shuffled.city(), luck);
            assertEquals(first.population(), shuffled.population(), luck);
        }
    }

    @Test
    void closingWhatWasOpenedRestoresTheBaseline() {
        Change open = Plans.open("b", "shop", TestTown.at(0, 0));
        assertEquals(
                baseline.layout(),
                Plans.of(baseline, open, Plans.close("b")).complete().layout());
        assertEquals(
                baseline.layout(),
                Plans.of(baseline, List.of(List.of(open), List.of(Plans.close("b"))))
                        .complete()
                        .layout());
    }

    @Test
    void reopeningAnOutletOfTheBaselineGivesItItsPlaceInTheOrderBack() {
        Scenario again = Plans.of(
                        baseline, Plans.close("z", 2023), Plans.open("z", "shop", TestTown.at(100, 100), 2024))
                .complete();
        assertEquals(ids(baseline), ids(again));
        assertEquals("z", again.layout().outlets().get(1).name().en());
    }

    @Test
    void phasesAddUp() {
        Plan plan = Plans.of(
                baseline,
                Plans.open("late", "shop", TestTown.at(0, 0), 2025),
                Plans.open("always", "shop", TestTown.at(0, 100)),
                Plans.open("early", "shop", TestTown.at(0, 200), 2023),
                Plans.area("early", 50, 2024));
        assertEquals(List.of(2023, 2024, 2025), plan.phases());
        assertEquals(List.of("m", "z", "a", "always", "early"), ids(plan.upTo(2023)));
        assertNull(plan.upTo(2023).layout().outlets().get(4).areaM2());
        assertEquals(50, plan.upTo(2024).layout().outlets().get(4).areaM2());
        assertEquals(List.of("m", "z", "a", "always", "early", "late"), ids(plan.upTo(2025)));
        assertEquals(plan.complete().layout(), plan.upTo(2025).layout());
        assertEquals("test@2023", plan.upTo(2023).id());
        assertEquals("Test (2023)", plan.upTo(2023).name().en());
        assertEquals("test", plan.complete().id());
        Origin origin = plan.upTo(2023).origin();
        assertTrue(origin != null
                && origin.measures().size() == 2
                && origin.phases().size() == 3);
        assertThrows(IllegalArgumentException.class, () -> plan.upTo(2022));
    }

    @Test
    void aPlanCannotComeFromAPlan() {
        Scenario planned = Plans.of(baseline, Plans.close("m")).complete();
        assertThrows(IllegalArgumentException.class, () -> new Origin(planned, List.of(), List.of()));
    }

    @Test
    void anEstateComesBehindTheCityWithWhatItKnowsAndTheRestAsInTheCity() {
        Scenario built = Plans.of(baseline, Plans.estate("new", TestTown.at(500, 500), 3, 21, null))
                .complete();
        int homes = baseline.city().homes().size();
        assertEquals(baseline.city().homes(), built.city().homes().subList(0, homes));
        assertEquals(homes + 3, built.city().homes().size());
        assertEquals("new-3", built.city().homes().get(homes + 2).id());
        assertEquals("new", built.city().communities().get(1).id());
        PopulationSpec estate = built.population().additions().get(0);
        assertEquals(List.of(21), estate.communityResidents());
        assertEquals(baseline.population().ageShares(), estate.ageShares());
        assertEquals(baseline.population().meanIncomeYuan(), estate.meanIncomeYuan());
        built.city()
                .homes()
                .subList(homes, homes + 3)
                .forEach(home -> assertTrue(home.at().distanceM(TestTown.at(500, 500)) <= 80.5));
    }

    @Test
    void estatesFollowByPhaseSoThatALaterOneMovesNobody() {
        Plan plan = Plans.of(
                baseline,
                Plans.estate("a", TestTown.at(500, 500), 3, 20, 2025),
                Plans.estate("b", TestTown.at(300, 300), 3, 20, 2023));
        var before = plan.upTo(2023).city().homes();
        assertEquals(before, plan.complete().city().homes().subList(0, before.size()));
    }

    @Test
    void ageingReplacesTheAgesOfTheCityAndOfItsEstates() {
        TestTown town = new TestTown().purpose("food", true, -4).type("shop", "food", 2);
        town.bands = List.of(
                TestTown.band("0-59", 0, 0.8), new AgeBand("60+", 60, .2, 1, 1, 1, 0, 1, 1, 0, 1, 0, 9, "always"));
        Scenario young = town.scenario();
        Plan plan = Plans.of(
                young,
                new Change.Ageing(List.of(0.7, 0.3), 2030),
                new Change.Ageing(List.of(0.6, 0.4), 2040),
                Plans.estate("new", TestTown.at(500, 500), 3, 20, null));
        assertEquals(List.of(0.7, 0.3), plan.upTo(2030).population().ageShares());
        assertEquals(List.of(0.6, 0.4), plan.complete().population().ageShares());
        assertEquals(
                List.of(0.6, 0.4),
                plan.complete().population().additions().get(0).ageShares());
        assertEquals(List.of(0.8, 0.2), young.population().ageShares());
        assertTrue(plan.complete().origin() != null
                && plan.complete().origin().measures().get(2) instanceof Measure.OfAges ages
                && ages.phase() == 2040);
    }
}
