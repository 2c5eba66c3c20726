package livingcircle.console;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks text for terminals, also where Chinese has no spaces. */
public final class Paragraph {

    /** Columns of a terminal that every text fits into where it can. */
    static final int TERMINAL = 80;

    private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final Pattern TABLE_ROW = Pattern.compile("\\S {2,}\\S");
    private static final String HANGING = "  ";

    private Paragraph() {}

    /** The text with its long sentences broken, if it is for a terminal; tables are left as they are. */
    public static String fit(String text, Medium medium) {
        if (!medium.isTerminal()) {
            return text;
        }
        return text.lines().map(Paragraph::fit).collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
    }

    private static String fit(String line) {
        String plain = COLOURS.matcher(line).replaceAll("");
        if (DisplayWidth.of(plain) <= TERMINAL || TABLE_ROW.matcher(plain).find()) {
            return line;
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        List<String> parts = broken(line.strip(), TERMINAL - indent.length() - HANGING.length());
        return indent + String.join("\n" + indent + HANGING, parts);
    }

    /** The lines of a text that are at most so many columns wide, unless a single word is wider. */
    static List<String> broken(String text, int width) {
        if (widthOf(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = breaksOf(text);
        int start = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (fits > start && widthOf(text.substring(start, end).stripTrailing()) > width) {
                lines.add(text.substring(start, fits).stripTrailing());
                start = fits;
            }
            fits = end;
        }
        lines.add(text.substring(start).stripTrailing());
        return lines;
    }

    /** Columns of the widest part of a text that cannot be broken. */
    static int leastWidth(String text) {
        int least = 0;
        BreakIterator breaks = breaksOf(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            least = Math.max(least, widthOf(text.substring(start, end).stripTrailing()));
            start = end;
        }
        return least;
    }

    private static BreakIterator breaksOf(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        return breaks;
    }

    private static int widthOf(String text) {
        return DisplayWidth.of(COLOURS.matcher(text).replaceAll(""));
    }
}
