package livingcircle.scenario.layers;

/**
 * How many rows of a layer were used; those that are neither used nor left out have faults.
 *
 * @param file the file as the user would write it
 * @param layer its key in city.yaml or baseline.yaml: {@code streets}, {@code homes}, {@code buildings},
 *     {@code communities}, {@code outlets} or {@code population}
 * @param rowsRead rows with any content
 * @param rowsUsed rows of which something was made
 * @param rowsLeftOut rows that the scenario says to leave out, and sums of others
 */
public record LayerCounts(String file, String layer, int rowsRead, int rowsUsed, int rowsLeftOut) {

    /** Rows with faults. */
    public int rowsRejected() {
        return rowsRead - rowsUsed - rowsLeftOut;
    }

    /** The same after some of the rows that were used were found faulty. */
    public LayerCounts withRejected(int more) {
        return new LayerCounts(file, layer, rowsRead, rowsUsed - more, rowsLeftOut);
    }
}
