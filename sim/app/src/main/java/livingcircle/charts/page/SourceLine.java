package livingcircle.charts.page;

import livingcircle.base.Language;
import livingcircle.charts.style.ChartFonts;
import livingcircle.charts.style.ChartText;
import livingcircle.results.Study;
import livingcircle.text.PrintedFigures;

/** The line below every chart: what was simulated and what of it was assumed. */
public final class SourceLine {

    private SourceLine() {}

    public static String of(Study study, Language language) {
        var settings = study.settings();
        StringBuilder line = new StringBuilder(ChartText.SOURCE.in(
                language,
                study.title(language),
                PrintedFigures.count(study.residents()),
                settings.days(),
                settings.warmupDays(),
                settings.seed()));
        if (study.replications() > 1) {
            line.append(ChartText.SOURCE_RUNS.in(language, study.replications()));
        }
        if (!settings.withFeedback()) {
            line.append(ChartText.SOURCE_NO_FEEDBACK.in(language));
        }
        if (study.syntheticOutlets() > 0) {
            line.append(ChartText.SOURCE_SYNTHETIC.in(
                    language, PrintedFigures.count(study.syntheticOutlets()), PrintedFigures.count(study.outlets())));
        }
        if (!study.attribution().isEmpty()) {
            line.append(" | ").append(study.attribution());
        }
        return ChartFonts.showable(
                line.append(ChartText.SOURCE_PROGRAM.in(language)).toString());
    }
}
