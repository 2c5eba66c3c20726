package livingcircle.charts.table;

import livingcircle.base.Language;
import livingcircle.charts.style.ChartFonts;
import livingcircle.experiment.Table;

/** Reads what the tables of charts have in common. */
public final class ChartCells {

    private ChartCells() {}

    /** The name of what a row is about; characters that the fonts lack are replaced. */
    public static String name(Table table, int row, Language language) {
        return ChartFonts.showable(text(table, row, language == Language.ZH ? "name_zh" : "name_en"));
    }

    public static String text(Table table, int row, String column) {
        return String.valueOf(table.value(row, column));
    }

    /** Whether somewhere in a table an interval of the columns {@code <column>_lower} and {@code _upper} has a width. */
    public static boolean hasIntervals(Table table, String column) {
        for (int row = 0; row < table.rowCount(); row++) {
            if (table.number(row, column + "_upper") > table.number(row, column + "_lower")) {
                return true;
            }
        }
        return false;
    }

    /** The greatest known number of a column; 0 if there is none. */
    public static double most(Table table, String column) {
        double most = 0;
        for (int row = 0; row < table.rowCount(); row++) {
            double value = table.number(row, column);
            most = value > most ? value : most;
        }
        return most;
    }
}
