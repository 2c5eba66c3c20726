package livingcircle.console;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes: Chinese characters take two. */
final class DisplayWidth {

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }

    /** The text, filled up with spaces behind it. */
    static String left(String text, int width) {
        return text + gap(text, width);
    }

    /** The text, filled up with spaces before it. */
    static String right(String text, int width) {
        return gap(text, width) + text;
    }

    private static String gap(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text)));
    }
}
