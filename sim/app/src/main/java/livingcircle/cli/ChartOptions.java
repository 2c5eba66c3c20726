package livingcircle.cli;

import java.util.List;
import livingcircle.base.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that draws charts. */
final class ChartOptions {

    /** Which languages charts are drawn in. */
    enum ChartLanguages {
        EN,
        ZH,
        BOTH,
        NONE
    }

    @Option(names = "--charts", paramLabel = "LANG", descriptionKey = "charts")
    @Nullable
    ChartLanguages chosen;

    List<Language> languages() {
        ChartLanguages wanted = chosen == null ? ChartLanguages.BOTH : chosen;
        return switch (wanted) {
            case EN -> List.of(Language.EN);
            case ZH -> List.of(Language.ZH);
            case BOTH -> List.of(Language.EN, Language.ZH);
            case NONE -> List.of();
        };
    }

    /** The option as it was given, for the command that gives the same results. */
    List<String> arguments() {
        return chosen == null ? List.of() : List.of("--charts", Simulation.nameOf(chosen));
    }
}
