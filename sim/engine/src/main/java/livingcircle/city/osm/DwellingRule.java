package livingcircle.city.osm;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import livingcircle.city.DwellingEstimate;
import org.jspecify.annotations.Nullable;

/**
 * How many dwellings a residential building has: as tagged with {@code building:flats}; one in a house, by
 * type or because its gross floor area (footprint × levels) is below {@value #SMALL_HOUSE_GROSS_M2} m² and no levels are
 * tagged; otherwise its gross floor area ÷ {@value #GROSS_M2_PER_DWELLING} m². All numbers here are assumptions.
 */
final class DwellingRule {

    static final int GROSS_M2_PER_DWELLING = DwellingEstimate.GROSS_M2_PER_DWELLING;
    static final int SMALL_HOUSE_GROSS_M2 = DwellingEstimate.SMALL_HOUSE_GROSS_M2;
    static final int FOOTPRINT_M2_PER_TERRACED_HOUSE = 90;
    static final int DEFAULT_LEVELS = DwellingEstimate.DEFAULT_LEVELS;

    private static final Map<String, Integer> LEVELS = Map.of("apartments", 4, "dormitory", 4);
    private static final Set<String> SINGLE = Set.of("house", "detached", "semidetached_house", "bungalow", "farm");
    private static final Pattern WHOLE = Pattern.compile("\\s*(\\d{1,4})\\s*");
    private static final Pattern LEADING_NUMBER = Pattern.compile("\\s*(\\d{1,3}(?:\\.\\d+)?).*");
    private static final double MAX_LEVELS = 150;

    /** Where the number of dwellings comes from. */
    enum Source {
        TAGGED_FLATS,
        ONE_BY_TYPE,
        ONE_BY_SIZE,
        TERRACE_FOOTPRINT,
        TAGGED_LEVELS,
        ASSUMED_LEVELS
    }

    /**
     * A number of dwellings.
     *
     * @param count at least 1
     * @param source where it comes from
     */
    record Dwellings(int count, Source source) {}

    private DwellingRule() {}

    static Dwellings dwellings(Tags tags, double footprintM2) {
        Matcher flats = WHOLE.matcher(textOf(tags.find("building:flats")));
        if (flats.matches() && Integer.parseInt(flats.group(1)) > 0) {
            return new Dwellings(Integer.parseInt(flats.group(1)), Source.TAGGED_FLATS);
        }
        String type = textOf(tags.find("building"));
        if (SINGLE.contains(type)) {
            return new Dwellings(1, Source.ONE_BY_TYPE);
        }
        if (type.equals("terrace")) {
            return new Dwellings(
                    DwellingEstimate.rounded(footprintM2 / FOOTPRINT_M2_PER_TERRACED_HOUSE), Source.TERRACE_FOOTPRINT);
        }
        double tagged = levels(textOf(tags.find("building:levels")));
        double levels = tagged > 0 ? tagged : LEVELS.getOrDefault(type, DEFAULT_LEVELS);
        if (tagged <= 0 && !LEVELS.containsKey(type) && DwellingEstimate.isSmallHouse(footprintM2)) {
            return new Dwellings(1, Source.ONE_BY_SIZE);
        }
        return new Dwellings(
                DwellingEstimate.withLevels(footprintM2, levels),
                tagged > 0 ? Source.TAGGED_LEVELS : Source.ASSUMED_LEVELS);
    }

    /** The number that the text begins with, if it is a possible number of levels, else 0. */
    private static double levels(String text) {
        Matcher number = LEADING_NUMBER.matcher(text);
        double levels = number.matches() ? Double.parseDouble(number.group(1)) : 0;
        return levels <= MAX_LEVELS ? levels : 0;
    }

    private static String textOf(@Nullable String value) {
        return value == null ? "" : value;
    }
}
