package livingcircle.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import livingcircle.scenario.Setting;
import livingcircle.scenario.studies.DesignKind;
import livingcircle.scenario.studies.DesignSpec;
import livingcircle.scenario.studies.Levels;
import livingcircle.scenario.studies.Parameter;
import livingcircle.scenario.studies.Replications;
import livingcircle.scenario.studies.StudyDefinition;
import org.junit.jupiter.api.Test;

class StudyPlannerTest {

    private static List<String> points(DesignSpec design, Parameter... parameters) {
        return StudyPlanner.plan(Studies.study(design, Replications.fixed(1), parameters)).points().stream()
                .map(point -> point.settings().toString())
                .toList();
    }

    @Test
    void runsAreOrderedByPointScenarioAndReplication() {
        StudyPlan plan = StudyPlanner.plan(Studies.study(
                Studies.design(DesignKind.FACTORIAL, 0, 3), Replications.fixed(2), Studies.values("x", 1L, 2L)));
        assertEquals(8, plan.runs().size());
        for (int p = 0; p < 2; p++) {
            for (int s = 0; s < 2; s++) {
                for (int r = 0; r < 2; r++) {
                    RunSpec run = plan.run(p, s, r);
                    assertEquals(plan.runs().get(run.index()), run);
                    assertEquals(p, run.point());
                    assertEquals(List.of("a", "b").get(s), run.scenario());
                    assertEquals(r, run.replication());
                    assertEquals(5, run.seed());
                    assertEquals(List.of(new Setting("x", p + 1L)), run.settings());
                }
            }
        }
    }

    @Test
    void aFactorialTakesValuesAndLevelsOfRanges() {
        assertEquals(
                List.of(
                        "[x=0.0, y=small]",
                        "[x=0.0, y=large]",
                        "[x=0.5, y=small]",
                        "[x=0.5, y=large]",
                        "[x=1.0, y=small]",
                        "[x=1.0, y=large]"),
                points(
                        Studies.design(DesignKind.FACTORIAL, 0, 3),
                        Studies.range("x", 0, 1),
                        Studies.values("y", "small", "large")));
    }

    @Test
    void wholeNumbersAndLogarithmsAreSpreadAsAsked() {
        Parameter whole = Studies.parameter("n", new Levels.Range(1, 3, true, false));
        Parameter log = Studies.parameter("l", new Levels.Range(1, 100, false, true));
        assertEquals(List.of("[n=1]", "[n=2]", "[n=3]"), points(Studies.design(DesignKind.FACTORIAL, 0, 9), whole));
        StudyPlan plan = StudyPlanner.plan(
                Studies.study(Studies.design(DesignKind.LATIN_HYPERCUBE, 300, 0), Replications.fixed(1), whole, log));
        int[] counts = new int[4];
        int belowTen = 0;
        for (DesignPoint point : plan.points()) {
            counts[((Long) point.settings().get(0).value()).intValue()]++;
            belowTen += point.settings().get(1).number() < 10 ? 1 : 0;
        }
        assertEquals(List.of(0, 100, 100, 100), List.of(counts[0], counts[1], counts[2], counts[3]));
        assertEquals(150, belowTen);
    }

    @Test
    void oneAtATimeStartsFromWhatStands() {
        assertEquals(
                List.of("[]", "[x=0.0]", "[x=1.0]", "[y=7]"),
                points(
                        Studies.design(DesignKind.ONE_AT_A_TIME, 0, 0),
                        Studies.range("x", 0, 1),
                        Studies.values("y", 7L)));
    }

    @Test
    void aListIsTakenAsItStands() {
        DesignSpec design = new DesignSpec(DesignKind.LIST, 0, 0, 1, List.of(List.of(1L, 0.5), List.of(2L, 0.25)));
        assertEquals(
                List.of("[x=1, y=0.5]", "[x=2, y=0.25]"),
                points(design, Studies.values("x", 1L, 2L), Studies.values("y", 0.5, 0.25)));
    }

    @Test
    void everyKindHasAsManyPointsAsItSays() {
        for (DesignKind kind : DesignKind.values()) {
            StudyDefinition study = Studies.study(
                    Studies.design(kind, 8, 4),
                    Replications.fixed(1),
                    Studies.range("x", 0, 1),
                    Studies.range("y", 0, 1));
            assertEquals(
                    StudyPlanner.pointCount(study),
                    StudyPlanner.plan(study).points().size(),
                    kind.id());
        }
    }

    @Test
    void settingsReachTheScenariosThatKnowThemAndTheRunItself() {
        StudyDefinition study = Studies.study(
                List.of(Studies.scenario("a", "x", "fixed"), Studies.scenario("b")),
                List.of(Studies.values("x", 1L), Studies.values("run.days", 3L)),
                Studies.design(DesignKind.FACTORIAL, 0, 2),
                Replications.fixed(1),
                new Setting("fixed", 2L),
                new Setting("run.feedback", false));
        List<RunSpec> runs = StudyPlanner.plan(study).runs();
        assertEquals(
                List.of(new Setting("fixed", 2L), new Setting("x", 1L)),
                runs.get(0).settings());
        assertEquals(List.of(), runs.get(1).settings());
        assertEquals(3, runs.get(1).days());
        assertEquals(1, runs.get(1).warmupDays());
        assertTrue(runs.stream().noneMatch(RunSpec::withFeedback));
    }

    @Test
    void theFingerprintTellsWhatDecidesResults() {
        DesignSpec design = Studies.design(DesignKind.FACTORIAL, 0, 2);
        Set<String> prints = new TreeSet<>();
        prints.add(print(design, Replications.fixed(1), Studies.range("x", 0, 1)));
        assertEquals(prints, Set.of(print(design, Replications.fixed(1), Studies.range("x", 0, 1))));
        prints.add(print(design, Replications.fixed(2), Studies.range("x", 0, 1)));
        prints.add(print(design, Replications.fixed(1), Studies.range("x", 0, 2)));
        prints.add(print(design, Replications.fixed(1), Studies.range("y", 0, 1)));
        assertEquals(4, prints.size());
        assertNotEquals("", prints.iterator().next());
    }

    private static String print(DesignSpec design, Replications replications, Parameter parameter) {
        return StudyPlanner.plan(Studies.study(design, replications, parameter)).fingerprint();
    }

    @Test
    void anEnormousStudyIsCountedButNotPlanned() {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            parameters.add(Studies.range("x" + i, 0, 1));
        }
        StudyDefinition study = Studies.study(
                Studies.design(DesignKind.FACTORIAL, 0, 10),
                Replications.fixed(1),
                parameters.toArray(new Parameter[0]));
        assertEquals(Long.MAX_VALUE, StudyPlanner.mostRuns(study));
        assertThrows(IllegalArgumentException.class, () -> StudyPlanner.plan(study));
        assertEquals(Collections.nCopies(1, "[]"), points(Studies.design(DesignKind.FACTORIAL, 0, 10)));
    }
}
