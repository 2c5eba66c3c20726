package livingcircle.outlets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the hours and minutes of a text in digits: {@code 早上八点三十分} is {@code 早上8点30分}, {@code 早八晚九} is {@code 早8晚9}. */
final class ChineseNumbers {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String NUMBER = "[零〇一二两三四五六七八九十]{1,3}";
    private static final Pattern OF_TIME = Pattern.compile(
            NUMBER + "(?= ?(?:[点时分]|小时))|(?<=^[早朝])" + NUMBER + "(?= ?-?晚)|(?<=^[早朝].{1,4}晚)" + NUMBER + "$");
    private static final Pattern TENS = Pattern.compile("([二三四五]?)十([一二三四五六七八九]?)");

    private ChineseNumbers() {}

    static String inDigits(String text) {
        Matcher number = OF_TIME.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (number.find()) {
            number.appendReplacement(plain, digits(number.group()));
        }
        return number.appendTail(plain).toString();
    }

    /** The number in digits, or the word itself if it is no number up to 59. */
    private static String digits(String word) {
        String plain = word.replace('〇', '零').replace('两', '二');
        if (plain.length() == 1 && !plain.equals("十")) {
            return String.valueOf(DIGITS.indexOf(plain));
        }
        Matcher tens = TENS.matcher(plain);
        if (!tens.matches()) {
            return word;
        }
        int ten = tens.group(1).isEmpty() ? 1 : DIGITS.indexOf(tens.group(1));
        int one = tens.group(2).isEmpty() ? 0 : DIGITS.indexOf(tens.group(2));
        return String.valueOf(10 * ten + one);
    }
}
