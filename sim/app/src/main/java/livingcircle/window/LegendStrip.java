package livingcircle.window;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import livingcircle.base.Language;
import livingcircle.charts.style.ChartFonts;
import livingcircle.outlets.OutletClass;
import livingcircle.text.Phrase;

/** What must be known to read the map, in one or two lines below it. */
final class LegendStrip extends JComponent {

    private static final long serialVersionUID = 1;
    private static final Font FONT = ChartFonts.regular(12);
    private static final int LINE = 22;
    private static final int GAP = 14;

    private interface Sign {
        void draw(Graphics2D g, double x, double y);
    }

    private record Entry(Sign sign, String text) {}

    private final transient TownState town;
    private final Language language;

    LegendStrip(TownState town, Language language) {
        this.town = town;
        this.language = language;
        setPreferredSize(new Dimension(200, 2 * LINE + 8));
        setMinimumSize(new Dimension(100, 2 * LINE + 8));
    }

    private List<Entry> homes() {
        List<Entry> entries = new ArrayList<>();
        Palette palette = new Palette(town.town().world().behaviour().satisfaction());
        for (int c = 0; c < Palette.classes(); c++) {
            Color colour = Palette.ofClass(c);
            entries.add(new Entry((g, x, y) -> Signs.home(g, colour, x, y), palette.text(c, language)));
        }
        entries.add(new Entry((g, x, y) -> Signs.home(g, Palette.UNKNOWN, x, y), WindowText.UNKNOWN.in(language)));
        return entries;
    }

    private List<Entry> others() {
        List<Entry> entries = new ArrayList<>();
        outlet(entries, OutletClass.BASIC, WindowText.BASIC);
        outlet(entries, OutletClass.UPGRADE, WindowText.UPGRADE);
        outlet(entries, OutletClass.PUBLIC, WindowText.PUBLIC);
        entries.add(new Entry(Signs::full, WindowText.FULL.in(language)));
        walker(entries, Palette.INK, false, WindowText.WALKING);
        walker(entries, Palette.INK, true, WindowText.RIDING);
        walker(entries, Palette.VERMILLION, false, WindowText.TURNED_AWAY);
        return entries;
    }

    private void outlet(List<Entry> entries, OutletClass outletClass, Phrase text) {
        entries.add(new Entry((g, x, y) -> Signs.outlet(g, outletClass, x, y), text.in(language)));
    }

    private void walker(List<Entry> entries, Color colour, boolean isRide, Phrase text) {
        entries.add(new Entry((g, x, y) -> Signs.walker(g, colour, isRide, x, y), text.in(language)));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Signs.smooth(g);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setFont(ChartFonts.bold(12));
        g.setColor(Palette.INK);
        String title = WindowText.HOMES.in(language);
        g.drawString(title, GAP, LINE - 4);
        line(g, homes(), GAP + g.getFontMetrics().stringWidth(title) + GAP, LINE - 4);
        line(g, others(), GAP, 2 * LINE - 2);
        g.dispose();
    }

    private static void line(Graphics2D g, List<Entry> entries, int from, int y) {
        g.setFont(FONT);
        int x = from;
        for (Entry entry : entries) {
            entry.sign().draw(g, x + 6, y - 4.5);
            g.setColor(Palette.INK);
            g.drawString(entry.text(), x + 18, y);
            x += 18 + g.getFontMetrics().stringWidth(entry.text()) + GAP;
        }
    }
}
