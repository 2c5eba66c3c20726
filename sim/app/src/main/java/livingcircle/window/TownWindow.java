package livingcircle.window;

import java.awt.AWTError;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import livingcircle.base.Language;
import livingcircle.base.Parallel;
import livingcircle.charts.style.ChartFonts;
import livingcircle.model.RunSettings;
import livingcircle.scenario.Setting;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;
import sim.display.Console;

/** The window: the town on MASON's display, with controls, charts, what is selected, and numbers to change. */
public final class TownWindow {

    private static final int SIDE_WIDTH = 510;
    private static final int WIDTH = 1_400;
    private static final int HEIGHT = 860;

    private final Language language;
    private final TownState town;
    private final Rebuilding rebuilding;
    private final Console console;
    private final JFrame frame = new JFrame();
    private final MapView map;
    private final Controls controls;
    private final NowPanel now;
    private final Inspector inspector;
    private final NumbersPanel numbers;
    private final JTabbedPane tabs = new JTabbedPane();
    private final Clock clock;
    private final AtomicBoolean isRefreshing = new AtomicBoolean();
    private int inspectedHour = -1;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Whether there is a display to open a window on. */
    public static boolean isPossible() {
        if (GraphicsEnvironment.isHeadless()) {
            return false;
        }
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (AWTError e) {
            return false;
        }
    }

    /**
     * Opens the window and waits until it is closed.
     *
     * @param scenario the scenario's file, to be read again with other numbers
     * @param phase year of a plan, or null
     * @param settings values in place of those of the files
     * @param world the scenario's world
     * @param run what is asked of the run
     */
    public static void show(
            Path scenario,
            @Nullable Integer phase,
            List<Setting> settings,
            World world,
            RunSettings run,
            Parallel parallel,
            Language language)
            throws InterruptedException {
        open(new Source(scenario, phase, settings), new Town(world, run, parallel), language)
                .closed
                .await();
    }

    static TownWindow open(Source source, Town town, Language language) throws InterruptedException {
        Look.set();
        TownWindow[] made = new TownWindow[1];
        try {
            SwingUtilities.invokeAndWait(() -> made[0] = new TownWindow(source, town, language));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the window could not be opened", e.getCause());
        }
        return made[0];
    }

    private TownWindow(Source source, Town firstTown, Language language) {
        this.language = language;
        town = new TownState(firstTown);
        console = console(town);
        map = new MapView(town, language, this::select);
        controls = new Controls(console, town, map, language);
        now = new NowPanel(town, language);
        inspector = new Inspector(town, language, this::select);
        numbers = new NumbersPanel(firstTown, language, this::apply, this::refuse);
        rebuilding = new Rebuilding(source, frame, language, numbers::setBusy, this::startAgain);
        town.display(map.display());
        town.listen(this::refreshSoon);
        clock = new Clock(town, language);
        layOut();
    }

    /** MASON's console, without its complaint about demonstrations that are not part of this program. */
    private static Console console(TownState town) {
        PrintStream err = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            return new Console(town);
        } finally {
            System.setErr(err);
        }
    }

    private void layOut() {
        tabs.setFont(ChartFonts.regular(13));
        tabs.addTab(WindowText.NOW.in(language), new JScrollPane(now));
        tabs.addTab(WindowText.WHO.in(language), inspector);
        tabs.addTab(WindowText.NUMBERS.in(language), new JScrollPane(numbers));
        tabs.addTab(WindowText.LEGEND.in(language), new JScrollPane(new Legend(town, map, language)));
        tabs.setPreferredSize(new Dimension(SIDE_WIDTH, HEIGHT));
        tabs.setMinimumSize(new Dimension(SIDE_WIDTH, 200));
        JPanel top = new JPanel(new BorderLayout());
        top.add(clock, BorderLayout.LINE_END);
        top.add(controls, BorderLayout.CENTER);
        JPanel middle = new JPanel(new BorderLayout());
        middle.add(map, BorderLayout.CENTER);
        middle.add(new LegendStrip(town, language), BorderLayout.SOUTH);
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, middle, tabs);
        split.setResizeWeight(1);
        World world = town.town().world();
        frame.setTitle(WindowText.TITLE.in(
                language,
                world.city().name().in(language),
                world.scenario().name().in(language)));
        frame.add(top, BorderLayout.NORTH);
        frame.add(split, BorderLayout.CENTER);
        frame.setSize(WIDTH, HEIGHT);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                close();
            }
        });
        console.registerFrame(frame);
        frame.setVisible(true);
    }

    /** Ends the run and closes the window. */
    void close() {
        console.pressStop();
        town.quit();
        frame.dispose();
        console.dispose();
        closed.countDown();
    }

    private void refreshSoon() {
        if (isRefreshing.compareAndSet(false, true)) {
            SwingUtilities.invokeLater(this::refresh);
        }
    }

    private void refresh() {
        isRefreshing.set(false);
        clock.refresh();
        controls.refresh();
        now.refresh();
        int hour = (int) town.time();
        if (hour != inspectedHour) {
            inspectedHour = hour;
            inspector.refresh();
        }
    }

    /** Shows what is known of something. */
    void select(Selection selection) {
        map.portrayal().select(selection);
        if (selection.kind() == Selection.Kind.RESIDENT) {
            town.follow(selection.number());
        }
        inspector.show(selection);
        tabs.setSelectedComponent(inspector);
        map.display().repaint();
    }

    /** Starts again with other numbers, once the town is built. */
    void apply(Numbers typed) {
        rebuilding.start(typed, town.town());
    }

    private void refuse(List<String> faults) {
        rebuilding.refuse(faults);
    }

    private void startAgain(Town other) {
        console.pressStop();
        town.change(other);
        map.portrayal().change();
        inspector.show(Selection.NOTHING);
        console.pressPlay();
        controls.refresh();
    }

    void showTab(int tab) {
        tabs.setSelectedIndex(tab);
    }

    Console console() {
        return console;
    }

    TownState town() {
        return town;
    }

    Inspector inspector() {
        return inspector;
    }

    JFrame frame() {
        return frame;
    }

    Controls controls() {
        return controls;
    }

    MapView map() {
        return map;
    }
}
