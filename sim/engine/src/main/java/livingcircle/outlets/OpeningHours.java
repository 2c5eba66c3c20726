package livingcircle.outlets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an outlet is open: the same hours on each of its open weekdays, to the half-hour.
 *
 * @param halfHours bit {@code k} is set if the outlet is open from {@code k·30} to {@code (k+1)·30} minutes after
 *     midnight, k = 0 … 47
 * @param weekdays bit 0 is Monday … bit 6 Sunday
 */
public record OpeningHours(long halfHours, int weekdays) {

    /** Slots a day. */
    public static final int SLOTS = 48;

    private static final int EVERY_DAY = 0x7f;
    private static final List<String> DAY_NAMES = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2}):(\\d{2})\\s*-\\s*(\\d{1,2}):(\\d{2})");

    public OpeningHours {
        if (halfHours == 0 || halfHours >>> SLOTS != 0) {
            throw new IllegalArgumentException("opening hours must hold at least one and at most 48 half-hours");
        }
        if (weekdays == 0 || weekdays >>> 7 != 0) {
            throw new IllegalArgumentException("opening hours need at least one weekday");
        }
    }

    /**
     * Reads hours such as {@code 06:00-23:00}, {@code 6:00-10:00, 17:00-21:00} or {@code Mo-Fr 08:30-18:00}. Times are
     * rounded to the nearest half-hour.
     *
     * @throws IllegalArgumentException with a message for the user if the text is not of this form
     */
    public static OpeningHours parse(String text) {
        String rest = text.strip();
        int days = EVERY_DAY;
        int space = rest.indexOf(' ');
        if (space > 0 && Character.isLetter(rest.charAt(0))) {
            days = parseDays(rest.substring(0, space));
            rest = rest.substring(space + 1);
        }
        long slots = 0;
        for (String part : rest.split(",", -1)) {
            slots |= parseSpan(part.strip());
        }
        return new OpeningHours(slots, days);
    }

    private static int parseDays(String text) {
        int days = 0;
        for (String part : text.split(",", -1)) {
            String[] ends = part.split("-", -1);
            int first = dayIndex(ends[0]);
            int last = dayIndex(ends[ends.length - 1]);
            if (ends.length > 2 || last < first) {
                throw new IllegalArgumentException("'" + part + "' is not a span of weekdays such as Mo-Fr");
            }
            for (int day = first; day <= last; day++) {
                days |= 1 << day;
            }
        }
        return days;
    }

    private static int dayIndex(String name) {
        int index = DAY_NAMES.indexOf(name.strip());
        if (index < 0) {
            throw new IllegalArgumentException("'" + name + "' is not a weekday; write one of " + DAY_NAMES);
        }
        return index;
    }

    private static long parseSpan(String text) {
        Matcher matcher = SPAN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a span of time such as 08:00-21:30");
        }
        int from = slot(matcher.group(1), matcher.group(2), text);
        int to = slot(matcher.group(3), matcher.group(4), text);
        if (to <= from) {
            throw new IllegalArgumentException("'" + text
                    + "' ends before it starts; write two spans for opening hours that cross midnight, such as"
                    + " 18:00-24:00, 00:00-02:00");
        }
        return (-1L >>> (64 - (to - from))) << from;
    }

    private static int slot(String hour, String minute, String text) {
        int minutes = Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
        if (minutes > 24 * 60 || Integer.parseInt(minute) > 59) {
            throw new IllegalArgumentException("'" + text + "' holds a time after 24:00 or a minute above 59");
        }
        return (minutes + 15) / 30;
    }

    public boolean isOpenOn(int weekday) {
        return (weekdays >>> weekday & 1) != 0;
    }

    /** Share of the hour (0, 0.5 or 1) in which the outlet is open on an open day. */
    public double openShareOfHour(int hour) {
        return Long.bitCount(halfHours >>> (2 * hour) & 3) / 2.0;
    }

    /** The text that {@link #parse} reads. */
    public String format() {
        List<String> spans = new ArrayList<>();
        for (int slot = 0; slot < SLOTS; slot++) {
            if ((halfHours >>> slot & 1) != 0) {
                int end = slot;
                while (end < SLOTS && (halfHours >>> end & 1) != 0) {
                    end++;
                }
                spans.add(time(slot) + "-" + time(end));
                slot = end;
            }
        }
        String hours = String.join(", ", spans);
        return weekdays == EVERY_DAY ? hours : formatDays() + " " + hours;
    }

    private String formatDays() {
        List<String> names = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            if (isOpenOn(day)) {
                names.add(DAY_NAMES.get(day));
            }
        }
        return String.join(",", names);
    }

    private static String time(int slot) {
        int hour = slot / 2;
        return (hour < 10 ? "0" : "") + hour + (slot % 2 == 0 ? ":00" : ":30");
    }
}
