package livingcircle.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToDoubleFunction;
import livingcircle.base.KeyedRandom;
import livingcircle.experiment.Table;
import livingcircle.scenario.studies.DesignKind;
import livingcircle.scenario.studies.Parameter;
import livingcircle.scenario.studies.Replications;
import livingcircle.scenario.studies.StudyDefinition;
import org.junit.jupiter.api.Test;

/** What tables say of made-up results: 4x + y for a, x more for b, and luck that both share. */
class StudyAnalysisTest {

    private static final Parameter X = Studies.range("x", 0, 1);
    private static final Parameter Y = Studies.range("y", 0, 1);

    private static double value(StudyPlan plan, RunSpec run) {
        double x = number(plan, run, "x");
        double y = number(plan, run, "y");
        double luck = 0.01 * KeyedRandom.normal(run.replication());
        return 4 * x + y + luck + (run.scenario().equals("b") ? x - 0.2 : 0);
    }

    private static double number(StudyPlan plan, RunSpec run, String path) {
        return plan.points().get(run.point()).find(path) instanceof Double number ? number : 0.5;
    }

    private static List<Table> tables(DesignKind kind, int points) {
        StudyDefinition study = Studies.study(Studies.design(kind, points, 4), Replications.fixed(2), X, Y);
        StudyPlan plan = StudyPlanner.plan(study);
        return StudyAnalysis.tables(plan, runs(run -> value(plan, run)));
    }

    private static FinishedRuns runs(ToDoubleFunction<RunSpec> value) {
        return new FinishedRuns() {
            @Override
            public boolean has(RunSpec run) {
                return run.index() != 1;
            }

            @Override
            public double headline(RunSpec run, String metric) {
                return value.applyAsDouble(run);
            }
        };
    }

    private static Table table(List<Table> tables, String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + name));
    }

    private static double find(Table table, String scenario, String comparedWith, String parameter, String column) {
        for (int row = 0; row < table.rowCount(); row++) {
            if (table.value(row, "scenario").equals(scenario)
                    && table.value(row, "compared_with").equals(comparedWith)
                    && (parameter.isEmpty() || table.value(row, "parameter").equals(parameter))) {
                return table.number(row, column);
            }
        }
        throw new AssertionError("no row of " + scenario + " and " + parameter);
    }

    @Test
    void elementaryEffectsAreTheSlopes() {
        Table effects = table(tables(DesignKind.MORRIS, 20), "elementary_effects");
        assertEquals(4, find(effects, "a", "", "x", "mu_star"), 0.02);
        assertEquals(1, find(effects, "a", "", "y", "mu_star"), 0.02);
        assertEquals(1, find(effects, "b", "a", "x", "mu"), 1e-9);
        assertEquals(0, find(effects, "b", "a", "y", "mu"), 1e-9);
    }

    /** Of 4x + y sixteen seventeenths of the variance come from x. */
    @Test
    void sobolIndicesAreSharesOfTheVariance() {
        Table indices = table(tables(DesignKind.SALTELLI, 256), "sobol_indices");
        assertEquals(16.0 / 17, find(indices, "a", "", "x", "first"), 0.05);
        assertEquals(1.0 / 17, find(indices, "a", "", "y", "total"), 0.02);
        assertEquals(1, find(indices, "b", "a", "x", "total"), 0.05);
    }

    @Test
    void aTornadoHasABarForEachParameter() {
        Table tornado = table(tables(DesignKind.ONE_AT_A_TIME, 0), "tornado");
        assertEquals(5, find(tornado, "b", "", "x", "width"), 1e-9);
        assertEquals(0.3, find(tornado, "b", "a", "x", "base"), 1e-9);
        assertEquals(0, find(tornado, "b", "a", "y", "width"), 1e-9);
        assertEquals("0.0", tornado.value(0, "lowest_at"), "the value at which the result is least");
    }

    @Test
    void samplesTellOfSpreadAndOfWhatGoesWithIt() {
        List<Table> tables = tables(DesignKind.UNCERTAINTY, 200);
        Table uncertainty = table(tables, "uncertainty");
        assertEquals(2.5, find(uncertainty, "a", "", "", "mean"), 0.05);
        assertEquals(-0.2, find(uncertainty, "b", "a", "", "min"), 0.02);
        assertEquals(0.3, find(uncertainty, "b", "a", "", "median"), 0.02);
        Table correlations = table(tables, "rank_correlations");
        assertTrue(find(correlations, "a", "", "x", "rank_correlation") > 0.9);
        assertEquals(1, find(correlations, "b", "a", "x", "rank_correlation"), 1e-9);
    }

    /** b is better where x is above 0.2. */
    @Test
    void layoutsAreRankedPointByPoint() {
        Table better = table(tables(DesignKind.LATIN_HYPERCUBE, 100), "stays_better");
        assertEquals(1, better.rowCount());
        assertEquals(0.8, find(better, "b", "a", "", "better_share"), 0.011);
        assertEquals(100, find(better, "b", "a", "", "points"));
        assertEquals(-0.2, find(better, "b", "a", "", "difference_min"), 0.02);
    }

    @Test
    void aRunThatIsMissingLeavesItsPointToTheOthers() {
        Table responses = table(tables(DesignKind.FACTORIAL, 0), "responses");
        assertEquals(1, responses.number(0, "replications"));
        assertTrue(Double.isNaN(responses.number(0, "lower")));
        assertEquals(2, responses.number(1, "replications"));
        assertEquals(16 * 3, responses.rowCount());
    }
}
