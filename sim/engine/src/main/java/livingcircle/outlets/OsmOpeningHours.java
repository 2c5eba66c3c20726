package livingcircle.outlets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code opening_hours} tag as far as {@link OpeningHours} can hold it: the hours of most weekdays are taken
 * for all weekdays that have hours; holidays, seasons and weeks are not known to the simulator.
 */
public final class OsmOpeningHours {

    private static final String DAY = "(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)";
    private static final String SPAN = "\\d{1,2}:\\d{2}\\s*-\\s*\\d{1,2}:\\d{2}(?!\\d)";
    /** Longer texts are no hours that can be held. */
    static final int MOST_CHARACTERS = 200;

    private static final Pattern RULE = Pattern.compile(
            "(?<days>" + DAY + "(?:\\s*[-,]\\s*" + DAY + ")*)?:?\\s*(?<spans>" + SPAN + "(?:\\s*,\\s*" + SPAN + ")*)");
    private static final Pattern CLOSED =
            Pattern.compile("(?<days>" + DAY + "(?:\\s*[-,]\\s*" + DAY + ")*)\\s+(?:off|closed)");
    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final String EVERY_DAY = "Mo-Su";

    private OsmOpeningHours() {}

    /** The hours, or null where the text says more than can be held, contradicts itself or is not understood. */
    public static @Nullable FoundHours find(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return null;
        }
        if (text.strip().equals("24/7")) {
            return new FoundHours(OpeningHours.parse("00:00-24:00"), false);
        }
        if (!RULE.matcher(CLOSED.matcher(text).replaceAll("")).replaceAll("").matches("[\\s;,]*")) {
            return null;
        }
        try {
            return mostFrequent(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable FoundHours mostFrequent(String text) {
        SortedMap<Integer, String> spansByDay = new TreeMap<>();
        Matcher rule = RULE.matcher(CLOSED.matcher(text).replaceAll(""));
        Set<Set<Integer>> ruled = new HashSet<>();
        while (rule.find()) {
            String days = rule.group("days");
            Set<Integer> ofRule = new TreeSet<>(daysOf(days == null ? EVERY_DAY : days));
            if ((days == null && !ruled.isEmpty()) || (!ofRule.isEmpty() && !ruled.add(ofRule))) {
                // which of two is meant cannot be known
                return null;
            }
            String spans = withoutMidnight(rule.group("spans"));
            if (overlap(spans)) {
                return null;
            }
            ofRule.forEach(day -> spansByDay.put(day, spans));
        }
        Matcher closed = CLOSED.matcher(text);
        while (closed.find()) {
            spansByDay.keySet().removeAll(daysOf(closed.group("days")));
        }
        String best = null;
        for (String spans : spansByDay.values()) {
            best = best == null || count(spans, spansByDay) > count(best, spansByDay) ? spans : best;
        }
        if (best == null) {
            return null;
        }
        List<String> days = spansByDay.keySet().stream().map(DAYS::get).toList();
        return new FoundHours(
                OpeningHours.parse(String.join(",", days) + " " + best), count(best, spansByDay) < spansByDay.size());
    }

    private static boolean overlap(String spans) {
        long taken = 0;
        for (String span : spans.split(",", -1)) {
            long halfHours = OpeningHours.parse(span).halfHours();
            if ((taken & halfHours) != 0) {
                return true;
            }
            taken |= halfHours;
        }
        return false;
    }

    private static long count(String spans, SortedMap<Integer, String> spansByDay) {
        return spansByDay.values().stream().filter(spans::equals).count();
    }

    /** Indices of weekdays in {@code Mo-We,Sa}; spans may wrap around Sunday, holidays are skipped. */
    private static List<Integer> daysOf(String text) {
        List<Integer> days = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String[] ends = part.strip().split("\\s*-\\s*", -1);
            int first = DAYS.indexOf(ends[0]);
            int last = DAYS.indexOf(ends[ends.length - 1]);
            if (first >= 0 && last >= 0) {
                for (int day = first; day != last; day = (day + 1) % DAYS.size()) {
                    days.add(day);
                }
                days.add(last);
            }
        }
        return days;
    }

    /** Cuts spans that cross midnight in two. */
    private static String withoutMidnight(String spans) {
        List<String> cut = new ArrayList<>();
        for (String span : spans.split(",", -1)) {
            String[] ends = span.strip().split("\\s*-\\s*", -1);
            String from = ends[0].length() < 5 ? "0" + ends[0] : ends[0];
            String to = ends[1].length() < 5 ? "0" + ends[1] : ends[1];
            if (to.compareTo("24:00") > 0) {
                int hour = Integer.parseInt(to.substring(0, 2)) - 24;
                to = (hour < 10 ? "0" : "") + hour + to.substring(2);
            }
            if (to.compareTo(from) > 0) {
                cut.add(from + "-" + to);
            } else {
                cut.add(from + "-24:00");
                if (!to.equals("00:00")) {
                    cut.add("00:00-" + to);
                }
            }
        }
        return String.join(", ", cut);
    }
}
