package livingcircle.scenario.layers;

import java.util.List;

/**
 * How many rows of a layer were used; those that are neither used nor left out have faults.
 *
 * @param file the file as the user would write it
 * @param layer its key in city.yaml or baseline.yaml: {@code streets}, {@code homes}, {@code buildings},
 *     {@code communities}, {@code outlets}, or {@code population} for its survey
 * @param rowsUsed rows of which something was made
 * @param rowsLeftOut rows that the scenario says to leave out
 * @param rejected rows with faults by reason, the most first; each row once
 */
public record LayerCounts(String file, String layer, int rowsUsed, int rowsLeftOut, List<RejectedRows> rejected) {

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
}
