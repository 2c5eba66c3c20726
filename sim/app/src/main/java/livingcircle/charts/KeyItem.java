package livingcircle.charts;

import java.awt.Color;

/**
 * One sign of a chart and what it stands for.
 *
 * @param sign the sign's form
 * @param colour its colour
 * @param label what it stands for
 */
record KeyItem(Sign sign, Color colour, String label) {

    /** Forms of signs. */
    enum Sign {
        AREA,
        DIAMOND,
        LINE,
        DASHES
    }
}
