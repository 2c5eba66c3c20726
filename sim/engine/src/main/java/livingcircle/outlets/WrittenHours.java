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
    private static final Pattern BETWEEN_SPANS = Pattern.compile("(?<=:\\d{2}) ?(?=\\d{2}:|[A-Z])");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** The commonest and plainest form, which needs no looking for words. */
    private static final Pattern PLAIN = Pattern.compile("\\d{2}:\\d{2}-\\d{2}:\\d{2}");

    private static final Pattern DAYS_LAST =
            Pattern.compile("^([\\d:, -]+\\d) ?,? ?((?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[-,] ?(?:Mo|Tu|We|Th|Fr|Sa|Su))*)$");

    private static final String DAY = "(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)";

    static {
        word("(法定)?节假日(正常|照常)?(营业|开放)|全年无休|无休", " ");
        word("营业时间|开放时间|服务时间|正常营业|营业|^:", "");
        word(
                "(全天候?|全日)? ?(?<!\\d)24 ?(小时|h((ou)?rs?)?(?![a-z]))(全天)?(服务|不打烊)?|全天候?|(?<!\\d)7 ?[x×*] ?24(小时)?|24/7",
                "00:00-24:00");
        word("(法定)?节假日(?=\\s*(休息|不营业|闭店|关门|店休|closed))", "PH ");
        word("(法定)?节假日除外", "PH off");
        word("(?<![\\d:])(\\d{1,2}:\\d{2}) ?(\\((次日|第二天|翌日)\\)|(次日|第二天|翌日)(?=$|[,;、]))", "次日$1");
        word("第二天|翌日", "次日");
        word("\\s*(至|到|—+|–|−|~|～|〜|―|--+|(?<=[\\dma-z.]) to (?=[\\da-z]))\\s*", "-");
        word("(\\d{1,2})\\s*[点时]\\s*半", "$1:30");
        word("(\\d{1,2})\\s*[点时]\\s*(\\d{2})\\s*分?", "$1:$2");
        word("(?<![:\\d])(\\d{1,2})-(?=\\d{1,2}\\s*[点时])", "$1:00-");
        word("(\\d{1,2})\\s*[点时]\\s*整?", "$1:00");
        word("^[早朝]上?(\\d{1,2})-?晚上?(\\d{1,2})$", "早$1:00-晚$2:00");
        word("^(早上?|上午)(\\d{1,2}:\\d{2}) ?(晚上?|下午)(\\d{1,2}:\\d{2})$", "$1$2-$3$4");
        word("(?<=\\d)[.](?=\\d{2}(\\D|$))", ":");
        word("每周[七7]天|每天|每日|daily|every\\s*day|(周|星期|礼拜)一-(周|星期|礼拜)?[日天]", " ");
        word("每(?=周|星期|礼拜)", "");
        word("(周|星期|礼拜)六[日天]", "Sa,Su ");
        word("工作日|weekdays?", "Mo-Fr ");
        word("双休日|周末|weekends?", "Sa,Su ");
        for (String[] day : new String[][] {
            {"(?:一|1(?![\\d:]))", "Mo", "mon(day)?"},
            {"(?:二|2(?![\\d:]))", "Tu", "tue(s|sday)?"},
            {"(?:三|3(?![\\d:]))", "We", "wed(nesday)?"},
            {"(?:四|4(?![\\d:]))", "Th", "thu(rs|rsday)?"},
            {"(?:五|5(?![\\d:]))", "Fr", "fri(day)?"},
            {"(?:六|6(?![\\d:]))", "Sa", "sat(urday)?"},
            {"(?:[日天]|7(?![\\d:]))", "Su", "sun(day)?"}
        }) {
            word(
                    "(周|星期|礼拜)" + day[0] + "|(?<=([一二三四五六]|Mo|Tu|We|Th|Fr|Sa)[-、,])" + day[0] + "|\\b" + day[2] + "\\b",
                    day[1]);
        }
        word("(?<=" + DAY + ") ?(?=" + DAY + ")", ",");
        word("\\s*(休息|不营业|闭店|关门|店休|closed)", " off");
        word("\\s*[、,;/及和&]\\s*", ", ");
        word("(?<=[a-zA-Z0-9])[()]|[()。]", " ");
    }

    private WrittenHours() {}

    private static void word(String pattern, String replacement) {
        WORDS.put(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), replacement);
    }

    /**
     * The hours of a text; where days differ those of most weekdays.
     *
     * @throws IllegalArgumentException with a message for the user if the text is not understood;
     *     {@link UnclearHoursException} if it may be understood in two ways
     */
    public static FoundHours read(String text) {
        String stripped = text.strip();
        if (stripped.length() > OsmOpeningHours.MOST_CHARACTERS) {
            throw new UnclearHoursException(
                    "has " + stripped.length() + " characters, more than opening hours need",
                    "有 " + stripped.length() + " 个字符，过长，不是营业时间");
        }
        FoundHours found = find(stripped);
        if (found == null) {
            OpeningHours.parse(stripped);
            throw new UnclearHoursException("'" + stripped + "' contradicts itself", "“" + stripped + "”自相矛盾");
        }
        return found;
    }

    private static @Nullable FoundHours find(String text) {
        if (PLAIN.matcher(text).matches()) {
            return OsmOpeningHours.find(text);
        }
        String plain = ChineseNumbers.inDigits(withSingleBlanks(Normalizer.normalize(text, Normalizer.Form.NFKC)));
        for (Map.Entry<Pattern, String> word : WORDS.entrySet()) {
            plain = word.getKey().matcher(plain).replaceAll(word.getValue());
        }
        plain = withSingleBlanks(DayParts.onTheClock(withSingleBlanks(plain)));
        plain = BETWEEN_SPANS.matcher(plain).replaceAll(", ");
        return OsmOpeningHours.find(DAYS_LAST.matcher(plain).replaceAll("$2 $1"));
    }

    private static String withSingleBlanks(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }
}
