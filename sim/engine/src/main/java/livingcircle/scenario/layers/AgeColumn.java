package livingcircle.scenario.layers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column with the residents of an age band.
 *
 * @param who whom it counts
 * @param from first year of age, 0–{@link #OLDEST}
 * @param to last year of age, at least {@code from}; {@link #OLDEST} if the band has no end
 */
public record AgeColumn(Who who, int from, int to) {

    /** Whom a column counts. */
    public enum Who {
        ALL(""),
        MEN("male "),
        WOMEN("female ");

        private final String prefix;

        Who(String prefix) {
            this.prefix = prefix;
        }
    }

    /** Stands for the end of bands that have none; no older resident is counted apart. */
    public static final int OLDEST = 120;

    private static final String SEX = "(男性?|女性?|males?|females?|men|women|m|f)?";
    private static final String YEARS = "(?:周岁|岁)?";
    private static final Pattern HEADER = Pattern.compile(SEX + "(?:人口|人数)?(?:年龄|ages?|aged)?(?:(\\d{1,3})" + YEARS
            + "(?:[-–—~〜]|至|到|to)(\\d{1,3})" + YEARS
            + "|(\\d{1,3})" + YEARS + "(?:\\+|及?以上|plus|andover|andolder|andabove)"
            + "|(\\d{1,3})" + YEARS + "及?以下"
            + "|(\\d{1,3})(?:周岁|岁))(?:years|人口|人数)?" + SEX);
    private static final Pattern BETWEEN_YEARS = Pattern.compile("(?<=\\d)[\\s_]+(?=\\d)");
    private static final Pattern IDLE = Pattern.compile("\\(人\\)$|[\\s_():]");

    /** The column of a header such as {@code 0-14岁}, {@code 男60—64}, {@code female_20_24} or {@code 65+}, or null. */
    public static @Nullable AgeColumn find(String header) {
        String narrow =
                Normalizer.normalize(header.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Matcher found = HEADER.matcher(
                IDLE.matcher(BETWEEN_YEARS.matcher(narrow).replaceAll("-")).replaceAll(""));
        if (!found.matches() || (found.group(1) != null && found.group(7) != null)) {
            return null;
        }
        Who who = who(found.group(1) == null ? found.group(7) : found.group(1));
        if (found.group(2) != null) {
            return sound(who, found.group(2), found.group(3));
        }
        if (found.group(4) != null) {
            return sound(who, found.group(4), Integer.toString(OLDEST));
        }
        // "以下" includes the year that it names
        return found.group(5) != null ? sound(who, "0", found.group(5)) : sound(who, found.group(6), found.group(6));
    }

    private static Who who(@Nullable String sex) {
        if (sex == null) {
            return Who.ALL;
        }
        return sex.startsWith("男") || sex.startsWith("m") ? Who.MEN : Who.WOMEN;
    }

    private static @Nullable AgeColumn sound(Who who, String from, String to) {
        int first = Integer.parseInt(from);
        int last = Integer.parseInt(to);
        return first <= last && last <= OLDEST ? new AgeColumn(who, first, last) : null;
    }

    /** Its name, such as {@code 0-14}, {@code male 60-64} or {@code 65+}. */
    public String column() {
        return who.prefix + from + (to == OLDEST ? "+" : "-" + to);
    }

    /** Its name as a header that spreadsheet programs do not take for a date, such as {@code ages 6-14}. */
    public String header() {
        return who.prefix + "ages " + column().substring(who.prefix.length());
    }
}
