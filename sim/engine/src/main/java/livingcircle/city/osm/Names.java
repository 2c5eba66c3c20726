package livingcircle.city.osm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import livingcircle.base.BilingualText;
import livingcircle.city.Community;
import org.jspecify.annotations.Nullable;

/** Names and numbers of residents as tagged. */
final class Names {

    /** What {@link Community#residents()} holds where nobody knows. */
    static final int UNKNOWN = -1;

    private static final Pattern LEADING_NUMBER = Pattern.compile("[^0-9]{0,3}([0-9]{1,9})(?![0-9]).*");

    private Names() {}

    /** The name in both languages; {@code otherwise} where there is none. */
    static BilingualText nameOf(Tags tags, String otherwise) {
        return nameOf(tags, Tags.NONE, otherwise);
    }

    /** The name in both languages, with the translations of a namesake where the element itself has none. */
    static BilingualText nameOf(Tags tags, Tags namesake, String otherwise) {
        return new BilingualText(
                first(
                        tags.findFirst("name:en"),
                        namesake.findFirst("name:en"),
                        tags.findFirst("name", "name:zh"),
                        otherwise),
                first(
                        tags.findFirst("name:zh", "name:zh-Hans"),
                        namesake.findFirst("name:zh", "name:zh-Hans"),
                        tags.findFirst("name", "name:en"),
                        otherwise));
    }

    private static String first(
            @Nullable String own, @Nullable String ofNamesake, @Nullable String general, String otherwise) {
        if (own != null) {
            return own;
        }
        if (ofNamesake != null) {
            return ofNamesake;
        }
        return general == null ? otherwise : general;
    }

    /** The tagged population, or {@link #UNKNOWN}. Marks between the digits and a year after the number are skipped. */
    static int populationOf(Tags tags) {
        String text = tags.find("population");
        if (text == null) {
            return UNKNOWN;
        }
        Matcher number = LEADING_NUMBER.matcher(text.replaceAll("(?<=[0-9])[ .,'’\\u00a0](?=[0-9]{3}(?![0-9]))", ""));
        return number.matches() ? Integer.parseInt(number.group(1)) : UNKNOWN;
    }
}
