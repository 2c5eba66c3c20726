package livingcircle.cli;

import livingcircle.experiment.Detail;
import livingcircle.model.RunSettings;
import livingcircle.scenario.RunDefaults;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of {@code livingcircle run}. */
final class RunOptions extends SimulationOptions {

    @Mixin
    final FeedbackOptions feedback = new FeedbackOptions();

    @Option(names = "--residents", descriptionKey = "residents")
    boolean residents;

    @Option(names = "--diary", descriptionKey = "diary")
    boolean diary;

    @Option(names = "--no-map", descriptionKey = "no-map")
    boolean noMap;

    RunOptions() {
        super(1);
    }

    @Override
    boolean leavesOutMap() {
        return noMap;
    }

    @Override
    RunSettings settings(RunDefaults defaults, int replication) {
        return feedback.applyTo(super.settings(defaults, replication));
    }

    Detail detail() {
        return new Detail(residents, diary);
    }
}
