package livingcircle.outlets;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts spans of time whose ends are told by the part of the day, such as {@code 上午9:00-下午5:30}, {@code 早6:00-晚12:00},
 * {@code 18:00-次日2:00} or {@code 9am-5pm}, on the clock of 24 hours. An end that names no part is in the part of the
 * start, or later the same day, if it would lie before it otherwise. Ends after midnight are hours from 24 on.
 */
final class DayParts {

    private static final String NIGHT = "凌晨|半夜|午夜";
    private static final String MORNING = "上午|早上|早晨|清晨|早|朝";
    private static final String NOON = "中午";
    private static final String AFTERNOON = "下午|午后|傍晚";
    private static final String EVENING = "晚上|夜间|夜里|夜晚|晚";
    private static final String BEFORE_NOON = "AM";
    private static final String AFTER_NOON = "PM";
    private static final String ANY =
            String.join("|", NIGHT, MORNING, NOON, AFTERNOON, EVENING, BEFORE_NOON, AFTER_NOON);
    private static final Pattern SPAN = Pattern.compile("(?:(?<from>" + ANY
            + ") ?)?(?<!\\d)(?<h1>\\d{1,2}):(?<m1>\\d{2}) ?- ?(?<next>次日 ?)?(?:(?<to>" + ANY
            + ") ?)?(?<h2>\\d{1,2}):(?<m2>\\d{2})");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<!\\d)(?<h>\\d{1,2})(?::(?<m>\\d{2}))? ?(?<half>[ap])\\.?m\\b\\.?", Pattern.CASE_INSENSITIVE);

    private static final int HALF_DAY = 12;
    private static final int DAY = 24;
    private static final int HOUR = 60;
    private static final int LAST_HOUR_OF_NIGHT = 6;
    private static final int FIRST_HOUR_OF_NIGHT = 22;
    private static final int FIRST_HOUR_OF_NOON = 10;
    /** Who writes one to four o'clock without saying more is more likely to mean the afternoon. */
    private static final int LAST_HOUR_AFTER_NOON = 4;

    private static final int FIRST_HOUR_OF_EVENING = 5;

    private final Matcher span;
    private final String fromPart;
    private final String toPart;
    private final int writtenFrom;
    private final int writtenTo;

    private DayParts(Matcher span) {
        this.span = span;
        fromPart = part(span.group("from"));
        toPart = part(span.group("to"));
        writtenFrom = Integer.parseInt(span.group("h1"));
        writtenTo = Integer.parseInt(span.group("h2"));
    }

    /**
     * The text with all its spans on the clock.
     *
     * @param text times as {@code 9:00}, no two blanks in a row
     * @throws UnclearHoursException if a span may be in the morning or the afternoon
     */
    static String onTheClock(String text) {
        Matcher span = SPAN.matcher(withPartsInFront(text));
        StringBuilder plain = new StringBuilder();
        int end = 0;
        int endMinutes = 0;
        while (span.find()) {
            DayParts parts = new DayParts(span);
            boolean isNextSpan = end > 0 && span.start() - end <= 2;
            int from = parts.from(isNextSpan ? endMinutes : 0);
            int to = parts.to(from);
            end = span.end();
            endMinutes = to * HOUR + Integer.parseInt(span.group("m2"));
            span.appendReplacement(
                    plain, String.format(Locale.ROOT, "%02d:%s-%02d:%s", from, span.group("m1"), to, span.group("m2")));
        }
        return span.appendTail(plain).toString();
    }

    /** {@code 9:00am} as {@code AM9:00}. */
    private static String withPartsInFront(String text) {
        Matcher time = ENGLISH.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (time.find()) {
            String minutes = time.group("m") == null ? "00" : time.group("m");
            time.appendReplacement(
                    plain,
                    time.group("half").toUpperCase(Locale.ROOT) + "M"
                            + time.group("h").replaceFirst("^0", "") + ":" + minutes);
        }
        return time.appendTail(plain).toString();
    }

    /** The part of the day that a word belongs to, told by its pattern; empty for no word. */
    private static String part(@Nullable String word) {
        if (word == null) {
            return "";
        }
        if (word.equals(BEFORE_NOON) || word.equals(AFTER_NOON)) {
            return word.equals(BEFORE_NOON) ? MORNING : AFTERNOON;
        }
        for (String part : new String[] {NIGHT, MORNING, NOON, AFTERNOON, EVENING}) {
            if (word.matches(part)) {
                return part;
            }
        }
        throw new IllegalStateException("the pattern knows the part of the day " + word);
    }

    /** @param earlierEnd minutes at which the span before this one ends, or 0 */
    private int from(int earlierEnd) {
        String hour = span.group("h1");
        if (!fromPart.isEmpty()) {
            return isTwelveAm("from", writtenFrom) ? 0 : named(fromPart, writtenFrom);
        }
        if (isOfDay(hour)) {
            return writtenFrom;
        }
        int minutes = writtenFrom * HOUR + Integer.parseInt(span.group("m1"));
        boolean isOutOfOrder = minutes < earlierEnd && minutes + HALF_DAY * HOUR >= earlierEnd;
        boolean isBeforePm = AFTER_NOON.equals(span.group("to")) && writtenTo % HALF_DAY > writtenFrom % HALF_DAY;
        boolean isEarly = writtenFrom <= LAST_HOUR_AFTER_NOON && !(toPart.equals(NIGHT) || toPart.equals(MORNING));
        if (isOutOfOrder || isBeforePm || (isEarly && !isOfDay(span.group("h2")))) {
            throw unclear();
        }
        return writtenFrom;
    }

    /** @param from hour of the start on the clock */
    private int to(int from) {
        if (span.group("next") != null) {
            int hour = (toPart.isEmpty() ? writtenTo : named(toPart, writtenTo) % DAY) + DAY;
            if (hour > from + DAY) {
                throw unclear();
            }
            return hour;
        }
        if (!toPart.isEmpty()) {
            boolean isMidnight = writtenTo == HALF_DAY && (toPart.equals(NIGHT) || toPart.equals(EVENING));
            return isMidnight || isTwelveAm("to", writtenTo) ? DAY : named(toPart, writtenTo);
        }
        if (isOfDay(span.group("h2"))) {
            return writtenTo;
        }
        return fromPart.isEmpty() ? plainEnd(from) : endAfterPart(from);
    }

    private int plainEnd(int from) {
        if (!isOfDay(span.group("h1")) && isNotAfter(from)) {
            throw unclear();
        }
        return writtenTo;
    }

    private int endAfterPart(int from) {
        if (fromPart.equals(AFTERNOON) || fromPart.equals(EVENING)) {
            boolean isLaterToday = writtenTo + HALF_DAY > from && from >= HALF_DAY;
            return isLaterToday ? writtenTo + HALF_DAY : writtenTo;
        }
        if (!isNotAfter(from)) {
            return writtenTo;
        }
        if (writtenTo <= LAST_HOUR_AFTER_NOON) {
            throw unclear();
        }
        return writtenTo + HALF_DAY;
    }

    private boolean isNotAfter(int from) {
        int minutes = from * HOUR + Integer.parseInt(span.group("m1"));
        return writtenTo * HOUR + Integer.parseInt(span.group("m2")) <= minutes;
    }

    /** Whether an hour can only be meant on the clock of 24 hours: 0, 00, 08, 13 … */
    private static boolean isOfDay(String hour) {
        return hour.startsWith("0") || Integer.parseInt(hour) > HALF_DAY;
    }

    private boolean isTwelveAm(String group, int hour) {
        return BEFORE_NOON.equals(span.group(group)) && hour == HALF_DAY;
    }

    private int named(String part, int hour) {
        boolean fits =
                switch (part) {
                    case NIGHT -> hour <= LAST_HOUR_OF_NIGHT || hour == HALF_DAY || hour >= FIRST_HOUR_OF_NIGHT;
                    case MORNING -> hour <= HALF_DAY;
                    case NOON -> isNoon(hour) || isNoon(hour + HALF_DAY);
                    case AFTERNOON -> hour > 0 && hour < DAY;
                    default -> true;
                };
        if (!fits) {
            throw unclear();
        }
        return switch (part) {
            case NIGHT -> hour == HALF_DAY ? 0 : hour;
            case EVENING -> hour == HALF_DAY ? 0 : inEvening(hour);
            case NOON -> hour <= LAST_HOUR_AFTER_NOON ? hour + HALF_DAY : hour;
            case AFTERNOON -> hour < HALF_DAY ? hour + HALF_DAY : hour;
            default -> hour;
        };
    }

    private static boolean isNoon(int hour) {
        return hour >= FIRST_HOUR_OF_NOON && hour <= HALF_DAY + LAST_HOUR_AFTER_NOON;
    }

    /** Until five o'clock an hour of the evening is one of the next morning. */
    private static int inEvening(int hour) {
        return hour >= FIRST_HOUR_OF_EVENING && hour < HALF_DAY ? hour + HALF_DAY : hour;
    }

    private UnclearHoursException unclear() {
        return new UnclearHoursException(
                "'" + span.group() + "' may be in the morning or in the afternoon", "“" + span.group() + "”是上午还是下午不明确");
    }
}
