package livingcircle.study;

import java.util.ArrayList;
import java.util.List;
import livingcircle.comparison.Direction;
import livingcircle.experiment.Table;
import livingcircle.scenario.studies.StudyDefinition;
import livingcircle.statistics.MeanInterval;
import livingcircle.study.sensitivity.StaysBetter;

/**
 * What the runs of a study say together, as tables. Every table has a row for each of the study's metrics and scenarios,
 * and for the difference of each further scenario from the first, which {@code compared_with} then names.
 */
public final class StudyAnalysis {

    /** Confidence of all intervals. */
    public static final double CONFIDENCE = MeanInterval.DEFAULT_CONFIDENCE;

    private final StudyDefinition study;
    private final Responses responses;
    private final TargetRows rows;

    private StudyAnalysis(StudyPlan plan, FinishedRuns runs) {
        study = plan.study();
        responses = new Responses(plan, runs);
        rows = new TargetRows(study);
    }

    /**
     * The tables: {@code responses} by point; {@code stays_better} of layouts; by design {@code elementary_effects},
     * {@code sobol_indices}, {@code tornado} or, of samples, {@code uncertainty} and {@code rank_correlations}.
     *
     * @param runs the runs that have ended; points without any are passed over as far as a method allows
     */
    public static List<Table> tables(StudyPlan plan, FinishedRuns runs) {
        StudyAnalysis analysis = new StudyAnalysis(plan, runs);
        List<Table> tables = new ArrayList<>(List.of(analysis.responses()));
        if (analysis.study.scenarios().size() > 1) {
            tables.add(analysis.staysBetter());
        }
        if (!plan.parameters().isEmpty()) {
            tables.addAll(new ParameterTables(plan, analysis.responses).ofDesign());
        }
        return tables;
    }

    private Table responses() {
        Table table = TargetRows.table("responses", "point", "replications", "mean", "lower", "upper");
        for (Target target : responses.targets()) {
            double[][] values = responses.values(target);
            for (int p = 0; p < values.length; p++) {
                MeanInterval interval = interval(Responses.known(values[p]));
                table.add(rows.of(
                        target,
                        (long) p,
                        (long) interval.count(),
                        interval.mean(),
                        interval.lower(),
                        interval.upper()));
            }
        }
        return table;
    }

    /** With a precision, whose number of replications the first ones decided, these alone tell the spread. */
    private MeanInterval interval(double[] values) {
        boolean isDecidedByPilot = study.replications().precision() != null;
        return isDecidedByPilot
                ? MeanInterval.ofSequence(values, study.replications().least(), CONFIDENCE)
                : MeanInterval.of(values, CONFIDENCE);
    }

    private Table staysBetter() {
        Table table = TargetRows.table(
                "stays_better",
                "points",
                "better_share",
                "better_lower",
                "better_upper",
                "difference_mean",
                "difference_lower",
                "difference_upper",
                "difference_min",
                "difference_max");
        for (String metric : study.metrics()) {
            Direction direction = Direction.of(metric);
            for (int a = 0; a < study.scenarios().size() && direction != Direction.NEUTRAL; a++) {
                for (int b = a + 1; b < study.scenarios().size(); b++) {
                    StaysBetter better = StaysBetter.of(
                            responses.values(new Target(metric, a, -1)),
                            responses.values(new Target(metric, b, -1)),
                            direction == Direction.HIGHER_IS_BETTER,
                            CONFIDENCE);
                    table.add(rows.of(
                            new Target(metric, b, a),
                            (long) better.better().count(),
                            better.better().share(),
                            better.better().lower(),
                            better.better().upper(),
                            better.difference().mean(),
                            better.difference().lower(),
                            better.difference().upper(),
                            better.least(),
                            better.greatest()));
                }
            }
        }
        return table;
    }
}
