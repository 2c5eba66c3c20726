package livingcircle.console;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import livingcircle.base.Language;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import livingcircle.model.UnmetReason;
import livingcircle.text.Figures;
import livingcircle.text.Phrase;

/** The lists of the summary: how needs ended, and what is worst. */
final class SummaryLists {

    private static final int ENTRIES = 5;
    private static final int REASONS = 3;

    private final RunResult result;
    private final Language language;

    SummaryLists(RunResult result, Language language) {
        this.result = result;
        this.language = language;
    }

    private String say(Phrase phrase, Object... values) {
        return phrase.in(language, values);
    }

    private String name(Table table, int row) {
        return (String) table.value(row, language == Language.ZH ? "name_zh" : "name_en");
    }

    /** Needs by how they ended, with the commonest reasons of those unmet. */
    Columns needs() {
        Columns columns = new Columns();
        addNeeds(columns, say(SummaryText.ALL), "needs");
        addNeeds(columns, say(SummaryText.VISITS), "visits");
        addNeeds(columns, say(SummaryText.ORDERS), "orders");
        addNeeds(columns, say(SummaryText.UNMET), "unmet");
        Arrays.stream(UnmetReason.values())
                .filter(reason -> result.headline(column(reason)) > 0)
                .sorted(Comparator.comparingDouble(reason -> -result.headline(column(reason))))
                .limit(REASONS)
                .forEach(reason ->
                        addNeeds(columns, say(SummaryText.REASON, reason.text().in(language)), column(reason)));
        return columns;
    }

    private static String column(UnmetReason reason) {
        return "unmet_" + reason.id().replace('-', '_');
    }

    private void addNeeds(Columns columns, String label, String column) {
        double count = result.headline(column);
        columns.add(label, Figures.count(count), Figures.percent(count / result.headline("needs")));
    }

    /** Basic types to which residents walk, the least covered first. */
    Columns lowestCoverage() {
        Table types = result.table("types");
        Columns columns = new Columns().add(say(SummaryText.TYPE), say(SummaryText.COVERED), say(SummaryText.OUTLETS));
        Table coverage = result.table("coverage");
        Set<Object> expectedOnFoot = IntStream.range(0, coverage.rowCount())
                .mapToObj(row -> coverage.value(row, "type"))
                .collect(Collectors.toSet());
        lowest(
                        types,
                        "coverage_own_speed_share",
                        ENTRIES,
                        row -> "basic".equals(types.value(row, "class"))
                                && expectedOnFoot.contains(types.value(row, "type")))
                .forEach(row -> columns.add(
                        say(
                                SummaryText.TYPE_MINUTES,
                                name(types, row),
                                Figures.count(types.number(row, "standard_min"))),
                        Figures.percent(types.number(row, "coverage_own_speed_share")),
                        Figures.count(types.number(row, "outlets"))));
        return columns;
    }

    /** Communities in which the smallest share is satisfied. */
    Columns lowestSatisfaction() {
        Table communities = result.table("communities");
        Columns columns = new Columns()
                .add(
                        say(SummaryText.COMMUNITY),
                        say(SummaryText.SATISFIED),
                        say(SummaryText.SCORE),
                        say(SummaryText.MISSING_TYPES),
                        say(SummaryText.RESIDENTS));
        lowest(communities, "satisfied_strict_share", ENTRIES, row -> true)
                .forEach(row -> columns.add(
                        name(communities, row),
                        Figures.percent(communities.number(row, "satisfied_strict_share")),
                        Figures.decimal(communities.number(row, "satisfaction_mean"), 1),
                        Figures.decimal(communities.number(row, "basic_missing_mean"), 1),
                        Figures.count(communities.number(row, "residents"))));
        return columns;
    }

    /** Types that turned customers away, the most first; empty if none did. */
    Columns fullestTypes() {
        Table types = result.table("types");
        Columns columns = new Columns();
        List<Integer> rows = IntStream.range(0, types.rowCount())
                .filter(row -> types.number(row, "turned_away") > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -types.number(row, "turned_away")))
                .limit(ENTRIES)
                .toList();
        if (!rows.isEmpty()) {
            columns.add(
                    say(SummaryText.FULLEST_TYPE),
                    say(SummaryText.TURNED_AWAY),
                    say(SummaryText.OF_ARRIVALS),
                    say(SummaryText.LOAD));
        }
        for (int row : rows) {
            double turnedAway = types.number(row, "turned_away");
            columns.add(
                    name(types, row),
                    Figures.count(turnedAway),
                    Figures.percent(turnedAway / (turnedAway + types.number(row, "served"))),
                    Figures.percent(types.number(row, "load_mean")));
        }
        return columns;
    }

    /** Types that most residents cannot use although they have one within its minutes. */
    Columns coveredButNotServed() {
        Table adequacy = result.table("adequacy");
        Columns columns = new Columns()
                .add(
                        say(SummaryText.FULLEST_TYPE),
                        say(SummaryText.RESIDENTS),
                        say(SummaryText.OF_COVERED),
                        say(SummaryText.FOUND_FULL),
                        say(SummaryText.FOUND_CLOSED));
        IntStream.range(0, adequacy.rowCount())
                .filter(row -> adequacy.number(row, "covered_not_served_residents") > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -adequacy.number(row, "covered_not_served_residents")))
                .limit(ENTRIES)
                .forEach(row -> columns.add(
                        name(adequacy, row),
                        Figures.count(adequacy.number(row, "covered_not_served_residents")),
                        Figures.percent(adequacy.number(row, "covered_not_served_share")),
                        Figures.count(adequacy.number(row, "found_full_residents")),
                        Figures.count(adequacy.number(row, "found_closed_residents"))));
        return columns;
    }

    /** Outlets that lose money, and what the outlets are to the town. */
    Columns operators() {
        Columns columns = new Columns()
                .add(say(SummaryText.AT_RISK), Figures.count(result.headline("outlets_at_risk")))
                .add(say(SummaryText.JOBS), Figures.count(result.headline("jobs")))
                .add(say(SummaryText.CHAIN_SHARE), Figures.percent(result.headline("chain_share")));
        if (result.headline("outlets_closed") > 0) {
            columns.add(say(SummaryText.CLOSED), Figures.count(result.headline("outlets_closed")));
        }
        return columns;
    }

    private static List<Integer> lowest(Table table, String column, int most, IntPredicate wanted) {
        return IntStream.range(0, table.rowCount())
                .filter(row -> wanted.test(row) && !Double.isNaN(table.number(row, column)))
                .boxed()
                .sorted(Comparator.comparingDouble(row -> table.number(row, column)))
                .limit(most)
                .toList();
    }
}
