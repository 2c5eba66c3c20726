package livingcircle.charts.style;

import java.awt.Font;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines, also where Chinese has no spaces, and shortens what must stay on one. */
public final class Lines {

    private Lines() {}

    /** The lines of a text that are at most so wide, unless a single word is wider. */
    public static List<String> wrap(String text, Font font, double width) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (fits > start && ChartStyle.width(text.substring(start, end).strip(), font) > width) {
                lines.add(text.substring(start, fits).strip());
                start = fits;
            }
            fits = end;
        }
        if (start < text.length()) {
            lines.add(text.substring(start).strip());
        }
        return lines;
    }

    /** The text, cut and with an ellipsis if it is wider than so much. */
    public static String shorten(String text, Font font, double width) {
        if (ChartStyle.width(text, font) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && ChartStyle.width(text.substring(0, end) + "…", font) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }
}
