package livingcircle.study;

import java.util.ArrayList;
import java.util.List;
import livingcircle.scenario.studies.StudyDefinition;
import livingcircle.scenario.studies.StudyScenario;

/** Makes the plan of a study. How many runs it would have can be asked before, as it may be more than anyone meant. */
public final class StudyPlanner {

    /** Runs beyond which a study is likely to be a mistake, so that people should be asked. */
    public static final long MANY_RUNS = 10_000;

    /** Runs beyond which no plan is made. */
    public static final long MOST_RUNS = 10_000_000;

    private StudyPlanner() {}

    /** Number of points of the design; {@code Long.MAX_VALUE} if it is larger still. */
    public static long pointCount(StudyDefinition study) {
        return new Points(study).count();
    }

    /** Runs that are made in any case; {@code Long.MAX_VALUE} if there are more still. */
    public static long leastRuns(StudyDefinition study) {
        return runs(study, study.replications().least());
    }

    /** Runs that are never exceeded; {@code Long.MAX_VALUE} if there are more still. */
    public static long mostRuns(StudyDefinition study) {
        return runs(study, study.replications().most());
    }

    private static long runs(StudyDefinition study, int replications) {
        long each = (long) study.scenarios().size() * replications;
        long points = pointCount(study);
        return points > Long.MAX_VALUE / each ? Long.MAX_VALUE : points * each;
    }

    /**
     * Makes the plan.
     *
     * @throws IllegalArgumentException if it would have more than {@value #MOST_RUNS} runs
     */
    public static StudyPlan plan(StudyDefinition study) {
        long count = mostRuns(study);
        if (count > MOST_RUNS) {
            throw new IllegalArgumentException(count + " runs are more than " + MOST_RUNS);
        }
        List<DesignPoint> points = new Points(study).list();
        List<RunSpec> runs = new ArrayList<>((int) count);
        for (DesignPoint point : points) {
            for (StudyScenario scenario : study.scenarios()) {
                RunSpecs specs = new RunSpecs(study, scenario, point);
                for (int r = 0; r < study.replications().most(); r++) {
                    runs.add(specs.spec(runs.size(), point.index(), r));
                }
            }
        }
        return new StudyPlan(study, points, runs, Fingerprint.of(study, runs));
    }
}
