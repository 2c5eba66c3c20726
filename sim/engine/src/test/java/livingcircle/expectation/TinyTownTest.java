package livingcircle.expectation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import livingcircle.TestTown;
import livingcircle.base.BilingualText;
import livingcircle.base.Parallel;
import livingcircle.choice.Logit;
import livingcircle.choice.Nest;
import livingcircle.city.GridSpec;
import livingcircle.city.GridTown;
import livingcircle.population.AgeBand;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.TimeOfDay;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Towns small enough to be worked out by hand: one home, one need a day for everyone. */
class TinyTownTest {

    private static final int RESIDENTS = 500;

    private static TestTown town() {
        TestTown town = new TestTown().purpose("food", false, -2);
        town.residents = RESIDENTS;
        town.moveEveryoneTo(0, 0);
        return town;
    }

    private static ExpectedValues evaluate(TestTown town, int days, int warmupDays) {
        return evaluate(town.world(), days, warmupDays);
    }

    private static ExpectedValues evaluate(World world, int days, int warmupDays) {
        try (Parallel parallel = new Parallel(1)) {
            return ExpectedValues.of(world, days, warmupDays, parallel);
        }
    }

    /** Utility of a walk as the tables hold it: the middle of its bin of ten seconds. */
    private static double walkUtility(double metres) {
        return -0.3 * (Math.floor(metres / 1.25 / 10) + 0.5) * 10 / 60;
    }

    @Test
    void visitsFollowTheLogit() {
        TestTown town =
                town().type("shop", "food", 7).outlet("a", "shop", 150, 0).outlet("b", "shop", 750, 0);
        town.retries = 0;
        double[] p = Logit.probabilities(new double[] {walkUtility(150), walkUtility(750), -2});
        ExpectedValues values = evaluate(town, 10, 0);
        double needs = RESIDENTS * 10;
        assertEquals(needs, values.total().needs(), 1e-6 * needs);
        assertEquals(needs * p[0], values.customers(0), 1e-6 * needs);
        assertEquals(needs * p[1], values.customers(1), 1e-6 * needs);
        assertEquals(needs * p[2], values.total().unmet(), 1e-6 * needs);
        assertEquals(0, values.total().orders());
        assertEquals((p[0] * 2 + p[1] * 10) / (p[0] + p[1]), values.walkMinutesMean(0), 1e-6);
        assertEquals(values.walkMinutesMean(), values.total().travelMinutesMean(), 1e-9);
        assertEquals(p[0], values.total().accessShare(), 1e-6, "10 minutes are more than 8");
        assertEquals(10 * p[1] + 10 * p[0], values.ofResident(0).visits(), 1e-5);
        assertEquals(RESIDENTS, values.coveredResidents(0));
    }

    @Test
    void nestsFollowTheNestedLogit() {
        TestTown town =
                town().type("market", "food", 4).type("grocer", "food", 3).type("van", "food", 0);
        town.nests.add(new Nest("indoors", List.of("market", "grocer"), 0.6));
        town.retries = 0;
        town.outlet("m1", "market", 100, 0)
                .outlet("m2", "market", 400, 0)
                .outlet("g1", "grocer", 200, 0)
                .outlet("v1", "van", 300, 0);
        double[] utilities = {walkUtility(100), walkUtility(400), walkUtility(200), walkUtility(300), -2};
        double[] p = Logit.nestedProbabilities(utilities, new int[] {0, 0, 0, 1, 2}, new double[] {0.6, 1, 1});
        ExpectedValues values = evaluate(town, 7, 0);
        for (int s = 0; s < 4; s++) {
            assertEquals(RESIDENTS * 7 * p[s], values.customers(s), 1e-3);
        }
        assertEquals(RESIDENTS * 7 * p[4], values.total().unmet(), 1e-3);
    }

    /** A need that goes unmet with probability u a try is unmet for good with u to the power of its tries. */
    @Test
    void needsAreTriedAgainUntilTheRunEnds() {
        TestTown town = town().type("shop", "food", 7).outlet("a", "shop", 600, 0);
        town.retries = 3;
        double u = Logit.probabilities(new double[] {walkUtility(600), -2})[1];
        for (int days : new int[] {1, 2, 3, 4, 9}) {
            double unmet = 0;
            for (int day = 0; day < days; day++) {
                unmet += Math.pow(u, Math.min(3, days - 1 - day) + 1.0);
            }
            ExpectedEnds total = evaluate(town, days, 0).total();
            assertEquals(RESIDENTS * unmet, total.unmet(), 1e-3, days + " days");
            assertEquals(RESIDENTS * (days - unmet), total.visits(), 1e-3, days + " days");
        }
    }

    /** One shop keeps office hours, the other opens at weekends; needs arise at any half-hour, retries as well. */
    @Test
    void openingHoursCountByWeekday() {
        TestTown town = town().type("shop", "food", 7, "Mo-Fr 08:00-20:00", 1e6)
                .type("stall", "food", 0, "Sa,Su 06:00-12:00", 1e6)
                .outlet("a", "shop", 300, 0)
                .outlet("b", "stall", 500, 0);
        int days = 17;
        int warmup = 4;
        double[] shop = Logit.probabilities(new double[] {walkUtility(300), -2});
        double[] stall = Logit.probabilities(new double[] {walkUtility(500), -2});
        double[] unmetOn = new double[days];
        for (int day = 0; day < days; day++) {
            boolean weekend = (warmup + day) % 7 >= 5;
            unmetOn[day] = weekend ? 0.75 + 0.25 * stall[1] : 0.5 + 0.5 * shop[1];
        }
        double visitsToShop = 0;
        double visitsToStall = 0;
        for (int arose = 0; arose < days; arose++) {
            double stillOpen = 1;
            for (int day = arose; day < days && day <= arose + town.retries; day++) {
                boolean weekend = (warmup + day) % 7 >= 5;
                visitsToShop += weekend ? 0 : stillOpen * 0.5 * shop[0];
                visitsToStall += weekend ? stillOpen * 0.25 * stall[0] : 0;
                stillOpen *= unmetOn[day];
            }
        }
        ExpectedValues values = evaluate(town, days, warmup);
        assertEquals(RESIDENTS * visitsToShop, values.customers(0), 1e-3);
        assertEquals(RESIDENTS * visitsToStall, values.customers(1), 1e-3);
        assertEquals(RESIDENTS * visitsToShop, values.visits(0), 1e-3);
        assertEquals(
                values.total().needs(), values.total().met() + values.total().unmet(), 1e-6);
    }

    /** Errands are run at eight, when the shop is open; tries on later days come at any hour, one in twenty-four open. */
    @Test
    void needsAreTriedAgainAtTheirOwnHours() {
        TestTown town = new TestTown().purpose("food", true, -2).type("shop", "food", 7, "08:00-09:00", 1e6);
        town.residents = RESIDENTS;
        town.moveEveryoneTo(0, 0);
        town.outlet("a", "shop", 300, 0);
        double[] p = Logit.probabilities(new double[] {walkUtility(300), -2});
        Scenario scenario = town.scenario();
        List<Double> eight = new ArrayList<>(Collections.nCopies(24, 0.0));
        eight.set(8, 1.0);
        Map<String, List<Double>> curves = Map.of("always", Collections.nCopies(24, 1.0), "eight", eight);
        scenario =
                scenario.withBehaviour(Records.with(scenario.behaviour(), "timeOfDay", new TimeOfDay(curves, "eight")));
        ExpectedEnds total = evaluate(world(scenario), 2, 0).total();
        double unmet = p[1] + p[1] * (23 + p[1]) / 24;
        assertEquals(RESIDENTS * unmet, total.unmet(), 1e-3);
        assertEquals(RESIDENTS * (2 - unmet), total.visits(), 1e-3);
    }

    private static World world(Scenario scenario) {
        try (Parallel parallel = new Parallel(1)) {
            return World.of(scenario, parallel);
        }
    }

    /** For seniors every main road on the way costs what the behaviour says; for others none does. */
    @ParameterizedTest
    @ValueSource(ints = {25, 60})
    void mainRoadsDeterTheOld(int age) {
        TestTown town =
                town().type("shop", "food", 7).outlet("a", "shop", 150, 150).outlet("b", "shop", 550, 150);
        town.retries = 0;
        town.bands = List.of(TestTown.band("all", age, 1));
        town.city = GridTown.layers(
                new GridSpec(BilingualText.of("Roads"), TestTown.CORNER, 8, 8, 100, 2, 1, 0, 1, 1, 4, null));
        town.moveEveryoneTo(130, 100);
        World world = town.world();
        double[] utilities = {0, 0, -2};
        int crossings = 0;
        for (int p = world.reach(0).start(0); p < world.reach(0).end(0); p++) {
            int crossed = world.reach(0).crossings(p);
            crossings += crossed;
            utilities[world.reach(0).place(p)] =
                    walkUtility(world.reach(0).walkMm(p) / 1000.0) + (age >= 60 ? -0.15 * crossed : 0);
        }
        assertEquals(1, crossings, "one main road lies on the way to b, none on that to a");
        double[] p = Logit.probabilities(utilities);
        ExpectedValues values = evaluate(world, 7, 0);
        assertEquals(RESIDENTS * 7 * p[0], values.customers(0), 1e-3);
        assertEquals(RESIDENTS * 7 * p[1], values.customers(1), 1e-3);
    }

    /** Whoever owns an e-bike rides where that is quicker; 900 m are 12 minutes on foot and 2 + 3.6 by e-bike. */
    @Test
    void ridersRide() {
        TestTown town =
                town().type("shop", "food", 7).outlet("a", "shop", 900, 0).outlet("b", "shop", 100, 0);
        town.retries = 0;
        town.bands = List.of(new AgeBand("all", 25, 1, 1.25, 1.25, 1, 0, 1, 0, 1, 1, 0, 15, "always"));
        double seconds = Math.floor(900 / 4.2 / 10) * 10 + 5;
        double[] p = Logit.probabilities(new double[] {-0.3 * (2 + seconds / 60), walkUtility(100), -2});
        ExpectedValues values = evaluate(town, 7, 0);
        assertEquals(RESIDENTS * 7 * p[0], values.customers(0), 1e-3);
        assertEquals(RESIDENTS * 7 * p[1], values.customers(1), 1e-3);
        assertEquals(100 / 75.0, values.walkMinutesMean(0), 1e-6, "only b is walked to");
        double ride = 2 + 900 / 4.2 / 60;
        double mean = (p[0] * ride + p[1] * 100 / 75) / (p[0] + p[1]);
        assertEquals(mean, values.travelMinutesMean(0), 1e-6);
        assertEquals(RESIDENTS * 7 * (p[0] + p[1]), values.total().visitsWithin(), 1e-3, "all within 8 minutes");
    }

    @Test
    void withoutOutletsAllGoesUnmet() {
        ExpectedValues values = evaluate(town().type("shop", "food", 7), 5, 0);
        assertEquals(values.total().needs(), values.total().unmet(), 1e-6);
        assertEquals(0, values.coveredResidents(0));
        assertEquals(Double.NaN, values.walkMinutesMean(0));
    }

    @Test
    void daysMustBePositive() {
        World world = town().type("shop", "food", 7).world();
        try (Parallel parallel = new Parallel(1)) {
            assertThrows(IllegalArgumentException.class, () -> ExpectedValues.of(world, 0, 0, parallel));
            assertThrows(IllegalArgumentException.class, () -> Screening.of(world, 1, -1, parallel));
        }
    }
}
