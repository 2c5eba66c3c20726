package livingcircle.outlets;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private static final Pattern BETWEEN_SPANS = Pattern.compile("(?<=:\\d{2}) (?=\\d|[A-Z])");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Longer texts are no hours. */
    private static final int MOST_CHARACTERS = 500;

    static {
        word("(法定)?节假日(正常|照常)?(营业|开放)|全年无休|无休", " ");
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
        word("(周|星期|礼拜)六[日天]", "Sa,Su ");
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
            return OpeningHours.parse(text.length() > MOST_CHARACTERS ? "" : text);
        } catch (IllegalArgumentException e) {
            OpeningHours found = find(text);
            if (found == null) {
                throw e;
            }
            return found;
        }
    }

    private static @Nullable OpeningHours find(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return null;
        }
        String plain = withSingleBlanks(Normalizer.normalize(text, Normalizer.Form.NFKC));
        for (Map.Entry<Pattern, String> word : WORDS.entrySet()) {
            plain = word.getKey().matcher(plain).replaceAll(word.getValue());
        }
        plain = withSingleBlanks(DayParts.onTheClock(withSingleBlanks(plain)));
        return OsmOpeningHours.find(BETWEEN_SPANS.matcher(plain).replaceAll(", "));
    }

    private static String withSingleBlanks(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }
}
