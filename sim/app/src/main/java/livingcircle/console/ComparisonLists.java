package livingcircle.console;

import java.util.Comparator;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.city.Circle;
import livingcircle.comparison.Comparison;
import livingcircle.comparison.CostEffect;
import livingcircle.comparison.Costs;
import livingcircle.comparison.Flow;
import livingcircle.comparison.LeverUse;
import livingcircle.comparison.MetricKey;
import livingcircle.statistics.PairedDifference;
import livingcircle.text.Figures;
import livingcircle.text.Phrase;

/** The lists of a comparison: circles, costs, customers of new outlets, levers. */
final class ComparisonLists {

    private static final double TEN_THOUSAND = 10_000;
    private static final int FLOWS = 8;

    private final Comparison comparison;
    private final int b;
    private final Language language;

    ComparisonLists(Comparison comparison, int b, Language language) {
        this.comparison = comparison;
        this.b = b;
        this.language = language;
    }

    /** Circles before and after; empty if there are none. */
    Columns circles() {
        Columns columns = new Columns();
        List<Circle> circles = comparison.world(b).areas().circles();
        if (circles.isEmpty()) {
            return columns;
        }
        columns.add(
                say(ComparisonText.CIRCLE_HEAD),
                say(ComparisonText.SATISFIED_A),
                ComparisonSummary.letter(b),
                say(ComparisonText.COMPLETE_A),
                ComparisonSummary.letter(b));
        for (Circle circle : circles) {
            PairedDifference satisfied = ofCircle(circle, Comparison.SATISFIED);
            PairedDifference complete = ofCircle(circle, "basic_complete_15min_share");
            Integer phase = circle.phase();
            columns.add(
                    circle.name().in(language) + (phase == null ? "" : " " + phase),
                    Figures.percent(satisfied.meanA()),
                    Figures.percent(satisfied.meanB()),
                    Figures.percent(complete.meanA()),
                    Figures.percent(complete.meanB()));
        }
        return columns;
    }

    private PairedDifference ofCircle(Circle circle, String metric) {
        return comparison.difference(new MetricKey("circles", circle.id(), metric), b);
    }

    Columns costs() {
        CostEffect effect = CostEffect.of(comparison, b);
        Costs costs = effect.costs();
        Columns columns = new Columns()
                .add(say(ComparisonText.INVESTMENT), Figures.count(effect.extraInvestmentYuan() / TEN_THOUSAND))
                .add(
                        say(ComparisonText.OPENED),
                        costs.opened() + ", " + costs.converted() + ", " + costs.moved() + ", " + costs.closed());
        if (costs.subsidyYuanPerYear() > 0) {
            columns.add(say(ComparisonText.SUBSIDY), Figures.count(costs.subsidyYuanPerYear() / TEN_THOUSAND));
        }
        return columns.add(say(ComparisonText.PER_SATISFIED), Figures.count(effect.yuanPerSatisfied()))
                .add(say(ComparisonText.PER_HOUR), Figures.decimal(effect.yuanPerHourSaved(), 1));
    }

    /** Purposes with new services, those with most customers first; empty if there are none. */
    Columns flows() {
        Columns columns = new Columns();
        List<Flow> flows = Flow.of(comparison, b).stream()
                .sorted(Comparator.comparingDouble(flow -> -flow.toNewPerDay()))
                .limit(FLOWS)
                .toList();
        if (!flows.isEmpty()) {
            columns.add(
                    say(ComparisonText.FLOW_HEAD),
                    say(ComparisonText.NEW_OUTLETS),
                    say(ComparisonText.SERVED),
                    say(ComparisonText.TAKEN));
        }
        for (Flow flow : flows) {
            columns.add(
                    comparison
                            .world(b)
                            .catalogue()
                            .purposes()
                            .get(flow.purpose())
                            .name()
                            .in(language),
                    Figures.count(flow.newServices()),
                    Figures.count(flow.toNewPerDay()),
                    Figures.percent(flow.cannibalisedShare(), 0));
        }
        return columns;
    }

    /** Levers that are pulled; empty if none is. */
    Columns levers() {
        Columns columns = new Columns();
        List<LeverUse> uses = LeverUse.listAll(comparison, b).stream()
                .filter(use -> use.measures() > 0)
                .toList();
        if (!uses.isEmpty()) {
            columns.add(say(ComparisonText.LEVER_HEAD), say(ComparisonText.MEASURES), say(ComparisonText.INVESTMENT));
        }
        for (LeverUse use : uses) {
            columns.add(
                    use.lever().text().in(language),
                    Figures.count(use.measures()),
                    Figures.decimal(use.investmentYuan() / TEN_THOUSAND, 1));
        }
        return columns;
    }

    private String say(Phrase phrase, Object... values) {
        return phrase.in(language, values);
    }
}
