package livingcircle.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import livingcircle.TestTown;
import livingcircle.base.BilingualText;
import livingcircle.base.Parallel;
import livingcircle.city.Circle;
import livingcircle.city.CircleArea;
import livingcircle.expectation.ExpectedValues;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.Observation;
import livingcircle.experiment.Table;
import livingcircle.model.RunSettings;
import livingcircle.model.UnmetReason;
import livingcircle.outlets.Outlet;
import livingcircle.population.AgeBand;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;

/** A town of 1 by 1 km in whose corners shops are missing. */
class DiagnosisTest {

    private static final RunSettings RUN = new RunSettings(3, 0, 0, 7, true, false);
    private static final double FOOT_M = 1.25 * 8 * 60;

    private static TestTown town() {
        TestTown town = new TestTown().purpose("food", false, -2).type("shop", "food", 3);
        town.eBikeLimitM = 0;
        return town;
    }

    private static Diagnosis diagnose(World world, List<Area> areas) {
        try (Parallel parallel = new Parallel(2)) {
            Observation run = Experiment.observe(world, RUN, false, parallel, day -> {});
            return Diagnosis.of(run, areas, DiagnosisSettings.DEFAULT, parallel, percent -> {});
        }
    }

    private static Diagnosis diagnose(World world) {
        return diagnose(world, Area.communities(world));
    }

    /** Metres along the grid from each resident's home to a crossing. */
    private static double[] metresTo(World world, double eastM, double northM) {
        var plane = world.city().plane();
        var shop = TestTown.at(eastM, northM);
        double[] metres = new double[world.population().count()];
        for (int r = 0; r < metres.length; r++) {
            var home = world.city().homes().site(world.population().home(r)).at();
            metres[r] = Math.abs(plane.xM(home) - plane.xM(shop)) + Math.abs(plane.yM(home) - plane.yM(shop));
        }
        return metres;
    }

    @Test
    void whoLivesFarFromTheOnlyShopIsCountedByHand() {
        World world = town().outlet("only", "shop", 200, 200).world();
        Diagnosis diagnosis = diagnose(world);
        Gap gap = diagnosis.gaps(diagnosis.city()).get(0);
        double[] metres = metresTo(world, 200, 200);
        assertEquals(Arrays.stream(metres).filter(m -> m > FOOT_M).count(), gap.affected());
        assertEquals(Arrays.stream(metres).max().orElseThrow(), gap.nearestMMost(), 2);
        assertEquals(Arrays.stream(metres).average().orElseThrow(), gap.nearestMMean(), 2);
        assertTrue(gap.affected() > 300 && gap.affected() < 1_000, gap.toString());
        assertEquals(1_000, gap.residents());
        assertEquals((double) gap.affected() / 1_000, gap.share(), 1e-12);
        assertEquals(3.0 * gap.affected(), gap.severity());
        assertEquals(0, gap.beyondReach());
        assertEquals(
                gap.affected(), diagnosis.gaps(diagnosis.areas().get(1)).get(0).affected());
    }

    @Test
    void unmetNeedsAndTheirReasonAreThoseOfTheRun() {
        World world = town().world();
        Diagnosis diagnosis = diagnose(world);
        Gap gap = diagnosis.gaps(diagnosis.city()).get(0);
        assertEquals(UnmetReason.NO_OUTLET, gap.reason());
        assertTrue(gap.isNoneWithinReach() && Double.isNaN(gap.nearestMMean()), gap.toString());
        try (Parallel parallel = new Parallel(1)) {
            Observation run = Experiment.observe(world, RUN, false, parallel, day -> {});
            assertEquals(run.conservation().unmet(), gap.unmet());
        }
    }

    @Test
    void whoAvoidsStepsDoesNotWalkAsFarAsOthersRide() {
        TestTown town = new TestTown().purpose("food", false, -2).type("shop", "food", 3);
        town.bands = new ArrayList<>(List.of(new AgeBand("80", 80, 1, 0.5, 0.5, 1, 0, 1, 1, 0, 1, 1, 15, "always")));
        World world = town.outlet("only", "shop", 0, 0).world();
        Diagnosis diagnosis = diagnose(world);
        Gap gap = diagnosis.gaps(diagnosis.city()).get(0);
        long beyond = Arrays.stream(metresTo(world, 0, 0)).filter(m -> m > 900).count();
        assertTrue(beyond > 100, "nobody lives farther than a walk of half an hour");
        assertEquals(beyond, gap.beyondReach());
        assertTrue(gap.nearestMMost() <= 900, gap.toString());
    }

    @Test
    void theBestRemedyIsAShopWhereItIsMissing() {
        World world = town().outlet("only", "shop", 200, 200).world();
        Remedy best = diagnose(world).remedies().get(0);
        assertFalse(best.isAdded());
        assertEquals("shop", best.outlet().mainType());
        double east = world.city().plane().xM(best.outlet().at())
                - world.city().plane().xM(TestTown.CORNER);
        double north = world.city().plane().yM(best.outlet().at())
                - world.city().plane().yM(TestTown.CORNER);
        assertTrue(east + north > 1_000, east + " " + north);
        assertEquals(best.effect().newlyCovered(), best.helped());
        assertEquals(best.helped() / 10, best.helpedPerTenThousandYuan(), 1e-9);
    }

    @Test
    void aPriceIsTheDifferenceOfTwoFullEvaluations() {
        World world = town().outlet("only", "shop", 200, 200).world();
        Remedy remedy = diagnose(world).remedies().get(0);
        try (Parallel parallel = new Parallel(2)) {
            ExpectedValues before = ExpectedValues.of(world, 7, 0, parallel);
            ExpectedValues after = ExpectedValues.of(Confirmation.with(world, remedy, parallel), 7, 0, parallel);
            double access = after.total().visitsWithin() - before.total().visitsWithin();
            assertEquals(access / 7, remedy.needsWithinPerDay(), 1e-6);
            assertEquals(
                    after.coveredResidents(0) - before.coveredResidents(0),
                    remedy.effect().newlyCovered());
        }
    }

    @Test
    void aServiceOfAnOutletThatStandsWinsWhereItIsCheaper() {
        TestTown town = town().purpose("post", false, -2).type("parcels", "post", 1);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                town.outlet("shop-" + i + j, "shop", 100 + 400 * i, 100 + 400 * j);
            }
        }
        World world = town.world();
        Remedy best = diagnose(world).remedies().get(0);
        assertTrue(best.isAdded(), best.toString());
        assertEquals(List.of("shop", "parcels"), best.outlet().types());
        assertEquals(20_000, best.costYuan());
        assertTrue(world.scenario().layout().outlets().stream()
                .map(Outlet::id)
                .anyMatch(best.outlet().id()::equals));
    }

    @Test
    void aHostMustHaveRoom() {
        TestTown town = town().purpose("post", false, -2).type("parcels", "post", 1);
        Outlet kiosk = Outlet.plain("kiosk", "shop", TestTown.at(500, 500));
        town.outlets.add(new Outlet(
                kiosk.id(), kiosk.name(), kiosk.at(), kiosk.types(), 79.0, null, null, null, false, false, false));
        assertTrue(diagnose(town.world()).remedies().stream().noneMatch(Remedy::isAdded));
        town.outlets.set(
                0,
                new Outlet(
                        kiosk.id(),
                        kiosk.name(),
                        kiosk.at(),
                        kiosk.types(),
                        80.0,
                        null,
                        null,
                        null,
                        false,
                        false,
                        false));
        assertTrue(diagnose(town.world()).remedies().stream().anyMatch(Remedy::isAdded));
    }

    @Test
    void aShopThatTurnsPeopleAwayIsFoundAndRelieved() {
        TestTown town = new TestTown().purpose("food", false, -2).type("shop", "food", 3, "08:00-20:00", 4);
        town.bands = new ArrayList<>(List.of(TestTown.band("25-44", 25, 1)));
        town.moveEveryoneTo(500, 500);
        town.outlet("only", "shop", 500, 500);
        Diagnosis diagnosis = diagnose(town.world());
        Overfull only = diagnosis.overfull().get(0);
        assertEquals(1, diagnosis.overfull().size());
        assertTrue(only.turnedAwayShare() > 0.05, only.toString());
        // a quarter of an hour's customers wait and are served in the next
        assertEquals(1.25, only.peakLoad(), 1e-9);
        assertEquals(List.of(), diagnosis.gaps(diagnosis.city()));
        Remedy relief = diagnosis.remedies().get(0);
        assertEquals("shop", relief.outlet().mainType());
        assertTrue(relief.relievedPerDay() > 0, relief.toString());
        assertTrue(relief.relievedPerDay() <= only.turnedAwayPerDay(), relief.toString());
    }

    @Test
    void simulationAgreesInSign() {
        World world = town().outlet("only", "shop", 100, 100).world();
        Diagnosis diagnosis = diagnose(world);
        try (Parallel parallel = new Parallel(2)) {
            List<Remedy> best = Confirmation.worthConfirming(diagnosis, 1);
            Confirmation confirmation =
                    Confirmation.of(world, best, RUN, 2, parallel, day -> {}).get(0);
            assertEquals(diagnosis.remedies().get(0), confirmation.remedy());
            assertTrue(confirmation.gained() > confirmation.lost(), confirmation.toString());
            assertTrue(confirmation.satisfied().difference().mean() > 0, confirmation.toString());
            assertTrue(confirmation.visitsPerDay() > 0, confirmation.toString());
            assertFalse(confirmation.isLosing());
        }
    }

    @Test
    void aNewcomerThatCannotPayIsSaidToLose() {
        TestTown town = town().outlet("only", "shop", 100, 100);
        town.types.set(0, TestTown.breakingEven(town.types.get(0), 5_000));
        World world = town.world();
        Remedy best = diagnose(world).remedies().get(0);
        assertEquals(5_000, best.breakEvenPerDay(), 1e-6);
        assertTrue(best.isLosing(), best.toString());
        try (Parallel parallel = new Parallel(2)) {
            assertTrue(Confirmation.of(world, List.of(best), RUN, 2, parallel, day -> {})
                    .get(0)
                    .isLosing());
        }
    }

    @Test
    void whereNothingIsMissingThereIsNothingToDo() {
        TestTown town = town();
        town.moveEveryoneTo(500, 500);
        Diagnosis diagnosis = diagnose(town.outlet("only", "shop", 500, 500).world());
        for (Area area : diagnosis.areas()) {
            assertEquals(List.of(), diagnosis.gaps(area));
        }
        assertEquals(List.of(), diagnosis.overfull());
        assertEquals(List.of(), diagnosis.remedies());
        assertEquals(List.of(), Confirmation.worthConfirming(diagnosis, 5));
    }

    @Test
    void theBestOfTheCityDoNotDoTheSameTwiceAndEachCircleHasItsOwn() {
        TestTown town = town().purpose("post", false, -2).type("parcels", "post", 1);
        String community = town.city.communities().get(0).id();
        town.circles.add(new Circle(
                "all-of-it", BilingualText.of("All"), null, null, new CircleArea.OfCommunities(List.of(community))));
        World world = town.world();
        List<Area> areas = new ArrayList<>(Area.circles(world));
        areas.addAll(Area.communities(world));
        Diagnosis diagnosis = diagnose(world, areas);
        List<Remedy> best = diagnosis.best(5);
        assertEquals(Set.of(0, 1), Set.copyOf(best.stream().map(Remedy::type).toList()));
        assertEquals(2, best.size());
        assertTrue(best.containsAll(List.of(diagnosis.remedies(areas.get(0)).get(0))));
        assertEquals(List.of(), Confirmation.worthConfirming(diagnosis, 0));
    }

    @Test
    void newOutletsOfAreasWithTheSameIdAreToldApart() {
        TestTown town = town();
        String community = town.city.communities().get(0).id();
        town.circles.add(new Circle(
                community, BilingualText.of("All"), null, null, new CircleArea.OfCommunities(List.of(community))));
        World world = town.world();
        List<Area> areas = new ArrayList<>(Area.circles(world));
        areas.addAll(Area.communities(world));
        assertEquals(
                Set.of("new-shop-" + community, "new-shop-" + community + "-2"),
                Set.copyOf(diagnose(world, areas).remedies().stream()
                        .map(remedy -> remedy.outlet().id())
                        .toList()));
    }

    @Test
    void threadsDoNotMatter() {
        World world = town().outlet("only", "shop", 200, 200).world();
        List<Object> outcomes = new ArrayList<>();
        for (int threads : new int[] {1, 3}) {
            try (Parallel parallel = new Parallel(threads)) {
                List<List<Object>> rows = new ArrayList<>();
                Observation run = Experiment.observe(world, RUN, false, parallel, day -> {});
                Diagnosis diagnosis =
                        Diagnosis.of(run, Area.communities(world), DiagnosisSettings.DEFAULT, parallel, percent -> {});
                for (Table table : DiagnosisTables.of(diagnosis, List.of())) {
                    IntStream.range(0, table.rowCount()).mapToObj(table::row).forEach(rows::add);
                }
                outcomes.add(rows);
            }
        }
        assertEquals(outcomes.get(0), outcomes.get(1));
    }
}
