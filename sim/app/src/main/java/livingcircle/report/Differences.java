package livingcircle.report;

import java.util.Optional;
import livingcircle.base.BilingualText;
import livingcircle.results.LoadedTable;
import livingcircle.text.PrintedFigures;

/** How one layout of a comparison differs from the first, read from the table {@code differences}. */
final class Differences {

    private final LoadedTable table;
    private final String layout;

    /** @param layout id of the layout that is compared with the first */
    Differences(ReportFolder folder, String layout) {
        table = folder.get("differences");
        this.layout = layout;
    }

    /** A number of a row of a table, if it was measured. */
    Optional<Difference> find(String of, String id, Measure measure) {
        for (int row : table.rowsWhere("metric", measure.column())) {
            if (table.text(row, "layout_b").equals(layout)
                    && table.text(row, "table").equals(of)
                    && table.text(row, "id").equals(id)) {
                return Optional.of(new Difference(row, measure));
            }
        }
        return Optional.empty();
    }

    /** Whether the layout gave the same as the first in every number. */
    boolean isIdentical() {
        return table.rowsWhere("layout_b", layout).stream().allMatch(row -> table.isTrue(row, "identical"));
    }

    /** A number in both layouts. */
    final class Difference {
        private final int row;
        private final Measure measure;

        Difference(int row, Measure measure) {
            this.row = row;
            this.measure = measure;
        }

        String before() {
            return measure.value(table.number(row, "mean_a"));
        }

        String after() {
            return measure.value(table.number(row, "mean_b"));
        }

        String change() {
            return measure.change(table.number(row, "difference"));
        }

        String lower() {
            return measure.change(table.number(row, "difference_lower"));
        }

        String upper() {
            return measure.change(table.number(row, "difference_upper"));
        }

        boolean isSure() {
            return !Double.isNaN(table.number(row, "difference_lower"));
        }

        String betterIn() {
            return PrintedFigures.percent(table.number(row, "share_of_replications_b_better"), 0);
        }

        BilingualText fromTo() {
            return ReportText.FROM_TO.with(before(), after());
        }

        BilingualText sureness() {
            BilingualText unit = (measure.isShare() ? ReportText.PERCENTAGE_POINTS : ReportText.NO_UNIT).with();
            return isSure()
                    ? Say.with(
                            ReportText.CHANGED,
                            BilingualText.of(change()),
                            BilingualText.of(lower()),
                            BilingualText.of(upper()),
                            unit)
                    : Say.with(ReportText.CHANGED_UNSURE, BilingualText.of(change()), unit);
        }
    }
}
