package livingcircle.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import livingcircle.experiment.RunResult;
import livingcircle.scenario.studies.Precision;
import livingcircle.scenario.studies.Replications;

/**
 * Makes the runs of a study that are not made yet: first those of every point that are made in any case, then, with a
 * precision, as many more as these show to be needed. Which runs these are follows from results alone, so that a study
 * that was interrupted ends with the same runs as one that was not.
 */
public final class StudyRunner {

    private final StudyPlan plan;
    private final FinishedRuns finished;
    private final RunExecutor executor;
    private final Function<List<RunSpec>, RunSource> sources;
    private final RunSink sink;
    private final BooleanSupplier isStopped;
    private final Map<Integer, Double> watched = new HashMap<>();

    /**
     * @param finished runs that were made before
     * @param executor where runs are executed
     * @param sources what makes some runs, given all of them
     * @param sink takes what they give
     * @param isStopped whether to stop, see {@link RunExecutor#execute}
     */
    public StudyRunner(
            StudyPlan plan,
            FinishedRuns finished,
            RunExecutor executor,
            Function<List<RunSpec>, RunSource> sources,
            RunSink sink,
            BooleanSupplier isStopped) {
        this.plan = plan;
        this.finished = finished;
        this.executor = executor;
        this.sources = sources;
        this.sink = sink;
        this.isStopped = isStopped;
    }

    /**
     * Makes the runs.
     *
     * @return whether the study is complete, rather than stopped
     */
    public boolean run() {
        execute(plan.leastRuns());
        Precision precision = plan.study().replications().precision();
        if (!isStopped.getAsBoolean() && precision != null) {
            execute(furtherRuns(precision));
        }
        return !isStopped.getAsBoolean();
    }

    private void execute(List<RunSpec> runs) {
        List<RunSpec> todo = runs.stream().filter(run -> !finished.has(run)).toList();
        executor.execute(todo, sources.apply(todo), this::keep, isStopped);
    }

    private void keep(RunOutcome outcome) {
        Precision precision = plan.study().replications().precision();
        if (precision != null) {
            RunResult result = outcome.result();
            watched.put(outcome.run().index(), result == null ? Double.NaN : result.headline(precision.metric()));
        }
        sink.accept(outcome);
    }

    private List<RunSpec> furtherRuns(Precision precision) {
        Replications wanted = plan.study().replications();
        List<RunSpec> further = new ArrayList<>();
        for (DesignPoint point : plan.points()) {
            int needed = NeededReplications.of(wanted, pilots(point.index(), precision));
            for (int s = 0; s < plan.study().scenarios().size(); s++) {
                for (int r = wanted.least(); r < needed; r++) {
                    further.add(plan.run(point.index(), s, r));
                }
            }
        }
        return further;
    }

    private List<double[]> pilots(int point, Precision precision) {
        List<double[]> values = new ArrayList<>();
        for (int s = 0; s < plan.study().scenarios().size(); s++) {
            double[] pilot = new double[plan.study().replications().least()];
            for (int r = 0; r < pilot.length; r++) {
                pilot[r] = value(plan.run(point, s, r), precision);
            }
            values.add(pilot);
        }
        return precision.ofDifference() ? differences(values) : values;
    }

    private double value(RunSpec run, Precision precision) {
        Double measured = watched.get(run.index());
        return measured == null ? finished.headline(run, precision.metric()) : measured;
    }

    private static List<double[]> differences(List<double[]> values) {
        List<double[]> differences = new ArrayList<>();
        for (double[] other : values.subList(1, values.size())) {
            double[] difference = other.clone();
            for (int r = 0; r < difference.length; r++) {
                difference[r] -= values.get(0)[r];
            }
            differences.add(difference);
        }
        return differences;
    }
}
