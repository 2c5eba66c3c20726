package livingcircle.outlets;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts spans of time whose ends are told by the part of the day, such as {@code 上午9:00-下午5:30}, {@code 早6:00-晚12:00}
 * or {@code 9am-5pm}, on the clock of 24 hours. An end that names no part is in the part of the start, or later the same
 * day, if it would lie before it otherwise. Ends after midnight are 24:00 or the next morning.
 */
final class DayParts {

    private static final String NIGHT = "凌晨|半夜";
    private static final String MORNING = "上午|早上|早晨|清晨|早";
    private static final String NOON = "中午";
    private static final String AFTERNOON = "下午|傍晚";
    private static final String EVENING = "晚上|夜间|夜里|夜晚|晚";
    private static final String ANY = String.join("|", NIGHT, MORNING, NOON, AFTERNOON, EVENING);
    private static final Pattern SPAN = Pattern.compile("(?:(?<from>" + ANY + ") ?)?(?<h1>\\d{1,2}):(?<m1>\\d{2}) ?- ?"
            + "(?:(?<to>" + ANY + ") ?)?(?<h2>\\d{1,2}):(?<m2>\\d{2})");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<!\\d)(?<h>\\d{1,2})(?::(?<m>\\d{2}))? ?(?<half>[ap])\\.?m\\b\\.?", Pattern.CASE_INSENSITIVE);

    private static final int HALF_DAY = 12;
    private static final int LAST_HOUR_AFTER_NOON = 4;
    private static final int FIRST_HOUR_OF_EVENING = 5;

    private DayParts() {}

    /** @param text times as {@code 9:00}, no two blanks in a row */
    static String onTheClock(String text) {
        Matcher span = SPAN.matcher(inChinese(text));
        StringBuilder plain = new StringBuilder();
        while (span.find()) {
            String fromPart = part(span.group("from"));
            int from = startHour(fromPart, Integer.parseInt(span.group("h1")));
            int written = Integer.parseInt(span.group("h2"));
            int to = span.group("to") == null
                    ? endHour(fromPart, from, written)
                    : namedEndHour(part(span.group("to")), written);
            span.appendReplacement(
                    plain, String.format(Locale.ROOT, "%02d:%s-%02d:%s", from, span.group("m1"), to, span.group("m2")));
        }
        return span.appendTail(plain).toString();
    }

    private static String inChinese(String text) {
        Matcher time = ENGLISH.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (time.find()) {
            boolean isBeforeNoon = time.group("half").equalsIgnoreCase("a");
            boolean isTwelve = Integer.parseInt(time.group("h")) == HALF_DAY;
            String part = isBeforeNoon ? isTwelve ? "凌晨" : "上午" : "下午";
            String minutes = time.group("m") == null ? "00" : time.group("m");
            time.appendReplacement(plain, part + time.group("h") + ":" + minutes);
        }
        return time.appendTail(plain).toString();
    }

    /** The part of the day that a word belongs to, told by its pattern; empty for no word. */
    private static String part(@Nullable String word) {
        if (word != null) {
            for (String part : new String[] {NIGHT, MORNING, NOON, AFTERNOON, EVENING}) {
                if (word.matches(part)) {
                    return part;
                }
            }
        }
        return "";
    }

    private static int startHour(String part, int hour) {
        return switch (part) {
            case NIGHT, EVENING -> hour == HALF_DAY ? 0 : inEvening(part, hour);
            case NOON -> hour <= LAST_HOUR_AFTER_NOON ? hour + HALF_DAY : hour;
            case AFTERNOON -> hour < HALF_DAY ? hour + HALF_DAY : hour;
            default -> hour;
        };
    }

    /** Until five o'clock an hour of the evening is one of the next morning. */
    private static int inEvening(String part, int hour) {
        return part.equals(EVENING) && hour >= FIRST_HOUR_OF_EVENING && hour < HALF_DAY ? hour + HALF_DAY : hour;
    }

    private static int namedEndHour(String part, int hour) {
        boolean isMidnight = hour == HALF_DAY && (part.equals(NIGHT) || part.equals(EVENING));
        return isMidnight ? 2 * HALF_DAY : startHour(part, hour);
    }

    private static int endHour(String startPart, int from, int hour) {
        if (startPart.isEmpty() || hour > HALF_DAY) {
            return hour;
        }
        if (startPart.equals(AFTERNOON) || startPart.equals(EVENING)) {
            boolean isLaterToday = hour + HALF_DAY > from && from >= HALF_DAY;
            return isLaterToday ? hour + HALF_DAY : hour;
        }
        return hour <= from ? hour + HALF_DAY : hour;
    }
}
