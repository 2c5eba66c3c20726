package livingcircle.scenario.files;

import java.nio.file.Path;
import livingcircle.base.BilingualText;

/**
 * Compares what numbers of a table add up to with what the table says. As published tables are rounded, a small
 * difference is a warning and only a larger one a fault.
 *
 * @param parts what is added up
 * @param mend what to do about a fault
 * @param done what was done about a small difference
 */
record SumCheck(BilingualText parts, BilingualText mend, BilingualText done) {

    private static final double ROUNDING = 0.01;

    /**
     * Compares.
     *
     * @param column where {@code told} stands or should stand
     * @param sum what the parts add up to
     * @param told what the table says
     * @param scale of what a hundredth is a small difference
     */
    void check(LayerRow row, String column, long sum, long told, long scale) {
        String en = parts.en() + " add up to " + sum + ", not " + told;
        if (Math.abs(told - sum) > ROUNDING * scale) {
            row.fault(column, en, parts.zh() + "合计为 " + sum + "，应为 " + told, mend);
        } else if (told != sum) {
            String at = atRow(row.place(column));
            row.reading()
                    .warn(
                            at + ": " + en + ", " + done.en(),
                            at + "：" + parts.zh() + "合计为 " + sum + "，不是 " + told + "，" + done.zh());
        }
    }

    /** The row by the file's name alone: warnings stand in results, which do not hang on the folder. */
    private static String atRow(Place place) {
        return Path.of(place.file()).getFileName() + ":" + place.line();
    }
}
