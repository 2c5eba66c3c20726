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

    RunOptions() {
        super(1);
    }

    @Override
    RunSettings settings(RunDefaults defaults, int replication) {
        return feedback.applyTo(super.settings(defaults, replication));
    }

    Detail detail() {
        return new Detail(residents, diary);
    }
}
