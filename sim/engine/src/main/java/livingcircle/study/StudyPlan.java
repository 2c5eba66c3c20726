package livingcircle.study;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.scenario.InputFile;
import livingcircle.scenario.studies.Parameter;
import livingcircle.scenario.studies.StudyDefinition;

/**
 * All runs of a study in a fixed order: point by point, at each scenario by scenario, of each all replications. With a
 * precision these are as many as may be needed, and {@link StudyRunner} leaves out those that are not.
 *
 * @param study what was asked for
 * @param points points of the design, by their index
 * @param runs all runs, by their index
 * @param fingerprint SHA-256 of all that decides the results, the version of the program excepted
 */
public record StudyPlan(StudyDefinition study, List<DesignPoint> points, List<RunSpec> runs, String fingerprint) {

    public StudyPlan {
        points = List.copyOf(points);
        runs = List.copyOf(runs);
    }

    public BilingualText name() {
        return study.name();
    }

    public List<Parameter> parameters() {
        return study.parameters();
    }

    /** Files that were read, the study's own first. */
    public List<InputFile> inputs() {
        return study.inputs();
    }

    /** The run of a replication of a scenario at a point. */
    public RunSpec run(int point, int scenario, int replication) {
        int most = study.replications().most();
        return runs.get((point * study.scenarios().size() + scenario) * most + replication);
    }

    /** The runs that are made in any case, in their order. */
    public List<RunSpec> leastRuns() {
        return runs.stream()
                .filter(run -> run.replication() < study.replications().least())
                .toList();
    }
}
