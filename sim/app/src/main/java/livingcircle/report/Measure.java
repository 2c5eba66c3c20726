package livingcircle.report;

import java.util.List;
import java.util.Optional;
import livingcircle.text.Phrase;
import livingcircle.text.PrintedFigures;

/**
 * A number that the report shows: its column, what it is called and how it is written.
 *
 * @param column column of the table {@code runs}
 * @param label what it is called
 * @param isShare whether it is a share, shown as a percentage
 * @param decimals decimals that are shown
 */
record Measure(String column, Phrase label, boolean isShare, int decimals) {

    /** The numbers at the head of the report. */
    static final List<Measure> HEADLINES = List.of(
            new Measure("satisfied_strict_share", ReportText.SATISFIED, true, 1),
            new Measure("satisfied_basic_share", ReportText.BASICALLY_SATISFIED, true, 1),
            new Measure("satisfaction_mean", ReportText.SCORE, false, 1),
            new Measure("basic_complete_15min_share", ReportText.COMPLETE, true, 1),
            new Measure("walk_min_mean", ReportText.WALK, false, 1),
            new Measure("unmet", ReportText.UNMET, false, 0));

    /** The numbers by which layouts are compared. */
    static final List<Measure> COMPARED = List.of(
            new Measure("satisfied_strict_share", ReportText.SATISFIED, true, 2),
            new Measure("satisfied_basic_share", ReportText.BASICALLY_SATISFIED, true, 2),
            new Measure("satisfaction_mean", ReportText.SCORE, false, 2),
            new Measure("basic_complete_15min_share", ReportText.COMPLETE, true, 2),
            new Measure("basic_missing_mean", ReportText.MISSING_BASIC, false, 2),
            new Measure("walk_min_mean", ReportText.WALK, false, 2),
            new Measure("travel_min_mean", ReportText.TRAVEL, false, 2),
            new Measure("unmet", ReportText.UNMET, false, 0),
            new Measure("satisfaction_gini", ReportText.GINI, false, 3),
            new Measure("chain_share", ReportText.CHAINS, true, 1),
            new Measure("jobs", ReportText.JOBS, false, 0),
            new Measure("outlets_at_risk", ReportText.AT_RISK, false, 1));

    /** The measure of a column, if it is one by which layouts are compared. */
    static Optional<Measure> find(String column) {
        return COMPARED.stream()
                .filter(measure -> measure.column().equals(column))
                .findFirst();
    }

    String value(double number) {
        return isShare ? PrintedFigures.percent(number, decimals) : PrintedFigures.decimal(number, decimals);
    }

    /** A difference with its sign; that of shares in percentage points. */
    String change(double number) {
        return PrintedFigures.signed(isShare ? number * 100 : number, decimals);
    }
}
