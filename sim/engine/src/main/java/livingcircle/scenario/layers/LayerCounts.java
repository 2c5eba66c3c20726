package livingcircle.scenario.layers;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;

/**
 * How many rows of a layer were used; those that are neither used nor left out have faults.
 *
 * @param file the file as the user would write it
 * @param layer its key in city.yaml or baseline.yaml: {@code streets}, {@code homes}, {@code buildings},
 *     {@code communities}, {@code outlets} or {@code population}
 * @param rowsUsed rows of which something was made
 * @param rowsLeftOut rows that the scenario says to leave out, and sums of others
 * @param rejected rows with faults by reason, the most first; each row once
 */
public record LayerCounts(String file, String layer, int rowsUsed, int rowsLeftOut, List<RejectedRows> rejected) {

    private static final BilingualText FAR_AWAY = new BilingualText("far from all streets", "远离所有街道");

    public LayerCounts {
        rejected = List.copyOf(rejected);
    }

    /** Rows with any content. */
    public int rowsRead() {
        return rowsUsed + rowsLeftOut + rowsRejected();
    }

    /** Rows with faults. */
    public int rowsRejected() {
        return rejected.stream().mapToInt(RejectedRows::rows).sum();
    }

    /** The same after some of the rows that were used were found to be far from all streets. */
    public LayerCounts withFarAway(int rows) {
        if (rows == 0) {
            return this;
        }
        List<RejectedRows> more = new ArrayList<>(rejected);
        more.add(new RejectedRows("", FAR_AWAY, rows));
        return new LayerCounts(file, layer, rowsUsed - rows, rowsLeftOut, more);
    }
}
