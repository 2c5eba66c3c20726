package livingcircle.window;

import java.awt.Color;
import java.awt.Insets;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;
import javax.swing.plaf.metal.MetalLookAndFeel;
import livingcircle.charts.style.ChartFonts;

/** How buttons, tabs and the like look: the same on every machine, flat and quiet, with smooth text. */
final class Look {

    private static final String SMOOTH_TEXT = "awt.useSystemAAFontSettings";
    private static final String[] WITH_GRADIENTS = {
        "Button", "ToggleButton", "CheckBox", "Slider", "ScrollBar", "RadioButton", "MenuBar"
    };
    private static final Color FACE = new Color(0xF2F2F0);
    private static final Color SELECTED = Color.WHITE;

    private Look() {}

    /** To be called before the first window is made. */
    static void set() {
        if (System.getProperty(SMOOTH_TEXT) == null) {
            System.setProperty(SMOOTH_TEXT, "on");
        }
        UIManager.put("swing.boldMetal", false);
        try {
            UIManager.setLookAndFeel(new MetalLookAndFeel());
        } catch (UnsupportedLookAndFeelException e) {
            throw new IllegalStateException("Java's own look is missing", e);
        }
        for (String part : WITH_GRADIENTS) {
            UIManager.put(part + ".gradient", null);
        }
        for (String key : new String[] {"Panel", "Button", "Slider", "CheckBox", "SplitPane", "TabbedPane"}) {
            UIManager.put(key + ".background", FACE);
        }
        UIManager.put("TabbedPane.selected", SELECTED);
        UIManager.put("TabbedPane.contentAreaColor", SELECTED);
        UIManager.put("TabbedPane.unselectedBackground", FACE);
        UIManager.put("TabbedPane.contentBorderInsets", new Insets(2, 0, 0, 0));
        UIManager.put("OptionPane.buttonFont", ChartFonts.regular(13));
        UIManager.put("OptionPane.background", FACE);
        UIManager.put("SplitPaneDivider.draggingColor", Palette.GRID);
    }
}
