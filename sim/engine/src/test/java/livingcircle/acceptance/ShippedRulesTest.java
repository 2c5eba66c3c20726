package livingcircle.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import livingcircle.ShippedFiles;
import livingcircle.base.BilingualText;
import livingcircle.base.Parallel;
import livingcircle.city.Circle;
import livingcircle.city.CircleArea;
import livingcircle.experiment.Detail;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import livingcircle.model.RunSettings;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.RulesReader;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.scenario.rules.AskedAt;
import livingcircle.scenario.rules.Rule;
import livingcircle.scenario.rules.RuleBook;
import livingcircle.scenario.rules.RuleMetric;
import livingcircle.scenario.rules.RuleSet;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;

/** The rules that come with the program, held against the grid town with two circles. */
class ShippedRulesTest {

    private final Scenario town = ScenarioReader.read(ShippedFiles.scenarios().resolve("grid-town/baseline.yaml"));

    private RuleBook book() throws IOException {
        try (Stream<Path> files = Files.list(ShippedFiles.scenarios().resolve("rules"))) {
            return RulesReader.read(
                    files.sorted().toList(),
                    Acceptance.metrics(),
                    town.catalogue().types().stream().map(type -> type.id()).toList());
        }
    }

    private Scenario withCircles() {
        List<Circle> circles = new ArrayList<>();
        for (int c = 1; c <= 2; c++) {
            circles.add(new Circle(
                    "circle-" + c,
                    BilingualText.of("Circle " + c),
                    2022 + c,
                    null,
                    new CircleArea.OfCommunities(List.of("community-" + c))));
        }
        return new Scenario(
                town.id(),
                town.name(),
                town.city(),
                town.population(),
                town.catalogue(),
                town.behaviour(),
                town.layout(),
                circles,
                town.run(),
                town.inputs(),
                town.warnings());
    }

    @Test
    void theyAreReadWithoutFaultOrWarning() throws IOException {
        RuleBook book = book();
        assertEquals(List.of(), book.warnings());
        assertEquals(
                List.of("national-2025", "qinyang-2023"),
                book.sets().stream().map(RuleSet::id).toList());
        for (RuleSet set : book.sets()) {
            for (Rule rule : set.rules()) {
                if (rule.metric().startsWith("satisfied_")) {
                    assertNotNull(rule.beside(), "both shares are always told");
                }
                assertFalse(rule.text().zh().equals(rule.text().en()), rule.id());
            }
        }
    }

    @Test
    void everyMetricIsMeasuredWhereItIsSaidToBe() throws IOException {
        try (Parallel parallel = new Parallel(1)) {
            World world = World.of(withCircles(), parallel);
            RunResult run =
                    Experiment.run(world, new RunSettings(1, 0, 0, 1, true, false), Detail.NONE, parallel, day -> {});
            for (RuleMetric metric : Acceptance.metrics()) {
                for (AskedAt at : metric.at()) {
                    String table = at == AskedAt.CITY ? "runs" : "circles";
                    assertTrue(
                            NamedMetric.find(metric.id()) != null
                                    || run.table(table).value(0, metric.id()) instanceof Number,
                            metric.id());
                }
            }
            checkProvision(run, world);
            RunResult kept = run.only(Acceptance.TABLES);
            List<Verdict> verdicts = new ArrayList<>();
            for (RuleSet set : book().sets()) {
                verdicts.addAll(Acceptance.of(set, List.of(kept, kept), world, 2023));
            }
            // national: 3 in the city, 4 in each circle; Qinyang: 6 in the city, 4 in each circle
            assertEquals(3 + 2 * 4 + 6 + 2 * 4, verdicts.size());
            for (Verdict verdict : verdicts) {
                Integer year = verdict.rule().year();
                boolean isRuleLater = year != null && year > 2023;
                boolean isLater = isRuleLater
                        || Integer.valueOf(2024).equals(verdict.area().phase());
                assertEquals(
                        isLater,
                        verdict.outcome() == Outcome.NOT_APPLICABLE,
                        verdict.rule().id());
                assertTrue(verdict.measured().isKnown(), verdict.rule().id());
            }
        }
    }

    /** Outlets and residents of the table agree with the other tables. */
    private static void checkProvision(RunResult run, World world) {
        Table provision = run.table("provision");
        Table types = run.table("types");
        int rows = world.catalogue().types().size() * 3;
        assertEquals(rows, provision.rowCount());
        long checked = 0;
        for (int row = 0; row < rows; row += 3) {
            int type = row / 3;
            assertEquals(types.value(type, "type"), provision.value(row, "type"));
            assertEquals(types.value(type, "outlets"), provision.value(row, "outlets"));
            assertEquals(20_000L, provision.value(row, "residents"));
            if (types.number(type, "standard_min") == 15) {
                assertEquals(
                        types.number(type, "coverage_own_speed_share"), provision.number(row, "reached_15min_share"));
                checked++;
            }
            assertTrue(provision.number(row, "covered_of_age_residents") <= provision.number(row, "of_age_residents"));
            assertEquals(run.table("circles").value(1, "residents"), provision.value(row + 2, "residents"));
        }
        assertTrue(checked > 10, "types of 15 minutes: " + checked);
    }
}
