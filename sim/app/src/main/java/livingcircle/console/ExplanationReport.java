package livingcircle.console;

import java.util.List;
import livingcircle.base.Language;
import livingcircle.explain.ChoiceTable;
import livingcircle.explain.ExplainText;
import livingcircle.explain.NeedWords;
import livingcircle.explain.ResidentFacts;
import livingcircle.explain.ScoreTable;
import livingcircle.explain.Story;
import livingcircle.model.WatchedNeed;
import livingcircle.text.Phrase;

/** What one resident did and why, for reading: who it is, its days with every choice, and its satisfaction. */
public final class ExplanationReport {

    /** Alternatives shown of each choice, unless all are wanted. */
    private static final int BEST = 5;

    private static final Phrase RUN =
            new Phrase("%1$s, run of %2$s days after %3$s of warm-up, seed %4$s", "%1$s，统计 %2$s 天，此前预热 %3$s 天，种子 %4$s");
    private static final Phrase LEFT_OUT = new Phrase(
            "Told are days %1$s to %2$s of %3$s; others with --day, such as --day 8-14.",
            "以上为第 %1$s 至 %2$s 天（共 %3$s 天）；其余用 --day 查看，如 --day 8-14。");
    private static final Phrase WHOLE_RUN = new Phrase("%1$s (over all %2$s measured days)", "%1$s，计全部 %2$s 个统计日");
    private static final String INDENT = "    ";

    private final Story story;
    private final Language language;
    private final Medium medium;
    private final NeedWords words;
    private final StringBuilder text = new StringBuilder();

    private ExplanationReport(Story story, Language language, Medium medium) {
        this.story = story;
        this.language = language;
        this.medium = medium;
        words = new NeedWords(story.world(), language);
    }

    /**
     * The text.
     *
     * @param firstDay first measured day that is told, from 1
     * @param lastDay last one, included
     */
    public static String of(Story story, int firstDay, int lastDay, Language language, Medium medium) {
        ExplanationReport report = new ExplanationReport(story, language, medium);
        report.tellWho();
        boolean isAnyTold = false;
        for (int day = firstDay; day <= lastDay; day++) {
            isAnyTold |= report.tellDay(day);
        }
        if (isAnyTold) {
            report.line("").line(ExplainText.KEY.in(language));
        }
        report.line("");
        int days = story.settings().days();
        if (firstDay > 1 || lastDay < days) {
            report.line(LEFT_OUT.in(language, firstDay, lastDay, days));
        }
        report.tellScore();
        return report.text.toString();
    }

    private ExplanationReport line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    private String bold(String words) {
        return medium.heading(words);
    }

    private void tellWho() {
        line(bold(ExplainText.RESIDENT.in(language, story.resident())));
        line(RUN.in(
                language,
                story.world().scenario().name().in(language),
                story.settings().days(),
                story.settings().warmupDays(),
                story.settings().seed()));
        Columns facts = new Columns(2);
        ResidentFacts.of(story.world(), story.resident(), language)
                .forEach(fact -> facts.add(fact.name(), fact.value()));
        facts.lines(medium).forEach(this::line);
    }

    private boolean tellDay(int day) {
        int runDay = day - 1 + story.settings().warmupDays();
        line("");
        line(bold(ExplainText.DAY.in(language, day, ExplainText.weekday(runDay).in(language))));
        List<WatchedNeed> needs = story.needsOf(day);
        if (needs.isEmpty()) {
            line("  " + ExplainText.QUIET_DAY.in(language));
        }
        needs.forEach(this::tell);
        return !needs.isEmpty();
    }

    private void tell(WatchedNeed need) {
        line("  " + NeedWords.time(need.slot()) + " " + words.wanted(need));
        line("        " + words.done(need));
        words.ended(need).ifPresent(ended -> line("        " + ended));
        ChoiceTable table = ChoiceTable.of(story.world(), need, BEST, language);
        Columns columns = new Columns();
        columns.add(table.header().toArray(String[]::new));
        table.rows().forEach(row -> columns.add(row.toArray(String[]::new)));
        columns.lines(medium).forEach(row -> line(INDENT + row));
        if (!table.rest().isEmpty()) {
            line(INDENT + INDENT + table.rest());
        }
    }

    private void tellScore() {
        line(WHOLE_RUN.in(
                language,
                bold(ScoreTable.title(story, language)),
                story.settings().days()));
        line("  " + ScoreTable.ends(story, language));
        Columns parts = new Columns();
        ScoreTable.rows(story, language).forEach(row -> parts.add(row.toArray(String[]::new)));
        parts.lines(medium).forEach(this::line);
    }
}
