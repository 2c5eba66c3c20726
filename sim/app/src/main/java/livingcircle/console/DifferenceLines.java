package livingcircle.console;

import java.util.List;
import livingcircle.base.Language;
import livingcircle.comparison.Comparison;
import livingcircle.comparison.Direction;
import livingcircle.comparison.MetricKey;
import livingcircle.statistics.MeanInterval;
import livingcircle.statistics.PairedDifference;
import livingcircle.text.Figures;
import livingcircle.text.Phrase;

/** The main numbers of two layouts side by side, with the interval of their difference. */
final class DifferenceLines {

    /** A number to show: its column, what it is called, and how it is written. */
    private record Shown(String column, Phrase label, boolean isShare, int decimals) {}

    private final Comparison comparison;
    private final int b;
    private final Language language;
    private final List<Shown> shown;

    DifferenceLines(Comparison comparison, int b, Language language) {
        this.comparison = comparison;
        this.b = b;
        this.language = language;
        var scoring = comparison.world(0).behaviour().satisfaction();
        shown = List.of(
                new Shown(Comparison.SATISFIED, with(SummaryText.STRICT, scoring.strictScore()), true, 2),
                new Shown("satisfied_basic_share", with(SummaryText.BASIC, scoring.basicScore()), true, 2),
                new Shown(Comparison.SCORE, SummaryText.MEAN_SCORE, false, 2),
                new Shown("basic_complete_15min_share", SummaryText.COMPLETE, true, 2),
                new Shown("basic_missing_mean", SummaryText.MISSING, false, 2),
                new Shown("walk_min_mean", SummaryText.WALK_MEAN, false, 2),
                new Shown("travel_min_mean", ComparisonText.TRAVEL, false, 2),
                new Shown("unmet", ComparisonText.UNMET, false, 0),
                new Shown("chain_share", SummaryText.CHAIN_SHARE, true, 1),
                new Shown("jobs", SummaryText.JOBS, false, 0),
                new Shown("outlets_at_risk", SummaryText.AT_RISK, false, 1));
    }

    private static Phrase with(Phrase phrase, double score) {
        var text = phrase.with(Figures.count(score));
        return new Phrase(text.en().replace("%", "%%"), text.zh().replace("%", "%%"));
    }

    Columns table() {
        Columns columns = new Columns()
                .add(
                        say(ComparisonText.METRIC),
                        ComparisonSummary.letter(0),
                        ComparisonSummary.letter(b),
                        say(ComparisonText.DIFFERENCE),
                        say(ComparisonText.INTERVAL),
                        say(ComparisonText.BETTER));
        shown.forEach(number -> columns.add(row(number)));
        return columns;
    }

    private String[] row(Shown number) {
        PairedDifference d = comparison.difference(MetricKey.ofCity(number.column), b);
        MeanInterval difference = d.difference();
        String interval = difference.isKnown()
                ? "[" + change(difference.lower(), number) + ", " + change(difference.upper(), number) + "]"
                : Figures.UNKNOWN;
        return new String[] {
            say(number.label),
            value(d.meanA(), number),
            value(d.meanB(), number),
            change(difference.mean(), number),
            interval,
            better(d, Direction.of(number.column))
        };
    }

    private static String better(PairedDifference d, Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> Figures.percent(d.shareBGreater(), 0);
            case LOWER_IS_BETTER -> Figures.percent(1 - d.shareBGreater(), 0);
            case NEUTRAL -> Figures.UNKNOWN;
        };
    }

    private static String value(double value, Shown number) {
        return number.isShare ? Figures.percent(value, number.decimals) : Figures.decimal(value, number.decimals);
    }

    /** A difference with its sign; that of shares in percentage points. */
    private static String change(double value, Shown number) {
        return Figures.signed(number.isShare ? value * 100 : value, number.decimals);
    }

    private String say(Phrase phrase, Object... values) {
        return phrase.in(language, values);
    }
}
