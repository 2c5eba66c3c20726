package livingcircle.cli;

import livingcircle.experiment.Detail;
import livingcircle.model.RunSettings;
import livingcircle.scenario.RunDefaults;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of {@code livingcircle run}. */
final class RunOptions extends SimulationOptions {

    @Option(names = "--no-feedback", descriptionKey = "no-feedback")
    boolean noFeedback;

    @Option(names = "--closing", paramLabel = "YES", arity = "1", descriptionKey = "closing")
    @Nullable
    Boolean outletsMayClose;

    @Option(names = "--residents", descriptionKey = "residents")
    boolean residents;

    @Option(names = "--diary", descriptionKey = "diary")
    boolean diary;

    RunOptions() {
        super(1);
    }

    @Override
    RunSettings settings(RunDefaults defaults, int replication) {
        RunSettings common = super.settings(defaults, replication);
        return new RunSettings(
                common.seed(),
                replication,
                common.warmupDays(),
                common.days(),
                !noFeedback,
                outletsMayClose == null ? defaults.outletsMayClose() : outletsMayClose);
    }

    Detail detail() {
        return new Detail(residents, diary);
    }
}
