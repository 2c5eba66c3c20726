package livingcircle.charts.page;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.charts.style.ChartStyle;
import livingcircle.charts.style.ChartText;

/**
 * One sign of a chart and what it stands for.
 *
 * @param sign the sign's form
 * @param colour its colour
 * @param label what it stands for
 */
public record KeyItem(Sign sign, Color colour, String label) {

    /** The items, and one for whiskers where there are such. */
    public static List<KeyItem> withInterval(boolean hasIntervals, Language language, KeyItem... items) {
        List<KeyItem> all = new ArrayList<>(List.of(items));
        if (hasIntervals) {
            all.add(new KeyItem(Sign.WHISKER, ChartStyle.INK, ChartText.INTERVAL.in(language)));
        }
        return all;
    }

    /** The items, and one for the band around lines of a colour where there is such. */
    public static List<KeyItem> withBand(boolean hasIntervals, Color band, Language language, KeyItem... items) {
        List<KeyItem> all = new ArrayList<>(List.of(items));
        if (hasIntervals) {
            all.add(new KeyItem(Sign.AREA, band, ChartText.INTERVAL.in(language)));
        }
        return all;
    }

    /** Forms of signs. */
    public enum Sign {
        AREA,
        DIAMOND,
        DOT,
        LINE,
        WHISKER,
        DASHES
    }
}
