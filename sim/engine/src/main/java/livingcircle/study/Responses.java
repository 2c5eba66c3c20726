package livingcircle.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Headline numbers of the runs of a study. A run that failed or was not made has none. */
final class Responses {

    private final StudyPlan plan;
    private final Map<String, double[]> byMetric = new HashMap<>();

    Responses(StudyPlan plan, FinishedRuns runs) {
        this.plan = plan;
        List<String> metrics = plan.study().metrics();
        double[][] values = new double[metrics.size()][plan.runs().size()];
        for (RunSpec run : plan.runs()) {
            boolean isKnown = runs.has(run);
            for (int m = 0; m < values.length; m++) {
                values[m][run.index()] = isKnown ? runs.headline(run, metrics.get(m)) : Double.NaN;
            }
        }
        for (int m = 0; m < values.length; m++) {
            byMetric.put(metrics.get(m), values[m]);
        }
    }

    /** All that tables speak of: each number of each scenario, then how it differs from the first scenario's. */
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (String metric : plan.study().metrics()) {
            for (int s = 0; s < plan.study().scenarios().size(); s++) {
                targets.add(new Target(metric, s, -1));
            }
            for (int s = 1; s < plan.study().scenarios().size(); s++) {
                targets.add(new Target(metric, s, 0));
            }
        }
        return targets;
    }

    /** The values of a target by point and replication; NaN where a run has none. */
    double[][] values(Target target) {
        double[] all = byMetric.get(target.metric());
        if (all == null) {
            throw new IllegalArgumentException("the study does not ask for " + target.metric());
        }
        double[][] values =
                new double[plan.points().size()][plan.study().replications().most()];
        for (int p = 0; p < values.length; p++) {
            for (int r = 0; r < values[p].length; r++) {
                values[p][r] = all[plan.run(p, target.scenario(), r).index()];
                if (target.isDifference()) {
                    values[p][r] -= all[plan.run(p, target.comparedWith(), r).index()];
                }
            }
        }
        return values;
    }

    /** The values of a target at a point, by replication, without those that are not known. */
    static double[] known(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).toArray();
    }

    /** Means of a target over the replications of each point; NaN where none is known. */
    double[] means(Target target) {
        return Arrays.stream(values(target))
                .mapToDouble(ofPoint -> Arrays.stream(known(ofPoint)).average().orElse(Double.NaN))
                .toArray();
    }
}
