package livingcircle.console;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import livingcircle.acceptance.Area;
import livingcircle.acceptance.Outcome;
import livingcircle.acceptance.Verdict;
import livingcircle.base.Language;
import livingcircle.results.Study;
import livingcircle.scenario.rules.AskedAt;
import livingcircle.scenario.rules.Rule;
import livingcircle.scenario.rules.RuleSet;
import livingcircle.text.Phrase;

/** The verdicts on a scenario as a planner reads them on a terminal: document by document, the city first. */
public final class AcceptanceReport {

    private static final int COLUMNS_TO_THE_LEFT = 2;
    private static final String INDENT = "  ";

    private final Study study;
    private final List<Verdict> verdicts;
    private final Language language;
    private final Medium medium;
    private final List<String> lines = new ArrayList<>();

    private AcceptanceReport(Study study, List<Verdict> verdicts, Language language, Medium medium) {
        this.study = study;
        this.verdicts = verdicts;
        this.language = language;
        this.medium = medium;
    }

    /**
     * The report as lines that end with a line feed.
     *
     * @param folder where the results are, as the user would write it
     * @param medium whether and how to mark headings
     */
    public static String of(Study study, List<Verdict> verdicts, String folder, Language language, Medium medium) {
        AcceptanceReport report = new AcceptanceReport(study, verdicts, language, medium);
        report.findings();
        report.lines.add("");
        report.lines.addAll(report.say(AcceptanceText.FILES, folder).lines().toList());
        return report.text();
    }

    /** The same for a file: unmarked, and without a word about where the files are. */
    public static String findings(Study study, List<Verdict> verdicts, Language language) {
        AcceptanceReport report = new AcceptanceReport(study, verdicts, language, Medium.FILE);
        report.findings();
        return report.text();
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }

    private void findings() {
        heading(study.title(language));
        var settings = study.settings();
        lines.add(
                study.replications() > 1
                        ? say(
                                AcceptanceText.RUNS,
                                study.replications(),
                                settings.days(),
                                settings.warmupDays(),
                                settings.seed())
                        : say(AcceptanceText.ONE_RUN, settings.days(), settings.warmupDays(), settings.seed()));
        Set<RuleSet> sets = new LinkedHashSet<>();
        verdicts.forEach(verdict -> sets.add(verdict.set()));
        sets.forEach(this::document);
        lines.add("");
        if (count(verdicts, Outcome.OPEN) > 0) {
            lines.add(say(study.replications() > 1 ? AcceptanceText.OPEN_MEANS : AcceptanceText.OPEN_ONE));
        }
        if (verdicts.stream().anyMatch(verdict -> verdict.area().isMissing())) {
            lines.add(say(AcceptanceText.NO_CIRCLE));
        }
        lines.add(say(AcceptanceText.MARKS));
        lines.add(say(AcceptanceText.NO_SURVEY));
    }

    private void document(RuleSet set) {
        List<Verdict> own =
                verdicts.stream().filter(verdict -> verdict.set().equals(set)).toList();
        lines.add("");
        heading(set.name().in(language));
        lines.add(say(
                AcceptanceText.TALLY,
                count(own, Outcome.PASS),
                count(own, Outcome.FAIL),
                count(own, Outcome.OPEN),
                count(own, Outcome.NOT_APPLICABLE)));
        List<Verdict> asked =
                own.stream().filter(verdict -> !verdict.area().isMissing()).toList();
        List<List<String>> rows = rows(asked);
        lines.addAll(rows.get(0));
        Area area = null;
        for (int v = 0; v < asked.size(); v++) {
            if (!asked.get(v).area().equals(area)) {
                area = asked.get(v).area();
                heading(title(area));
            }
            lines.addAll(rows.get(v + 1));
        }
        notes(set);
    }

    private static long count(List<Verdict> verdicts, Outcome outcome) {
        return verdicts.stream().filter(verdict -> verdict.outcome() == outcome).count();
    }

    private String title(Area area) {
        String name = area.name().in(language);
        if (area.kind() == AskedAt.CITY) {
            return say(AcceptanceText.CITY, name);
        }
        Integer phase = area.phase();
        return phase == null ? say(AcceptanceText.CIRCLE, name) : say(AcceptanceText.CIRCLE_OF_YEAR, name, phase);
    }

    /** The lines of the column heads and of each verdict, all aligned. */
    private List<List<String>> rows(List<Verdict> asked) {
        Columns columns = new Columns(COLUMNS_TO_THE_LEFT)
                .add(
                        "",
                        say(AcceptanceText.RULE),
                        say(AcceptanceText.MEASURED),
                        say(AcceptanceText.INTERVAL),
                        say(AcceptanceText.ASKED),
                        say(AcceptanceText.BESIDE));
        VerdictCells cells = new VerdictCells(language);
        for (Verdict verdict : asked) {
            columns.add(
                    cells.outcome(verdict),
                    cells.rule(verdict),
                    cells.measured(verdict),
                    cells.interval(verdict),
                    cells.asked(verdict.rule()),
                    cells.beside(verdict));
        }
        return columns.rows(medium);
    }

    private void notes(RuleSet set) {
        RuleNotes notes = new RuleNotes(language);
        lines.add("");
        for (Rule rule : set.rules()) {
            String start = INDENT + (set.rules().indexOf(rule) + 1) + " ";
            for (String note : notes.of(rule)) {
                lines.add(start + note);
                start = " ".repeat(start.length());
            }
        }
    }

    private String say(Phrase phrase, Object... values) {
        return phrase.in(language, values);
    }

    private void heading(String text) {
        lines.add(medium.heading(text));
    }
}
