package livingcircle.study;

import java.util.List;
import livingcircle.experiment.Table;
import livingcircle.scenario.studies.StudyDefinition;
import livingcircle.study.design.SaltelliSample;
import livingcircle.study.sensitivity.ElementaryEffects;
import livingcircle.study.sensitivity.RankCorrelation;
import livingcircle.study.sensitivity.SobolIndices;
import livingcircle.study.sensitivity.Spread;
import livingcircle.study.sensitivity.Swing;

/** What a design tells of the parameters of a study: which of them matter, and how far results spread with them. */
final class ParameterTables {

    private final StudyPlan plan;
    private final StudyDefinition study;
    private final Responses responses;
    private final TargetRows rows;

    ParameterTables(StudyPlan plan, Responses responses) {
        this.plan = plan;
        this.responses = responses;
        study = plan.study();
        rows = new TargetRows(study);
    }

    /** The tables that the design allows. */
    List<Table> ofDesign() {
        return switch (study.design().kind()) {
            case MORRIS -> List.of(elementaryEffects());
            case SALTELLI -> List.of(sobolIndices());
            case ONE_AT_A_TIME -> List.of(tornado());
            case LATIN_HYPERCUBE, SOBOL, UNCERTAINTY, LIST, FACTORIAL -> List.of(uncertainty(), rankCorrelations());
        };
    }

    private Table elementaryEffects() {
        Table table = TargetRows.table("elementary_effects", "parameter", "trajectories", "mu", "mu_star", "sigma");
        double[][] coordinates = new Points(study).coordinates();
        for (Target target : responses.targets()) {
            ElementaryEffects[] effects = ElementaryEffects.of(coordinates, responses.means(target));
            for (int p = 0; p < effects.length; p++) {
                ElementaryEffects effect = effects[p];
                table.add(
                        rows.of(target, path(p), (long) effect.count(), effect.mu(), effect.muStar(), effect.sigma()));
            }
        }
        return table;
    }

    private Table sobolIndices() {
        Table table = TargetRows.table(
                "sobol_indices",
                "parameter",
                "base_points",
                "first",
                "first_lower",
                "first_upper",
                "total",
                "total_lower",
                "total_upper");
        int factors = study.parameters().size();
        int basePoints = study.design().points();
        for (Target target : responses.targets()) {
            double[] means = responses.means(target);
            double[] ofA = new double[basePoints];
            double[] ofB = new double[basePoints];
            double[][] mixed = new double[factors][basePoints];
            for (int j = 0; j < basePoints; j++) {
                ofA[j] = means[SaltelliSample.ofA(j, factors)];
                ofB[j] = means[SaltelliSample.ofB(j, factors)];
                for (int f = 0; f < factors; f++) {
                    mixed[f][j] = means[SaltelliSample.mixed(j, f, factors)];
                }
            }
            SobolIndices indices = SobolIndices.of(
                    ofA,
                    ofB,
                    mixed,
                    SobolIndices.DEFAULT_RESAMPLES,
                    StudyAnalysis.CONFIDENCE,
                    study.design().seed());
            for (int f = 0; f < factors; f++) {
                table.add(rows.of(
                        target,
                        path(f),
                        (long) indices.basePoints(),
                        indices.first(f).value(),
                        indices.first(f).lower(),
                        indices.first(f).upper(),
                        indices.total(f).value(),
                        indices.total(f).lower(),
                        indices.total(f).upper()));
            }
        }
        return table;
    }

    private Table tornado() {
        Table table = TargetRows.table(
                "tornado", "parameter", "base", "lowest", "highest", "lowest_at", "highest_at", "width");
        int[] levels = new Points(study).levelsOneAtATime();
        for (Target target : responses.targets()) {
            double[] means = responses.means(target);
            int first = 1;
            for (int p = 0; p < levels.length; p++) {
                double[] byLevel = new double[levels[p]];
                System.arraycopy(means, first, byLevel, 0, levels[p]);
                Swing swing = Swing.of(means[0], byLevel);
                table.add(rows.of(
                        target,
                        path(p),
                        swing.base(),
                        swing.lowest(),
                        swing.highest(),
                        valueAt(first, swing.lowestLevel(), p),
                        valueAt(first, swing.highestLevel(), p),
                        swing.width()));
                first += levels[p];
            }
        }
        return table;
    }

    /** The value of a parameter at a level as text, since parameters differ in kind; empty if there is none. */
    private String valueAt(int first, int level, int parameter) {
        Object value = level < 0 ? null : plan.points().get(first + level).find(path(parameter));
        return value == null ? "" : value.toString();
    }

    private Table uncertainty() {
        Table table = TargetRows.table(
                "uncertainty", "points", "mean", "standard_deviation", "min", "lower", "median", "upper", "max");
        for (Target target : responses.targets()) {
            Spread spread = Spread.of(responses.means(target), StudyAnalysis.CONFIDENCE);
            table.add(rows.of(
                    target,
                    (long) spread.count(),
                    spread.mean(),
                    spread.deviation(),
                    spread.least(),
                    spread.lower(),
                    spread.median(),
                    spread.upper(),
                    spread.greatest()));
        }
        return table;
    }

    private Table rankCorrelations() {
        Table table = TargetRows.table("rank_correlations", "parameter", "rank_correlation");
        for (Target target : responses.targets()) {
            double[] means = responses.means(target);
            for (int p = 0; p < study.parameters().size(); p++) {
                table.add(rows.of(target, path(p), RankCorrelation.of(numbers(p), means)));
            }
        }
        return table;
    }

    /** A parameter's value at each point; NaN where it is no number. */
    private double[] numbers(int parameter) {
        return plan.points().stream()
                .mapToDouble(point ->
                        point.find(path(parameter)) instanceof Number number ? number.doubleValue() : Double.NaN)
                .toArray();
    }

    private String path(int parameter) {
        return study.parameters().get(parameter).path();
    }
}
