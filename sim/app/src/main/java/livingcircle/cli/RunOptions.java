package livingcircle.cli;

import java.util.List;
import livingcircle.base.Language;
import livingcircle.experiment.Detail;
import livingcircle.model.RunSettings;
import livingcircle.scenario.RunDefaults;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--no-feedback", descriptionKey = "no-feedback")
    boolean noFeedback;

    @Option(names = "--closing", paramLabel = "YES", arity = "1", descriptionKey = "closing")
    @Nullable
    Boolean outletsMayClose;

    @Option(names = "--residents", descriptionKey = "residents")
    boolean residents;

    @Option(names = "--diary", descriptionKey = "diary")
    boolean diary;

    @Option(names = "--charts", paramLabel = "LANG", descriptionKey = "charts")
    @Nullable
    ChartLanguages charts;

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
