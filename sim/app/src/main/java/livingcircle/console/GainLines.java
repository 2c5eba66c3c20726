package livingcircle.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import livingcircle.base.Language;
import livingcircle.city.Settlement;
import livingcircle.comparison.Change;
import livingcircle.comparison.Comparison;
import livingcircle.comparison.GainsAndLosses;
import livingcircle.comparison.GainsAndLosses.Side;
import livingcircle.model.UnmetReason;
import livingcircle.population.ResidentParameters;
import livingcircle.satisfaction.ScorePart;
import livingcircle.text.Figures;
import livingcircle.text.Phrase;

/** Who wins and who loses, and why. */
final class GainLines {

    private static final int PARTS = 3;
    private static final int REASONS = 2;
    private static final int TYPES = 4;
    private static final double LEAST_POINTS = 0.05;

    private final Comparison comparison;
    private final int b;
    private final Language language;
    private final GainsAndLosses gains;

    GainLines(Comparison comparison, int b, Language language) {
        this.comparison = comparison;
        this.b = b;
        this.language = language;
        gains = GainsAndLosses.of(comparison, b);
    }

    /** Everybody, those in circles and outside, settlements, and age bands. */
    Columns groups() {
        Columns columns = new Columns()
                .add(
                        say(ComparisonText.GROUP),
                        say(ComparisonText.GAINED),
                        say(ComparisonText.LOST),
                        say(ComparisonText.CHANGE));
        add(columns, say(ComparisonText.EVERYBODY), gains.all());
        if (!comparison.world(b).areas().circles().isEmpty()) {
            add(columns, say(ComparisonText.OUTSIDE), gains.outsideCircles());
        }
        List<Change> settlements = gains.bySettlement();
        for (Settlement settlement : Settlement.values()) {
            add(columns, settlement.text().in(language), settlements.get(settlement.ordinal()));
        }
        List<Change> profiles = gains.byProfile();
        ResidentParameters parameters = comparison.world(0).population().parameters();
        for (int p = 0; p < profiles.size(); p += 2) {
            Change both = sum(profiles.get(p), profiles.get(p + 1));
            add(columns, parameters.ageBand(p).id(), both);
        }
        return columns;
    }

    private static Change sum(Change men, Change women) {
        int residents = men.residents() + women.residents();
        double total = men.residents() * orZero(men.meanChange()) + women.residents() * orZero(women.meanChange());
        return new Change(residents, men.gained() + women.gained(), men.lost() + women.lost(), total / residents);
    }

    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private static void add(Columns columns, String name, Change change) {
        if (change.residents() > 0) {
            columns.add(
                    name,
                    withShare(change.gained(), change.residents()),
                    withShare(change.lost(), change.residents()),
                    Figures.signed(change.meanChange(), 2));
        }
    }

    private static String withShare(int count, int of) {
        return Figures.count(count) + " (" + Figures.percent((double) count / of, 1) + ")";
    }

    List<String> whyWin() {
        return why(Side.WINNERS, 1);
    }

    List<String> whyLose() {
        return why(Side.LOSERS, -1);
    }

    /** The parts of the score and the types that speak most for the side. */
    private List<String> why(Side side, int sign) {
        List<String> lines = new ArrayList<>();
        double[] points = gains.meanPoints(side);
        IntStream.range(0, points.length)
                .boxed()
                .filter(part -> points[part] * sign >= LEAST_POINTS)
                .sorted(Comparator.comparingDouble(part -> -points[part] * sign))
                .limit(PARTS)
                .forEach(part -> lines.add(ScorePart.values()[part].text().in(language)
                        + (language == Language.ZH ? "：" : ": ")
                        + say(ComparisonText.POINTS, Figures.signed(points[part], 2))));
        double[] unmet = gains.unmetChange(side);
        IntStream.range(0, unmet.length)
                .boxed()
                .filter(reason -> unmet[reason] * -sign >= 1)
                .sorted(Comparator.comparingDouble(reason -> unmet[reason] * sign))
                .limit(REASONS)
                .forEach(reason -> lines.add(say(
                        sign > 0 ? ComparisonText.FEWER_UNMET : ComparisonText.MORE_UNMET,
                        Figures.count(Math.abs(unmet[reason])),
                        UnmetReason.values()[reason].text().in(language))));
        int[] coverage = gains.coverageChange(side);
        IntStream.range(0, coverage.length)
                .boxed()
                .filter(type -> coverage[type] * sign > 0)
                .sorted(Comparator.comparingInt(type -> -coverage[type] * sign))
                .limit(TYPES)
                .forEach(type -> lines.add(say(
                        sign > 0 ? ComparisonText.COVERED : ComparisonText.NO_LONGER_COVERED,
                        comparison.world(b).catalogue().type(type).name().in(language),
                        Figures.count(Math.abs(coverage[type])))));
        return lines;
    }

    private String say(Phrase phrase, Object... values) {
        return phrase.in(language, values);
    }
}
