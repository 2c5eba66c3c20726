package livingcircle.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import livingcircle.base.Language;
import livingcircle.diagnosis.Area;
import livingcircle.diagnosis.Confirmation;
import livingcircle.diagnosis.Diagnosis;
import livingcircle.diagnosis.Gap;
import livingcircle.diagnosis.Remedy;
import livingcircle.results.Study;
import livingcircle.text.Figures;
import livingcircle.text.Phrase;

/** A diagnosis as a planner reads it on a terminal. */
public final class DiagnosisReport {

    private static final int GAPS_OF_AREA = 3;

    private final Diagnosis diagnosis;
    private final List<Confirmation> confirmations;
    private final int top;
    private final Language language;
    private final Medium medium;
    private final List<String> lines = new ArrayList<>();

    private DiagnosisReport(
            Diagnosis diagnosis, List<Confirmation> confirmations, int top, Language language, Medium medium) {
        this.diagnosis = diagnosis;
        this.confirmations = confirmations;
        this.top = top;
        this.language = language;
        this.medium = medium;
    }

    /**
     * The diagnosis as lines that end with a line feed.
     *
     * @param top entries of each list
     * @param medium whether and how to mark headings
     */
    public static String of(
            Study study,
            Diagnosis diagnosis,
            List<Confirmation> confirmations,
            int top,
            Language language,
            Medium medium) {
        DiagnosisReport report = new DiagnosisReport(diagnosis, confirmations, top, language, medium);
        report.lines.add(report.bold(study.title(language)));
        report.missing();
        report.areas(Area.Kind.CIRCLE, DiagnosisText.CIRCLES);
        report.areas(Area.Kind.COMMUNITY, DiagnosisText.COMMUNITIES);
        report.overfull();
        report.remedies();
        report.confirmed();
        report.lines.add("");
        report.lines.add(report.say(DiagnosisText.NOTE));
        report.lines.add(report.say(DiagnosisText.ASSUMED));
        return String.join("\n", report.lines) + "\n";
    }

    /** Where the results are. */
    public static String files(String folder, boolean hasLayout, Language language) {
        String text = "\n" + DiagnosisText.FILES.in(language, folder) + "\n";
        return hasLayout ? text + DiagnosisText.LAYOUT.in(language) + "\n" : text;
    }

    private void missing() {
        heading(DiagnosisText.MISSING);
        List<Gap> gaps = diagnosis.gaps(diagnosis.city()).stream().limit(top).toList();
        if (gaps.isEmpty()) {
            lines.add("  " + say(DiagnosisText.NOTHING_MISSING));
            return;
        }
        Columns columns = new Columns()
                .add(
                        say(DiagnosisText.TYPE),
                        say(DiagnosisText.AFFECTED),
                        say(DiagnosisText.SHARE),
                        say(DiagnosisText.NEAREST),
                        say(DiagnosisText.UNMET),
                        say(DiagnosisText.REASON));
        for (Gap gap : gaps) {
            var type = diagnosis.world().catalogue().type(gap.type());
            var reason = gap.reason();
            columns.add(
                    say(DiagnosisText.TYPE_MINUTES, type.name().in(language), Figures.count(type.standardMinutes())),
                    Figures.count(gap.affected()),
                    Figures.percent(gap.share()),
                    gap.isNoneWithinReach()
                            ? say(DiagnosisText.NONE_IN_REACH)
                            : Figures.count(gap.nearestMMean()) + " - " + Figures.count(gap.nearestMMost()),
                    Figures.count(gap.unmet()),
                    reason == null ? "-" : reason.text().in(language));
        }
        lines.addAll(columns.lines(medium));
    }

    private void areas(Area.Kind kind, Phrase title) {
        List<Area> worst = diagnosis.areas().stream()
                .filter(area -> area.kind() == kind && !diagnosis.gaps(area).isEmpty())
                .sorted(Comparator.comparingDouble(area -> -diagnosis.gaps(area).stream()
                        .mapToDouble(Gap::severity)
                        .sum()))
                .limit(top)
                .toList();
        if (!worst.isEmpty()) {
            heading(title);
        }
        for (Area area : worst) {
            String gaps = diagnosis.gaps(area).stream()
                    .limit(GAPS_OF_AREA)
                    .map(gap -> say(DiagnosisText.GAP, typeName(gap.type()), Figures.count(gap.affected())))
                    .collect(Collectors.joining(say(DiagnosisText.BETWEEN)));
            lines.add("  " + area.name().in(language) + " (" + area.id() + "): " + gaps);
        }
    }

    private void overfull() {
        heading(DiagnosisText.OVERFULL);
        Columns full = OverfullLines.of(diagnosis, top, language);
        if (full.isEmpty()) {
            lines.add("  " + say(DiagnosisText.NONE_FULL));
        }
        lines.addAll(full.lines(medium));
    }

    private void remedies() {
        heading(DiagnosisText.REMEDIES);
        List<Remedy> best = diagnosis.best(top);
        if (best.isEmpty()) {
            lines.add("  " + say(DiagnosisText.NO_REMEDY));
            return;
        }
        Columns columns = new Columns()
                .add(
                        "",
                        say(DiagnosisText.COST),
                        say(DiagnosisText.COVERED),
                        say(DiagnosisText.HELPED),
                        say(DiagnosisText.PER_MONEY),
                        say(DiagnosisText.CUSTOMERS));
        for (Remedy remedy : best) {
            String customers =
                    Figures.count(remedy.effect().customersPerDay()) + " / " + Figures.count(remedy.breakEvenPerDay());
            columns.add(
                    what(remedy),
                    Figures.count(remedy.costYuan()),
                    Figures.count(remedy.effect().newlyCovered()),
                    Figures.count(remedy.helped()),
                    Figures.decimal(remedy.helpedPerTenThousandYuan(), 1),
                    remedy.isLosing() ? customers + " " + say(DiagnosisText.LOSES) : customers);
        }
        lines.addAll(columns.lines(medium));
    }

    private void confirmed() {
        if (confirmations.isEmpty()) {
            return;
        }
        heading(
                DiagnosisText.CONFIRMED,
                confirmations.get(0).satisfied().difference().count());
        for (Confirmation c : confirmations) {
            var change = c.satisfied().difference();
            String line = say(
                    DiagnosisText.CONFIRMED_LINE,
                    what(c.remedy()),
                    Figures.count(c.gained()),
                    Figures.count(c.lost()),
                    Figures.signed(change.mean() * c.residents(), 0),
                    Figures.signed(change.lower() * c.residents(), 0),
                    Figures.signed(change.upper() * c.residents(), 0),
                    Figures.count(c.visitsPerDay()),
                    Figures.count(c.profitYuanPerDay()));
            lines.add("  " + line + (c.isLosing() ? say(DiagnosisText.CONFIRMED_LOSES) : ""));
        }
    }

    private String what(Remedy remedy) {
        String area = remedy.area().name().in(language);
        return say(
                remedy.isAdded() ? DiagnosisText.ADD : DiagnosisText.OPEN,
                typeName(remedy.type()),
                area,
                remedy.outlet().id());
    }

    private String typeName(int type) {
        return diagnosis.world().catalogue().type(type).name().in(language);
    }

    private void heading(Phrase phrase, Object... values) {
        lines.add("");
        lines.add(bold(say(phrase, values)));
    }

    private String bold(String text) {
        return medium.heading(text);
    }

    private String say(Phrase phrase, Object... values) {
        return phrase.in(language, values);
    }
}
