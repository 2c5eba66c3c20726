package livingcircle.window;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.function.ObjDoubleConsumer;
import javax.swing.JComponent;
import livingcircle.base.Language;
import livingcircle.charts.style.ChartFonts;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.OutletClass;
import livingcircle.text.Phrase;
import livingcircle.world.World;

/** What the colours and signs of the map mean, and how many outlets there are of each type. */
final class Legend extends JComponent {

    private static final long serialVersionUID = 1;
    private static final int LINE = 22;
    private static final int SIGN_X = 20;
    private static final int TEXT_X = 40;
    private static final int WIDTH = 370;

    private final transient TownState town;
    private final transient MapView map;
    private final Language language;

    Legend(TownState town, MapView map, Language language) {
        this.town = town;
        this.map = map;
        this.language = language;
        setPreferredSize(new Dimension(WIDTH, (20 + catalogue().types().size()) * LINE));
    }

    private Catalogue catalogue() {
        return town.town().world().catalogue();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Signs.smooth(g);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, getWidth(), getHeight());
        int y = LINE;
        y = heading(g, WindowText.HOMES, y);
        Palette palette = new Palette(town.town().world().behaviour().satisfaction());
        for (int c = 0; c < Palette.classes(); c++) {
            Color colour = Palette.ofClass(c);
            y = line(g, (pen, at) -> Signs.home(pen, colour, SIGN_X, at), palette.text(c, language), y);
        }
        y = line(g, (pen, at) -> Signs.home(pen, Palette.UNKNOWN, SIGN_X, at), WindowText.UNKNOWN.in(language), y);
        y = heading(g, WindowText.PEOPLE, y + LINE / 2);
        y = line(g, (pen, at) -> Signs.walker(pen, Palette.INK, false, SIGN_X, at), WindowText.WALKING.in(language), y);
        y = line(g, (pen, at) -> Signs.walker(pen, Palette.INK, true, SIGN_X, at), WindowText.RIDING.in(language), y);
        y = line(
                g,
                (pen, at) -> Signs.walker(pen, Palette.VERMILLION, false, SIGN_X, at),
                WindowText.TURNED_AWAY.in(language),
                y);
        y = types(g, OutletClass.BASIC, WindowText.BASIC, y + LINE / 2);
        y = types(g, OutletClass.UPGRADE, WindowText.UPGRADE, y + LINE / 2);
        y = types(g, OutletClass.PUBLIC, WindowText.PUBLIC, y + LINE / 2);
        line(g, (pen, at) -> Signs.full(pen, SIGN_X, at), WindowText.FULL.in(language), y + LINE / 2);
        g.dispose();
    }

    private int types(Graphics2D g, OutletClass outletClass, Phrase name, int from) {
        int y = heading(g, name, from);
        int[] count = counts();
        Symbols symbols = map.portrayal().symbols();
        for (int t = 0; t < count.length; t++) {
            if (catalogue().type(t).outletClass() == outletClass && count[t] > 0) {
                int type = t;
                String text = catalogue().type(t).name().in(language) + "  " + count[t];
                y = line(g, (pen, at) -> symbols.draw(pen, type, SIGN_X, at, 16, false), text, y);
            }
        }
        return y;
    }

    private int[] counts() {
        World world = town.town().world();
        int[] count = new int[world.catalogue().types().size()];
        for (int o = 0; o < world.services().outletCount(); o++) {
            count[world.services().type(world.services().mainService(o))]++;
        }
        return count;
    }

    private int heading(Graphics2D g, Phrase text, int y) {
        g.setFont(ChartFonts.bold(13));
        g.setColor(Palette.INK);
        g.drawString(text.in(language), 10, y);
        return y + LINE;
    }

    private static int line(Graphics2D g, ObjDoubleConsumer<Graphics2D> sign, String text, int y) {
        g.setFont(ChartFonts.regular(13));
        FontMetrics metrics = g.getFontMetrics();
        sign.accept(g, y - metrics.getAscent() * 0.36);
        g.setFont(ChartFonts.regular(13));
        g.setColor(Palette.INK);
        g.drawString(text, TEXT_X, y);
        return y + LINE;
    }
}
