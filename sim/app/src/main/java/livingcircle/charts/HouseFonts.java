package livingcircle.charts;

import java.awt.Font;

/** The program's own fonts, which have Chinese on every machine, for whoever else draws. */
public final class HouseFonts {

    private HouseFonts() {}

    public static Font regular(float size) {
        return ChartFonts.regular(size);
    }

    public static Font bold(float size) {
        return ChartFonts.bold(size);
    }
}
