package livingcircle.report;

import livingcircle.base.BilingualText;
import livingcircle.results.LoadedTable;

/** Cells of tables as texts in both languages. */
final class Tables {

    private Tables() {}

    /** The text of the columns {@code <stem>_en} and {@code <stem>_zh}; either stands for a missing other. */
    static BilingualText named(LoadedTable table, int row, String stem) {
        String en = table.text(row, stem + "_en");
        String zh = table.text(row, stem + "_zh");
        return new BilingualText(en.isEmpty() ? zh : en, zh.isEmpty() ? en : zh);
    }
}
