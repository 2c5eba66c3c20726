package livingcircle.study;

import java.util.ArrayList;
import java.util.List;
import livingcircle.scenario.Setting;
import livingcircle.scenario.studies.RunPath;
import livingcircle.scenario.studies.StudyDefinition;
import livingcircle.scenario.studies.StudyScenario;
import org.jspecify.annotations.Nullable;

/**
 * Describes the runs of a scenario at a point. What the point sets comes before what the study says, and this before the
 * scenario's own; every run of a replication has the same seed, so that points and scenarios meet the same luck.
 */
final class RunSpecs {

    private final StudyDefinition study;
    private final StudyScenario scenario;
    private final List<Setting> all;

    RunSpecs(StudyDefinition study, StudyScenario scenario, DesignPoint point) {
        this.study = study;
        this.scenario = scenario;
        all = new ArrayList<>(study.settings());
        all.addAll(point.settings());
    }

    RunSpec spec(int index, int point, int replication) {
        Integer days = study.days();
        Integer warmup = study.warmupDays();
        Boolean closing = study.outletsMayClose();
        return new RunSpec(
                index,
                point,
                scenario.id(),
                scenario.file(),
                scenario.phase(),
                all.stream()
                        .filter(setting -> scenario.paths().contains(setting.path()))
                        .toList(),
                number(RunPath.SEED, study.seed()),
                replication,
                (int) number(RunPath.WARMUP, warmup == null ? scenario.run().warmupDays() : warmup),
                (int) number(RunPath.DAYS, days == null ? scenario.run().days() : days),
                truth(RunPath.FEEDBACK, study.withFeedback()),
                truth(RunPath.CLOSING, closing == null ? scenario.run().outletsMayClose() : closing));
    }

    private long number(RunPath path, long otherwise) {
        return find(path) instanceof Number number ? number.longValue() : otherwise;
    }

    private boolean truth(RunPath path, boolean otherwise) {
        return find(path) instanceof Boolean truth ? truth : otherwise;
    }

    private @Nullable Object find(RunPath path) {
        return all.stream()
                .filter(setting -> setting.path().equals(path.path()))
                .map(Setting::value)
                .findFirst()
                .orElse(null);
    }
}
