package livingcircle.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import livingcircle.TestTown;
import livingcircle.base.BilingualText;
import livingcircle.city.Circle;
import livingcircle.city.CircleArea;
import livingcircle.experiment.Conservation;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import livingcircle.model.RunSettings;
import livingcircle.outlets.OutletClass;
import livingcircle.scenario.rules.AskedAt;
import livingcircle.scenario.rules.Bound;
import livingcircle.scenario.rules.Rule;
import livingcircle.scenario.rules.RuleSet;
import livingcircle.scenario.rules.SourcedValue;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;

/** Verdicts on made-up results. */
class AcceptanceTest {

    private static final List<AskedAt> EVERYWHERE = List.of(AskedAt.CIRCLE, AskedAt.CITY);

    private final TestTown town =
            new TestTown().purpose("food", false, -2).type("shop", "food", 7).type("market", "food", 0);

    private void circle(String id, Integer phase) {
        CircleArea area = new CircleArea.Isochrone(TestTown.at(500, 500), 5);
        town.circles.add(new Circle(id, BilingualText.of(id), phase, null, area));
    }

    private static SourcedValue value(double value) {
        return new SourcedValue(value, "S", BilingualText.of("plan"));
    }

    private static Rule rule(String metric, List<AskedAt> at, Integer year, Bound bound, double threshold) {
        return new Rule(
                metric,
                BilingualText.of("text"),
                BilingualText.of("clause"),
                metric,
                null,
                at,
                year,
                bound,
                value(threshold),
                "shop",
                value(0.5));
    }

    private static Rule atLeast(String metric, double threshold) {
        return rule(metric, EVERYWHERE, null, Bound.LEAST, threshold);
    }

    private static Rule chains(double threshold) {
        return atLeast("chain_share", threshold);
    }

    /** A run whose chain share is {@code city} and, in every circle, {@code circle}. */
    private RunResult run(double city, double circle) {
        Table runs = new Table("runs", List.of("chain_share", "jobs"));
        runs.add(List.of(city, 7L));
        Table circles = new Table("circles", List.of("circle", "chain_share", "jobs"));
        for (Circle c : town.circles) {
            circles.add(List.of(c.id(), circle, 3L));
        }
        Table provision = new Table(
                "provision", List.of("group", "id", "type", "outlets", "reached_15min_share", "covered_of_age_share"));
        for (String type : List.of("shop", "market")) {
            provision.add(List.of("city", "all", type, 9L, 0.9, 0.8));
            for (Circle c : town.circles) {
                provision.add(List.of("circle", c.id(), type, type.equals("shop") ? 2L : 0L, 0.4, 0.6));
            }
        }
        return new RunResult(
                "test",
                new RunSettings(1, 0, 0, 7, true, false),
                List.of(runs, circles, provision),
                new Conservation(0, 0, 0, 0, List.of()));
    }

    private List<Verdict> verdicts(List<RunResult> runs, Integer year, Rule... rules) {
        World world = town.world();
        return Acceptance.of(new RuleSet("plan", BilingualText.of("Plan"), List.of(rules)), runs, world, year);
    }

    private static List<String> told(List<Verdict> verdicts) {
        List<String> told = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            String why =
                    verdict.silence() == null ? "" : " " + verdict.silence().id();
            told.add(verdict.area().id() + " " + verdict.outcome().id() + why);
        }
        return told;
    }

    @Test
    void theCityComesFirstThenTheCirclesByYear() {
        circle("unplanned", null);
        circle("late", 2025);
        circle("early", 2023);
        List<Verdict> verdicts = verdicts(List.of(run(0.3, 0.2), run(0.3, 0.2)), null, chains(0.25));
        assertEquals(List.of("all pass", "early fail", "late fail", "unplanned fail"), told(verdicts));
        assertEquals(0.3, verdicts.get(0).measured().mean());
        assertEquals(0, verdicts.get(0).measured().halfWidth());
        assertNull(verdicts.get(0).beside());
    }

    @Test
    void anIntervalThatHoldsTheThresholdLeavesTheRuleOpen() {
        circle("west", 2023);
        List<RunResult> runs = List.of(run(0.31, 0.33), run(0.28, 0.34), run(0.33, 0.35));
        // mean 0.3067, standard deviation 0.0252: half-width 4.303 · 0.0252 ∕ √3 = 0.0625
        List<Verdict> verdicts = verdicts(runs, null, chains(0.3));
        assertEquals(List.of("all open", "west pass"), told(verdicts));
        assertEquals(0.0625, verdicts.get(0).measured().halfWidth(), 1e-4);
        assertEquals(List.of("all pass", "west pass"), told(verdicts(runs, null, chains(0.24))));
        assertEquals(List.of("all fail", "west fail"), told(verdicts(runs, null, chains(0.38))));
        Rule most = rule("chain_share", EVERYWHERE, null, Bound.MOST, 0.38);
        assertEquals(List.of("all pass", "west pass"), told(verdicts(runs, null, most)));
        Rule less = rule("chain_share", EVERYWHERE, null, Bound.MOST, 0.24);
        assertEquals(List.of("all fail", "west fail"), told(verdicts(runs, null, less)));
    }

    @Test
    void whereOneReplicationHasNothingToMeasureTheRuleStaysOpen() {
        circle("west", 2023);
        double none = Double.NaN;
        assertEquals(
                List.of("all open", "west not-applicable nothing-to-measure"),
                told(verdicts(List.of(run(0.4, none), run(none, none)), null, chains(0.3))));
    }

    @Test
    void aNumberThatJustReachesTheThresholdPasses() {
        List<RunResult> runs = List.of(run(0.3, 0), run(0.3, 0), run(0.3, 0));
        Rule least = rule("chain_share", List.of(AskedAt.CITY), null, Bound.LEAST, 0.3);
        Rule most = rule("chain_share", List.of(AskedAt.CITY), null, Bound.MOST, 0.3);
        assertEquals(List.of("all pass", "all pass"), told(verdicts(runs, null, least, most)));
    }

    @Test
    void oneReplicationHasNoIntervalAndDecidesNothing() {
        List<Verdict> verdicts = verdicts(
                List.of(run(0.9, 0)), null, rule("chain_share", List.of(AskedAt.CITY), null, Bound.LEAST, 0.3));
        assertEquals(List.of("all open"), told(verdicts));
        assertTrue(Double.isNaN(verdicts.get(0).measured().lower()));
    }

    @Test
    void whatComesLaterIsNotAskedYet() {
        circle("early", 2023);
        circle("late", 2025);
        List<RunResult> runs = List.of(run(0.1, 0.1), run(0.1, 0.1));
        Rule later = rule("chain_share", EVERYWHERE, 2024, Bound.LEAST, 0.3);
        assertEquals(
                List.of(
                        "all fail",
                        "all not-applicable rule-not-yet",
                        "early fail",
                        "early not-applicable rule-not-yet",
                        "late not-applicable circle-not-yet",
                        "late not-applicable circle-not-yet"),
                told(verdicts(runs, 2023, chains(0.3), later)));
        assertEquals(
                List.of("all fail", "early fail", "late not-applicable circle-not-yet"),
                told(verdicts(runs, 2024, later)));
        assertEquals(List.of("all fail", "early fail", "late fail"), told(verdicts(runs, 2025, later)));
        assertEquals(List.of("all fail", "early fail", "late fail"), told(verdicts(runs, null, later)));
        assertEquals(0.1, verdicts(runs, 2023, later).get(0).measured().mean());
    }

    @Test
    void withoutCirclesTheirRulesSayNothing() {
        List<Verdict> verdicts = verdicts(List.of(run(0.4, 0), run(0.4, 0)), null, chains(0.3));
        assertEquals(List.of("all pass", " not-applicable no-circle"), told(verdicts));
        assertTrue(Double.isNaN(verdicts.get(1).measured().mean()));
    }

    @Test
    void whatCannotBeMeasuredSaysNothing() {
        circle("empty", null);
        List<RunResult> runs = List.of(run(0.4, Double.NaN), run(0.4, Double.NaN));
        assertEquals(
                List.of("all pass", "empty not-applicable nothing-to-measure"),
                told(verdicts(runs, null, chains(0.3))));
    }

    @Test
    void circlesAreCountedUpToTheYearOfTheRule() {
        circle("a", 2023);
        circle("b", 2023);
        circle("c", 2025);
        circle("d", null);
        List<AskedAt> city = List.of(AskedAt.CITY);
        Rule first = rule("circles_built", city, 2023, Bound.LEAST, 2);
        Rule second = rule("circles_built", city, 2024, Bound.LEAST, 3);
        Rule third = rule("circles_built", city, 2025, Bound.LEAST, 3);
        List<Verdict> verdicts = verdicts(List.of(run(0, 0)), null, first, second, third);
        assertEquals(List.of("all pass", "all fail", "all pass"), told(verdicts));
        assertEquals(
                List.of(2.0, 2.0, 3.0),
                verdicts.stream().map(v -> v.measured().mean()).toList());
        assertEquals(
                List.of("all pass", "all not-applicable rule-not-yet", "all not-applicable rule-not-yet"),
                told(verdicts(List.of(run(0, 0)), 2023, first, second, third)));
    }

    @Test
    void aBasicTypeIsPresentIfItStandsThereOrEnoughReachIt() {
        circle("west", null);
        List<RunResult> runs = List.of(run(0, 0), run(0, 0));
        Rule share = atLeast("basic_types_present_share", 1);
        // in the circle stands a shop; the market is reached by 40 %, less than the rule's half
        List<Verdict> verdicts = verdicts(runs, null, share, atLeast("basic_types_present", 1));
        assertEquals(List.of("all pass", "all pass", "west fail", "west pass"), told(verdicts));
        assertEquals(0.5, verdicts.get(2).measured().mean());
        assertEquals(1, verdicts.get(3).measured().mean());
        town.types.set(1, TestTown.ofClass(town.types.get(1), "market", OutletClass.UPGRADE));
        assertEquals(List.of("all pass", "west pass"), told(verdicts(runs, null, share)));
    }

    @Test
    void outletsOfATypeAndWhomTheyCoverAreMeasured() {
        circle("west", null);
        List<RunResult> runs = List.of(run(0, 0), run(0, 0));
        List<Verdict> verdicts =
                verdicts(runs, null, atLeast("type_outlets", 3), atLeast("type_covered_of_age_share", 0.7));
        assertEquals(List.of("all pass", "all pass", "west fail", "west fail"), told(verdicts));
        assertEquals(
                List.of(9.0, 0.8, 2.0, 0.6),
                verdicts.stream().map(v -> v.measured().mean()).toList());
    }

    @Test
    void theTableHasARowForEachVerdict() {
        circle("west", 2024);
        List<Verdict> verdicts = verdicts(List.of(run(0.4, 0.2), run(0.4, 0.2)), null, chains(0.3));
        Table table = AcceptanceTable.of("baseline", 9, 2, verdicts);
        assertEquals(2, table.rowCount());
        assertEquals("fail", table.value(1, "verdict"));
        assertEquals("west", table.value(1, "id"));
        assertEquals(2024L, table.value(1, "phase"));
        assertEquals(0.2, table.number(1, "measured_upper"));
        assertEquals(0.3, table.number(1, "threshold"));
        assertTrue(Double.isNaN(table.number(1, "beside")));
    }

    @Test
    void withoutARunThereIsNothingToSay() {
        assertThrows(IllegalArgumentException.class, () -> verdicts(List.of(), null, chains(0.3)));
    }
}
