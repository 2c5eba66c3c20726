package livingcircle.spreadsheet;

import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/** Writes the text of a CSV cell as what it is: nothing, a number, a truth value or a text. */
final class CellValue {

    /** Longest text that a cell may hold. */
    static final int LONGEST = 32_767;

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");
    /** Digits of a whole number that a spreadsheet keeps. */
    private static final int EXACT_DIGITS = 15;

    private CellValue() {}

    /** @param unit unit of the column, empty if not known */
    static void write(Worksheet sheet, int row, int column, String text, String unit) {
        if (text.isEmpty()) {
            return;
        }
        if (unit.equals("true/false")) {
            sheet.value(row, column, Boolean.valueOf(text));
        } else if (!unit.equals("text") && isNumber(text)) {
            sheet.value(row, column, Double.valueOf(text));
        } else {
            sheet.inlineString(row, column, shortened(text));
        }
    }

    /** Whether a spreadsheet would show the number as it stands here; a long seed, for one, would lose its last digits. */
    private static boolean isNumber(String text) {
        boolean isWhole = text.indexOf('.') < 0;
        return NUMBER.matcher(text).matches() && (!isWhole || text.length() <= EXACT_DIGITS);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
