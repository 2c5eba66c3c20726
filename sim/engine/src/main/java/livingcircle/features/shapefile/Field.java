package livingcircle.features.shapefile;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import livingcircle.features.NumberText;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type its type in dBASE: C text, N and F numbers, L truth, D dates
 * @param offset where it stands in each row
 * @param length how many bytes it has
 */
record Field(String name, char type, int offset, int length) {

    private static final Pattern DATE = Pattern.compile("\\d{8}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,5})?");

    /** Whether cells of this type can be read. */
    boolean isKnown() {
        return "CNFLD".indexOf(type) >= 0;
    }

    /** The cell of a written text; one that is not what its type says stays as it is. */
    String cell(String written) {
        String text = written.replace('\0', ' ').strip();
        return switch (type) {
            case 'N', 'F' -> text.startsWith("*") ? "" : number(text);
            case 'L' -> truth(text);
            case 'D' -> date(text);
            default -> text;
        };
    }

    private static String number(String text) {
        return NUMBER.matcher(text).matches() ? NumberText.of(new BigDecimal(text)) : text;
    }

    private static String truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "t", "y" -> "true";
            case "f", "n" -> "false";
            case "?" -> "";
            default -> text;
        };
    }

    private static String date(String text) {
        if (text.equals("00000000")) {
            return "";
        }
        return DATE.matcher(text).matches()
                ? text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6)
                : text;
    }
}
