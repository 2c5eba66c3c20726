package livingcircle.features.workbook;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import livingcircle.features.NumberText;

/** What a number of a sheet is shown as, which is all that tells a date from a number (ECMA-376, 18.8.30). */
enum Moment {
    /** A number. */
    NONE,
    /** A date, with a time if it has one. */
    DATE,
    /** A time of the day. */
    TIME;

    private static final Pattern NO_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");
    private static final Pattern DAY = Pattern.compile("[yd]");
    private static final Pattern CLOCK = Pattern.compile("[hs]");

    private static final int SECONDS_PER_DAY = 86_400;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 31);
    /** 29 February 1900, which never was; from then on days are one too many. */
    private static final int FALSE_DAY = 60;

    private static final int LAST_DAY = 2_958_465;

    /** What a format that a workbook need not spell out is for, by its number; in Chinese programs there are more. */
    static Moment ofBuiltIn(int format) {
        if ((format >= 18 && format <= 21)
                || (format >= 32 && format <= 35)
                || (format >= 45 && format <= 47)
                || format == 55
                || format == 56) {
            return TIME;
        }
        return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58)
                ? DATE
                : NONE;
    }

    /** What a format such as {@code yyyy"年"m"月"} is for. */
    static Moment ofCode(String code) {
        String plain = NO_CODE.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        if (DAY.matcher(plain).find()) {
            return DATE;
        }
        if (CLOCK.matcher(plain).find()) {
            return TIME;
        }
        return plain.contains("m") ? DATE : NONE;
    }

    /**
     * A number as ISO 8601 has it if it is a moment.
     *
     * @param number days since the first of the calendar
     * @param is1904 whether that is the one of 1904 instead of 1900
     */
    String text(double number, boolean is1904) {
        double whole = Math.floor(number);
        if (this == NONE || whole < 0 || whole > LAST_DAY) {
            return NumberText.of(number);
        }
        int day = (int) whole;
        int second = (int) Math.round((number - whole) * SECONDS_PER_DAY);
        if (this == TIME && number <= 1) {
            return second == SECONDS_PER_DAY || day == 1 ? "24:00" : clock(second);
        }
        if (second == SECONDS_PER_DAY) {
            day++;
            second = 0;
        }
        LocalDate date = is1904 ? FIRST_1904.plusDays(day) : FIRST_1900.plusDays(day < FALSE_DAY ? day : day - 1);
        return second == 0 ? date.toString() : date + "T" + clock(second);
    }

    private static String clock(int second) {
        LocalTime time = LocalTime.ofSecondOfDay(second);
        return second % SECONDS_PER_MINUTE == 0 ? time.toString().substring(0, 5) : time.toString();
    }
}
