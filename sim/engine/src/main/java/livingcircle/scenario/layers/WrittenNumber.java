package livingcircle.scenario.layers;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** A number as people write it in tables: full-width digits, thousand separators, a unit behind it. */
public final class WrittenNumber {

    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern AREA = unit("m2|m\\^2|sqm|sq\\.?\\s*m|平方米|平方|平米|平");
    private static final Pattern METRES = unit("m|米");
    private static final Pattern PEOPLE = unit("人|people|persons?");
    private static final Pattern YUAN = unit("元|yuan");
    private static final Map<String, Pattern> UNITS = Map.ofEntries(
            Map.entry("area_m2", AREA),
            Map.entry("footprint_m2", AREA),
            Map.entry("radius_m", METRES),
            Map.entry("length_m", METRES),
            Map.entry("levels", unit("层|楼|f|floors?|levels?")),
            Map.entry("dwellings", unit("户|套|家|households?|units?")),
            Map.entry("households", unit("户|households?")),
            Map.entry("residents", PEOPLE),
            Map.entry("male", PEOPLE),
            Map.entry("female", PEOPLE),
            Map.entry("income_yuan", YUAN),
            Map.entry("monthly_income_yuan", YUAN),
            Map.entry("median_income_yuan", YUAN),
            Map.entry("median_monthly_income_yuan", YUAN));

    /** Longer texts are no numbers. */
    public static final int MOST_CHARACTERS = 100;

    private WrittenNumber() {}

    private static Pattern unit(String words) {
        return Pattern.compile("(?i)\\s*(" + words + ")$");
    }

    /**
     * The number as a machine writes it; what is no such number stays as it is.
     *
     * @param column the column that it stands in, which tells the unit that may stand behind it
     */
    public static String plain(String text, String column) {
        if (text.length() > MOST_CHARACTERS) {
            return text;
        }
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Pattern unit = UNITS.get(column);
        String bare = unit == null ? narrow : unit.matcher(narrow).replaceAll("");
        return THOUSANDS.matcher(bare).matches() ? bare.replace(",", "") : bare;
    }
}
