package livingcircle.console;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.experiment.Conservation;
import livingcircle.experiment.RunResult;
import livingcircle.results.MeanOfRuns;
import livingcircle.results.Study;
import livingcircle.text.Figures;
import livingcircle.text.Phrase;

/** The result of a study as a planner reads it on a terminal. */
public final class Summary {

    private final Study study;
    private final MeanOfRuns runs;
    private final RunResult result;
    private final Language language;
    private final Medium medium;
    private final List<String> lines = new ArrayList<>();

    private Summary(Study study, MeanOfRuns runs, Language language, Medium medium) {
        this.study = study;
        this.runs = runs;
        this.result = runs.result();
        this.language = language;
        this.medium = medium;
    }

    /**
     * The summary as lines that end with a line feed.
     *
     * @param folder where the results are, as the user would write it
     * @param hasCharts whether there are charts
     * @param medium whether and how to mark headings
     */
    public static String of(
            Study study, MeanOfRuns runs, String folder, boolean hasCharts, Language language, Medium medium) {
        Summary summary = new Summary(study, runs, language, medium);
        summary.findings();
        summary.files(folder, hasCharts);
        return summary.text();
    }

    /** The same for a file: unmarked, and without a word about where the files are. */
    public static String findings(Study study, MeanOfRuns runs, Language language) {
        Summary summary = new Summary(study, runs, language, Medium.FILE);
        summary.findings();
        return summary.text();
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }

    private void findings() {
        opening();
        headlines();
        lists();
        closing();
    }

    private void opening() {
        heading(study.title(language));
        String place = say(
                SummaryText.PLACE,
                Figures.count(study.residents()),
                Figures.count(study.homes()),
                Figures.count(study.communities()),
                Figures.count(study.outlets()));
        if (study.syntheticOutlets() > 0) {
            place += say(SummaryText.SYNTHETIC, Figures.count(study.syntheticOutlets()));
        }
        lines.add(place);
        var settings = study.settings();
        String time = say(SummaryText.TIME, settings.days(), settings.warmupDays(), settings.seed());
        if (study.replications() > 1) {
            time += say(SummaryText.RUNS, study.replications());
        }
        lines.add(settings.withFeedback() ? time : time + say(SummaryText.NO_FEEDBACK));
    }

    private void headlines() {
        section(
                say(SummaryText.SATISFACTION),
                new Columns()
                        .add(
                                say(SummaryText.STRICT, Figures.count(study.strictScore())),
                                share("satisfied_strict_share"))
                        .add(say(SummaryText.BASIC, Figures.count(study.basicScore())), share("satisfied_basic_share"))
                        .add(say(SummaryText.MEAN_SCORE), number("satisfaction_mean")));
        section(
                say(SummaryText.CIRCLE),
                new Columns()
                        .add(say(SummaryText.COMPLETE), share("basic_complete_15min_share"))
                        .add(say(SummaryText.MISSING), number("basic_missing_mean"))
                        .add(say(SummaryText.WALK_MEAN), number("walk_min_mean"))
                        .add(say(SummaryText.WALK_MEDIAN), number("walk_min_median"))
                        .add(say(SummaryText.WALK_P90), number("walk_min_p90")));
    }

    private void lists() {
        SummaryLists lists = new SummaryLists(result, language);
        section(say(SummaryText.NEEDS), lists.needs());
        section(say(SummaryText.COVERAGE), lists.lowestCoverage());
        section(say(SummaryText.COMMUNITIES), lists.lowestSatisfaction());
        Columns fullest = lists.fullestTypes();
        section(say(SummaryText.FULLEST), fullest);
        if (fullest.isEmpty()) {
            lines.add(say(SummaryText.NOBODY));
        }
        section(say(SummaryText.NOT_SERVED), lists.coveredButNotServed());
        section(say(SummaryText.OPERATORS), lists.operators());
    }

    private void closing() {
        lines.add("");
        double ratio = result.headline("access_best_to_worst_tenth");
        lines.add(say(
                Double.isInfinite(ratio) ? SummaryText.INEQUALITY_NONE : SummaryText.INEQUALITY,
                Figures.decimal(result.headline("satisfaction_gini"), 2),
                Figures.decimal(result.headline("access_gini"), 2),
                Figures.decimal(ratio, 1)));
        Conservation balance = runs.balance();
        lines.add(say(
                SummaryText.BALANCE,
                Figures.count(balance.needs()),
                Figures.count(balance.visits()),
                Figures.count(balance.orders()),
                Figures.count(balance.unmet()),
                study.replications() > 1 ? say(SummaryText.BALANCE_OF_RUNS, study.replications()) : ""));
        if (study.syntheticOutlets() > 0) {
            lines.add(say(
                    SummaryText.ASSUMED_OUTLETS,
                    Figures.count(study.syntheticOutlets()),
                    Figures.count(study.outlets())));
        }
        lines.add(say(SummaryText.ASSUMED_NUMBERS));
    }

    private void files(String folder, boolean hasCharts) {
        lines.add("");
        lines.add(say(SummaryText.FILES, bold(folder)));
        lines.add(say(hasCharts ? SummaryText.FILES_MORE : SummaryText.FILES_MORE_NO_CHARTS));
    }

    private String say(Phrase phrase, Object... values) {
        return phrase.in(language, values);
    }

    private String share(String column) {
        if (study.replications() == 1) {
            return Figures.percent(result.headline(column));
        }
        return Figures.percent(result.headline(column)) + " (" + Figures.percent(runs.lowest(column)) + " - "
                + Figures.percent(runs.highest(column)) + ")";
    }

    private String number(String column) {
        if (study.replications() == 1) {
            return Figures.decimal(result.headline(column), 1);
        }
        return Figures.decimal(result.headline(column), 1) + " (" + Figures.decimal(runs.lowest(column), 1) + " - "
                + Figures.decimal(runs.highest(column), 1) + ")";
    }

    private void section(String title, Columns columns) {
        lines.add("");
        heading(title);
        lines.addAll(columns.lines(medium));
    }

    private void heading(String text) {
        lines.add(bold(text));
    }

    private String bold(String text) {
        return medium.heading(text);
    }
}
