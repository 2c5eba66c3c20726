package livingcircle.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.ShippedFiles;
import livingcircle.TestTown;
import livingcircle.base.Parallel;
import livingcircle.city.CityLayers;
import livingcircle.experiment.Table;
import livingcircle.model.RunSettings;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.satisfaction.ScorePart;
import livingcircle.scenario.Measure;
import livingcircle.scenario.Origin;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.statistics.PairedDifference;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;

/** Layouts compared on the same residents with the same luck. */
class ComparisonTest {

    private static final RunSettings WEEKS = new RunSettings(1, 0, 2, 12, true, false);

    private static TestTown town() {
        TestTown town = new TestTown()
                .purpose("food", true, -4)
                .purpose("meal", false, -3)
                .type("shop", "food", 3, "07:00-21:00", 60)
                .type("diner", "meal", 3, "10:00-21:00", 30);
        town.residents = 3_000;
        for (int i = 0; i < 6; i++) {
            town.outlet("shop-" + i, "shop", 80 + 160 * i, 100 + 130 * (i % 3));
            town.outlet("diner-" + i, "diner", 60 + 170 * i, 150 + 120 * (i % 4));
        }
        return town;
    }

    private static Comparison compare(List<World> worlds, RunSettings first, int replications) {
        try (Parallel parallel = new Parallel(2)) {
            return Comparison.of(
                    worlds,
                    new ComparisonSettings(first, replications, replications, 0.005, 0.95, 2),
                    parallel,
                    day -> {});
        }
    }

    /** The town with one shop more, opened by a measure of 123,456 yuan. */
    private static World withNewShop(World before, String id, double eastM, double northM) {
        return withNew(before, Outlet.plain(id, "shop", TestTown.at(eastM, northM)));
    }

    private static World withNew(World before, Outlet added) {
        Scenario old = before.scenario();
        List<Outlet> outlets = new ArrayList<>(old.layout().outlets());
        outlets.add(added);
        Measure open = new Measure.OfOutlet(Measure.Kind.OPEN, null, added, 2024, 123_456, false);
        Scenario scenario = new Scenario(
                "more",
                old.name(),
                old.city(),
                old.population(),
                old.catalogue(),
                old.behaviour(),
                new Layout(outlets),
                old.circles(),
                old.run(),
                old.inputs(),
                old.warnings(),
                new Origin(old, List.of(open), List.of(2024)));
        try (Parallel parallel = new Parallel(2)) {
            return before.derive(scenario, parallel);
        }
    }

    @Test
    void aLayoutEqualsItselfAndThatIsSaid() {
        World world = town().world();
        Comparison comparison = compare(List.of(world, world), WEEKS, 2);
        assertTrue(comparison.isIdentical(1));
        PairedDifference satisfied = comparison.difference(MetricKey.ofCity(Comparison.SATISFIED), 1);
        assertEquals(0, satisfied.difference().mean());
        assertEquals(0, satisfied.difference().halfWidth());
        Change all = GainsAndLosses.of(comparison, 1).all();
        assertEquals(0, all.gained() + all.lost());
    }

    @Test
    void pairingSavesMostOfTheVarianceOfAOneOutletChange() {
        World before = town().world();
        Comparison comparison = compare(List.of(before, withNewShop(before, "newcomer", 900, 900)), WEEKS, 8);
        PairedDifference score = comparison.difference(MetricKey.ofCity(Comparison.SCORE), 1);
        assertFalse(comparison.isIdentical(1));
        assertTrue(score.difference().lower() > 0, "gain " + score.difference());
        assertTrue(score.varianceRatio() >= 4, "variance ratio " + score.varianceRatio());
    }

    @Test
    void onTheGridTownPairingCutsTheVarianceTenfold() {
        Scenario scenario = ScenarioReader.read(ShippedFiles.scenarios().resolve("grid-town/baseline.yaml"));
        try (Parallel parallel = new Parallel(2)) {
            World before = World.of(scenario, parallel);
            List<Outlet> outlets = new ArrayList<>(scenario.layout().outlets());
            outlets.add(Outlet.plain(
                    "newcomer", "convenience", scenario.city().homes().get(3).at()));
            World after = before.withLayout(new Layout(outlets), parallel);
            Comparison comparison = compare(List.of(before, after), new RunSettings(1, 0, 1, 5, true, false), 5);
            double ratio =
                    comparison.difference(MetricKey.ofCity(Comparison.SCORE), 1).varianceRatio();
            System.out.println("variance saved by pairing, one outlet more on the grid town: " + ratio + "-fold");
            assertTrue(ratio >= 10, "variance ratio " + ratio);
        }
    }

    @Test
    void winnersLiveAroundTheNewOutletAndWinByWhatItBrings() {
        World before = town().world();
        World after = withNewShop(before, "newcomer", 900, 900);
        Comparison comparison = compare(List.of(before, after), new RunSettings(1, 0, 0, 14, false, false), 3);
        GainsAndLosses gains = GainsAndLosses.of(comparison, 1);
        Change all = gains.all();
        assertTrue(all.gained() > 300, "gained " + all.gained());
        // a few are drawn to the newcomer although it is farther than the type should be
        assertTrue(all.lost() < all.gained() / 5, "lost " + all.lost());
        int shop = before.catalogue().typeIndex("shop");
        int[] covered = gains.coverageChange(GainsAndLosses.Side.WINNERS);
        assertTrue(covered[shop] > 150 && covered[shop] <= all.gained(), "newly covered " + covered[shop]);
        assertEquals(0, covered[before.catalogue().typeIndex("diner")]);
        double[] parts = gains.meanPoints(GainsAndLosses.Side.WINNERS);
        double points = Arrays.stream(parts).sum();
        assertTrue(points >= 2, "a winner gains " + points);
        double nearby = parts[ScorePart.MISSING_BASIC.ordinal()]
                + parts[ScorePart.ACCESS.ordinal()]
                + parts[ScorePart.VARIETY.ordinal()];
        assertTrue(nearby > 0.9 * points && nearby < 1.1 * points, nearby + " of " + points);
        double unmet =
                Arrays.stream(gains.unmetChange(GainsAndLosses.Side.WINNERS)).sum();
        assertTrue(unmet < 0, "unmet needs of winners change by " + unmet);
        assertTrue(CostEffect.of(comparison, 1).hoursSavedPerYear() > 0);
    }

    @Test
    void withoutFeedbackWhoIsOutOfReachOfWhatChangedKeepsItsResults() {
        TestTown town = town();
        town.eBikeLimitM = 2_300;
        CityLayers wide = TestTown.grid(40, 10, 2);
        // all homes within the first ten blocks, so that the far end of the streets is out of everyone's reach
        town.city = new CityLayers(
                wide.name(),
                wide.streets(),
                wide.homes().stream()
                        .filter(home -> home.at().lon() < TestTown.at(1_000, 0).lon())
                        .toList(),
                wide.communities());
        World before = town.world();
        World after = withNewShop(before, "far-away", 3_900, 1_000);
        Comparison comparison = compare(List.of(before, after), new RunSettings(1, 0, 0, 7, false, false), 2);
        Change all = GainsAndLosses.of(comparison, 1).all();
        assertEquals(0, all.meanChange());
        assertEquals(
                0,
                comparison
                        .difference(MetricKey.ofCity("visits"), 1)
                        .difference()
                        .mean());
    }

    @Test
    void moneyIsSetAgainstWhatItBuys() {
        World before = town().world();
        Comparison comparison = compare(List.of(before, withNewShop(before, "newcomer", 900, 900)), WEEKS, 3);
        CostEffect effect = CostEffect.of(comparison, 1);
        assertEquals(123_456, effect.extraInvestmentYuan());
        assertTrue(effect.extraSatisfied() > 20, "extra " + effect.extraSatisfied());
        assertEquals(123_456 / effect.extraSatisfied(), effect.yuanPerSatisfied(), 1e-9);
        Flow flow = Flow.of(comparison, 1).get(0);
        assertEquals(1, flow.newServices());
        assertTrue(flow.toNewPerDay() > 50, "served " + flow.toNewPerDay());
        // most came from the other shops, some went without before
        assertTrue(flow.cannibalisedShare() > 0.5 && flow.cannibalisedShare() <= 1.001, flow.toString());
    }

    @Test
    void theBetterOfThreeIsRankedFirst() {
        World before = town().world();
        World one = withNewShop(before, "newcomer", 900, 900);
        World useless = withNewShop(before, "beside-another", 80, 101);
        Comparison comparison = compare(List.of(before, one, useless), WEEKS, 4);
        var places = comparison.ranking(Comparison.SCORE).places();
        assertTrue(places.get(1).probabilityBest() > 0.95, places.toString());
        assertTrue(places.get(1).mayBeBest());
        assertFalse(places.get(0).mayBeBest());
    }

    @Test
    void theTablesAreComplete() {
        World before = town().world();
        Comparison comparison = compare(List.of(before, withNewShop(before, "newcomer", 900, 900)), WEEKS, 2);
        List<Table> tables = ComparisonTables.of(comparison);
        assertEquals(
                List.of(
                        "differences",
                        "ranking",
                        "pairs",
                        "winners",
                        "reasons",
                        "costs",
                        "plan_statistics",
                        "measures",
                        "levers",
                        "flows",
                        "outlet_changes"),
                tables.stream().map(Table::name).toList());
        Table measures = tables.get(7);
        assertEquals(1, measures.rowCount());
        assertEquals(2024.0, measures.number(0, "phase"));
        assertEquals("outside", measures.value(0, "circle"));
        Table changes = tables.get(10);
        assertEquals(13, changes.rowCount());
        assertEquals("new", changes.value(12, "status"));
        assertTrue(Double.isNaN(changes.number(12, "served_per_day_a")));
    }

    @Test
    void thePlansStatisticsCountTheJobsOfAddedServices() {
        World before = town().world();
        Outlet plain = Outlet.plain("newcomer", "shop", TestTown.at(900, 900));
        Outlet both = new Outlet(
                plain.id(),
                plain.name(),
                plain.at(),
                List.of("shop", "diner"),
                50.0,
                null,
                null,
                null,
                false,
                false,
                false);
        Comparison comparison = compare(List.of(before, withNew(before, both)), WEEKS, 2);
        Table statistics = new CostTables(comparison).planStatistics();
        assertEquals(1, statistics.rowCount());
        assertEquals(1, statistics.number(0, "outlets_new"));
        assertEquals(50, statistics.number(0, "area_new_m2"));
        // half of the three people of a shop of 100 m², and the added share of the three of a diner
        double diner = 3 * before.behaviour().service().addedServiceCapacity();
        assertEquals(1.5 + diner, statistics.number(0, "jobs_new"), 1e-9);
    }

    @Test
    void replicationsGoOnUntilTheDifferenceIsKnownWellEnough() {
        World before = town().world();
        World after = withNewShop(before, "newcomer", 900, 900);
        try (Parallel parallel = new Parallel(2)) {
            Comparison loose = Comparison.of(
                    List.of(before, after), new ComparisonSettings(WEEKS, 3, 9, 0.5, 0.95, 2), parallel, day -> {});
            assertEquals(3, loose.replications());
            assertTrue(loose.isPrecise());
            Comparison strict = Comparison.of(
                    List.of(before, after), new ComparisonSettings(WEEKS, 3, 5, 1e-7, 0.95, 2), parallel, day -> {});
            assertEquals(5, strict.replications());
            assertFalse(strict.isPrecise());
        }
    }
}
