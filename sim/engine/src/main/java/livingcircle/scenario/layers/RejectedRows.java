package livingcircle.scenario.layers;

import livingcircle.base.BilingualText;

/**
 * Rows of a layer that could not be used for one reason.
 *
 * @param column the column as the file calls it, or empty if the reason lies in no single one
 * @param problem what is wrong; of a row with several faults the first
 * @param rows how many, at least 1
 */
public record RejectedRows(String column, BilingualText problem, int rows) {

    /** Column and problem in one text. */
    public BilingualText reason() {
        return column.isEmpty()
                ? problem
                : new BilingualText(column + ": " + problem.en(), column + "：" + problem.zh());
    }
}
