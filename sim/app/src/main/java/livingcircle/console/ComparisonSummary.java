package livingcircle.console;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.comparison.Comparison;
import livingcircle.comparison.MetricKey;
import livingcircle.statistics.PairedDifference;
import livingcircle.statistics.Ranking;
import livingcircle.text.Figures;
import livingcircle.text.Phrase;

/** A comparison of layouts as a planner reads it on a terminal. */
public final class ComparisonSummary {

    private final Comparison comparison;
    private final Language language;
    private final Medium medium;
    private final List<String> lines = new ArrayList<>();

    private ComparisonSummary(Comparison comparison, Language language, Medium medium) {
        this.comparison = comparison;
        this.language = language;
        this.medium = medium;
    }

    /** The summary as lines that end with a line feed; headings are marked if {@code medium} is on. */
    public static String of(Comparison comparison, Language language, Medium medium) {
        ComparisonSummary summary = new ComparisonSummary(comparison, language, medium);
        summary.opening();
        for (int b = 1; b < comparison.layoutCount(); b++) {
            summary.layout(b);
        }
        if (comparison.layoutCount() > 2) {
            summary.ranking();
        }
        return String.join("\n", summary.lines) + "\n";
    }

    /** Where the tables are. */
    public static String files(String folder, Language language) {
        return "\n" + ComparisonText.FILES.in(language, folder) + "\n";
    }

    private void opening() {
        var world = comparison.world(0);
        heading(say(ComparisonText.TITLE, world.city().name().in(language), comparison.layoutCount()));
        for (int layout = 0; layout < comparison.layoutCount(); layout++) {
            var scenario = comparison.world(layout).scenario();
            lines.add(say(ComparisonText.LAYOUT, letter(layout), scenario.name().in(language), scenario.id()));
        }
        var settings = comparison.settings();
        lines.add(say(
                ComparisonText.METHOD,
                Figures.count(world.population().count()),
                comparison.replications(),
                settings.first().days(),
                settings.first().warmupDays(),
                settings.first().seed(),
                Figures.percent(settings.confidence(), 0)));
        if (!settings.isFixed() && !comparison.isPrecise()) {
            lines.add(say(ComparisonText.NOT_PRECISE));
        }
    }

    /** A, B, C … in the order given. */
    static String letter(int layout) {
        return String.valueOf((char) ('A' + layout));
    }

    private void layout(int b) {
        lines.add("");
        heading(say(
                ComparisonText.AGAINST,
                letter(b),
                comparison.world(b).scenario().name().in(language)));
        if (comparison.isIdentical(b)) {
            lines.add("  " + say(ComparisonText.IDENTICAL, letter(b)));
            return;
        }
        lines.addAll(new DifferenceLines(comparison, b, language).table().lines(medium));
        PairedDifference score = comparison.difference(MetricKey.ofCity(Comparison.SCORE), b);
        if (Double.isFinite(score.varianceRatio())) {
            lines.add("  " + say(ComparisonText.PAIRING, Figures.decimal(score.varianceRatio(), 1)));
        }
        ComparisonLists lists = new ComparisonLists(comparison, b, language);
        section(say(ComparisonText.CIRCLES), lists.circles());
        if (comparison.hasSameResidents(b)) {
            GainLines gains = new GainLines(comparison, b, language);
            String threshold = Figures.decimal(comparison.settings().gainThreshold(), 1);
            section(say(ComparisonText.WINNERS, threshold), gains.groups());
            listing(say(ComparisonText.WHY_WIN), gains.whyWin());
            listing(say(ComparisonText.WHY_LOSE), gains.whyLose());
        } else {
            lines.add("  " + say(ComparisonText.OTHER_RESIDENTS, letter(b)));
        }
        section(say(ComparisonText.COSTS), lists.costs());
        section(say(ComparisonText.FLOWS), lists.flows());
        section(say(ComparisonText.LEVERS), lists.levers());
    }

    private void ranking() {
        Columns columns = new Columns()
                .add(
                        say(ComparisonText.LAYOUT_HEAD),
                        say(ComparisonText.MEAN),
                        say(ComparisonText.BEST),
                        say(ComparisonText.MAY_BE_BEST));
        comparison.ranking(Comparison.SATISFIED).places().stream()
                .sorted((x, y) -> Double.compare(y.mean().mean(), x.mean().mean()))
                .forEach(place -> columns.add(row(place)));
        section(say(ComparisonText.RANKING), columns);
    }

    private String[] row(Ranking.Place place) {
        String name = comparison.world(place.layout()).scenario().name().in(language);
        return new String[] {
            letter(place.layout()) + "  " + name,
            Figures.percent(place.mean().mean(), 2),
            Figures.percent(place.probabilityBest(), 1),
            say(place.mayBeBest() ? ComparisonText.YES : ComparisonText.NO)
        };
    }

    private void section(String title, Columns columns) {
        if (!columns.isEmpty()) {
            lines.add("");
            heading(title);
            lines.addAll(columns.lines(medium));
        }
    }

    private void listing(String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("");
            heading(title);
            items.forEach(item -> lines.add("  " + item));
        }
    }

    private void heading(String text) {
        lines.add(medium.heading(text));
    }

    private String say(Phrase phrase, Object... values) {
        return phrase.in(language, values);
    }
}
