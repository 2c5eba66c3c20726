package livingcircle.cli;

import java.util.List;
import livingcircle.base.Language;
import livingcircle.experiment.Detail;
import livingcircle.model.RunSettings;
import livingcircle.scenario.RunDefaults;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of {@code livingcircle run}. */
final class RunOptions extends SimulationOptions {

    /** Which languages charts are drawn in. */
    enum ChartLanguages {
        EN,
        ZH,
        BOTH,
        NONE
    }

    @Mixin
    final FeedbackOptions feedback = new FeedbackOptions();

    @Option(names = "--residents", descriptionKey = "residents")
    boolean residents;

    @Option(names = "--diary", descriptionKey = "diary")
    boolean diary;

    @Option(names = "--charts", paramLabel = "LANG", descriptionKey = "charts")
    @Nullable
    ChartLanguages charts;

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

    List<Language> chartLanguages(Language language) {
        if (charts == null) {
            return List.of(language);
        }
        return switch (charts) {
            case EN -> List.of(Language.EN);
            case ZH -> List.of(Language.ZH);
            case BOTH -> List.of(Language.EN, Language.ZH);
            case NONE -> List.of();
        };
    }
}
