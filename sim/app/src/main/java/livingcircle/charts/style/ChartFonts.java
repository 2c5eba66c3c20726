package livingcircle.charts.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/** The fonts of all charts and of the window, from this program and not from the machine, so that every machine draws the same. */
public final class ChartFonts {

    /** Stands for a character that the fonts lack (〓, the printers' sign for a missing type). */
    static final char MISSING = '\u3013';

    private static final Font REGULAR = load("NotoSansSC-subset.otf");
    private static final Font BOLD = load("NotoSansSC-Bold-subset.otf");

    private ChartFonts() {}

    private static Font load(String file) {
        try (InputStream in = ChartFonts.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is missing from the program");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font " + file + " cannot be read", e);
        }
    }

    public static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    public static Font bold(float size) {
        return BOLD.deriveFont(size);
    }

    /** Whether the fonts have every character of a text. */
    public static boolean canShow(String text) {
        return REGULAR.canDisplayUpTo(text) == -1 && BOLD.canDisplayUpTo(text) == -1;
    }

    /** A text from data, such as the name of a community, with {@link #MISSING} for what the fonts lack. */
    public static String showable(String text) {
        if (canShow(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean hasGlyph = REGULAR.canDisplay(c) && BOLD.canDisplay(c);
            shown.appendCodePoint(hasGlyph ? c : MISSING);
        });
        return shown.toString();
    }
}
