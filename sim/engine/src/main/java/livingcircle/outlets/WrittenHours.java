package livingcircle.outlets;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads opening hours as people write them in tables, in Chinese and English: {@code 8:00-21:30}, {@code 全天},
 * {@code 06:00—11:00、16:00—20:00}, {@code 周一至周五 8:30-18:00}, {@code 18:00-次日2:00}, {@code 上午9点-下午5点半},
 * {@code 9:00-18:00 周日休息}. Where days differ the hours of most weekdays are taken for all that have any, since
 * {@link OpeningHours} holds one day's.
 */
public final class WrittenHours {

    private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();
    private static final Pattern MORNING_OR_LATER =
            Pattern.compile("(?<from>上午|早上|凌晨|中午|下午|晚上|早|晚)?\\s*(?<h1>\\d{1,2}):(?<m1>\\d{2})\\s*-\\s*"
                    + "(?<to>上午|早上|凌晨|中午|下午|晚上|早|晚)?\\s*(?<h2>\\d{1,2}):(?<m2>\\d{2})");
    private static final String LATER = "下午|晚上|晚";

    static {
        word("营业时间|开放时间|服务时间|正常营业|营业|^:", "");
        word("次日|第二天|翌日", "");
        word("法定节假日(?=\\s*(休息|不营业|闭店))", "PH ");
        word("全天候?|(?<!\\d)24\\s*(小时|h(ours)?)(服务|不打烊)?|(?<!\\d)7\\s*[x×*]\\s*24(小时)?|24/7", "00:00-24:00");
        word("\\s*(至|到|—+|–|−|~|～|〜|―|--+)\\s*", "-");
        word("(\\d{1,2})\\s*[点时]\\s*半", "$1:30");
        word("(\\d{1,2})\\s*[点时]\\s*(\\d{2})\\s*分?", "$1:$2");
        word("(\\d{1,2})\\s*[点时]\\s*整?", "$1:00");
        word("(?<=\\d)[.](?=\\d{2}(\\D|$))", ":");
        word("每周[七7]天|每天|每日|daily|every\\s*day|(周|星期|礼拜)一-(周|星期|礼拜)?[日天]", " ");
        word("工作日|weekdays?", "Mo-Fr ");
        word("双休日|周末|weekends?", "Sa,Su ");
        for (String[] day : new String[][] {
            {"一", "Mo", "mon(day)?"},
            {"二", "Tu", "tue(s|sday)?"},
            {"三", "We", "wed(nesday)?"},
            {"四", "Th", "thu(rs|rsday)?"},
            {"五", "Fr", "fri(day)?"},
            {"六", "Sa", "sat(urday)?"},
            {"[日天]", "Su", "sun(day)?"}
        }) {
            word("(周|星期|礼拜)" + day[0] + "|(?<=[一二三四五六MoTuWeThFrSa][-、,])" + day[0] + "|\\b" + day[2] + "\\b", day[1]);
        }
        word("\\s*(休息|不营业|闭店|关门|店休|closed)", " off");
        word("\\s*[、,;/及和&]\\s*", ", ");
        word("(?<=[a-zA-Z0-9])[()]|[()。]", " ");
        word("(?<=:\\d{2})\\s+(?=\\d|[A-Z])", ", ");
    }

    private WrittenHours() {}

    private static void word(String pattern, String replacement) {
        WORDS.put(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), replacement);
    }

    /**
     * The hours of a text.
     *
     * @throws IllegalArgumentException with a message for the user if the text is not understood
     */
    public static OpeningHours parse(String text) {
        try {
            return OpeningHours.parse(text);
        } catch (IllegalArgumentException e) {
            OpeningHours found = find(text);
            if (found == null) {
                throw e;
            }
            return found;
        }
    }

    private static @Nullable OpeningHours find(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        for (Map.Entry<Pattern, String> word : WORDS.entrySet()) {
            plain = word.getKey().matcher(plain).replaceAll(word.getValue());
        }
        return OsmOpeningHours.find(withoutDayParts(plain).strip());
    }

    /** Times on the clock of 24 hours instead of 上午 and 下午; 下午 also holds for an end that would lie before it. */
    private static String withoutDayParts(String text) {
        Matcher span = MORNING_OR_LATER.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (span.find()) {
            int from = Integer.parseInt(span.group("h1"));
            int to = Integer.parseInt(span.group("h2"));
            boolean isLate = isLater(span.group("from"));
            boolean endsLate = isLater(span.group("to")) || (isLate && span.group("to") == null && to > from);
            span.appendReplacement(
                    plain,
                    String.format(
                            Locale.ROOT,
                            "%02d:%s-%02d:%s",
                            isLate && from < 12 ? from + 12 : from,
                            span.group("m1"),
                            endsLate && to < 12 ? to + 12 : to,
                            span.group("m2")));
        }
        return span.appendTail(plain).toString();
    }

    private static boolean isLater(@Nullable String dayPart) {
        return dayPart != null && dayPart.matches(LATER);
    }
}
