package livingcircle.scenario.layers;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A number as people write it in tables: full-width digits, thousand separators, square metres behind it. */
public final class WrittenNumber {

    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern AREA_UNIT = Pattern.compile("(?i)\\s*(m2|m\\^2|sqm|sq\\.?\\s*m|平方米|平方|平米|平)$");

    /** Longer texts are no numbers. */
    public static final int MOST_CHARACTERS = 100;

    private WrittenNumber() {}

    /** The number as a machine writes it; what is no such number stays as it is. */
    public static String plain(String text) {
        return text.length() > MOST_CHARACTERS ? text : withoutThousands(narrow(text));
    }

    /** The same without a unit of area. */
    public static String plainArea(String text) {
        return text.length() > MOST_CHARACTERS
                ? text
                : withoutThousands(AREA_UNIT.matcher(narrow(text)).replaceAll(""));
    }

    private static String withoutThousands(String narrow) {
        return THOUSANDS.matcher(narrow).matches() ? narrow.replace(",", "") : narrow;
    }

    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
