package livingcircle.cli;

import livingcircle.model.RunSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say which parts of the model act in a run. */
final class FeedbackOptions {

    @Option(names = "--no-feedback", descriptionKey = "no-feedback")
    boolean noFeedback;

    @Option(names = "--closing", paramLabel = "YES", arity = "1", descriptionKey = "closing")
    @Nullable
    Boolean outletsMayClose;

    /** The settings with what the user asked for. */
    RunSettings applyTo(RunSettings settings) {
        return new RunSettings(
                settings.seed(),
                settings.replication(),
                settings.warmupDays(),
                settings.days(),
                !noFeedback,
                outletsMayClose == null ? settings.outletsMayClose() : outletsMayClose);
    }
}
