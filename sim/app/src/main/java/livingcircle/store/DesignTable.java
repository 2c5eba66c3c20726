package livingcircle.store;

import java.util.ArrayList;
import java.util.List;
import livingcircle.scenario.studies.Parameter;
import livingcircle.study.RunSpec;
import livingcircle.study.StudyPlan;

/** The table {@code design}: a row for each run, with the value of every parameter. */
final class DesignTable {

    static final String NAME = "design";

    private final StudyPlan plan;
    private final List<String> columns =
            new ArrayList<>(List.of("run", "point", "scenario", "seed", "replication", "failed"));

    DesignTable(StudyPlan plan) {
        this.plan = plan;
        plan.parameters().stream().map(Parameter::path).forEach(columns::add);
    }

    List<String> columns() {
        return columns;
    }

    List<Object> row(RunSpec run, boolean isFailed) {
        List<Object> row = new ArrayList<>(List.of(
                (long) run.index(),
                (long) run.point(),
                run.scenario(),
                run.seed(),
                (long) run.replication(),
                isFailed));
        for (Parameter parameter : plan.parameters()) {
            Object value = plan.points().get(run.point()).find(parameter.path());
            row.add(value == null ? "" : value);
        }
        return row;
    }
}
