package livingcircle.study;

import java.util.ArrayList;
import java.util.List;
import livingcircle.experiment.Table;
import livingcircle.scenario.studies.StudyDefinition;

/** The columns that every table of an analysis begins with: what a row speaks of. */
final class TargetRows {

    private final StudyDefinition study;

    TargetRows(StudyDefinition study) {
        this.study = study;
    }

    /** A table with these columns and others behind them. */
    static Table table(String name, String... own) {
        List<String> columns = new ArrayList<>(List.of("metric", "scenario", "compared_with"));
        columns.addAll(List.of(own));
        return new Table(name, columns);
    }

    /** A row of such a table. */
    List<Object> of(Target target, Object... own) {
        String scenario = study.scenarios().get(target.scenario()).id();
        String other = target.isDifference()
                ? study.scenarios().get(target.comparedWith()).id()
                : "";
        List<Object> row = new ArrayList<>(List.of(target.metric(), scenario, other));
        row.addAll(List.of(own));
        return row;
    }
}
