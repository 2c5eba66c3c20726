package livingcircle.window;

import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import livingcircle.base.Language;
import livingcircle.base.Parallel;
import livingcircle.model.RunSettings;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.world.World;
import sim.display.Console;

/**
 * Opens the window on a display, plays, clicks somebody, changes a number and closes again: a program of its own, since
 * Java looks for the display once only. Writes what it saw into a folder.
 */
public final class WindowProbe {

    private final TownWindow window;
    private final TownState town;
    private final Path out;

    private WindowProbe(TownWindow window, Path out) {
        this.window = window;
        town = window.town();
        this.out = out;
    }

    /** @param args scenario, folder, language, days, warm-up days, hours of the pictures: of day, of evening */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        Language language = Language.valueOf(args[2]);
        Scenario scenario = ScenarioReader.read(file);
        RunSettings run = new RunSettings(1, 0, Integer.parseInt(args[4]), Integer.parseInt(args[3]), true, false);
        try (Parallel parallel = new Parallel(2)) {
            World world = World.of(scenario, parallel);
            TownWindow window =
                    TownWindow.open(new Source(file, null, List.of()), new Town(world, run, parallel), language);
            new WindowProbe(window, Path.of(args[1])).look(Integer.parseInt(args[5]));
        }
        System.exit(0);
    }

    private void look(int hour) throws Exception {
        reach(hour);
        Walker walker = onEdt(this::someWalker);
        onEdt(() -> {
            click(walker);
            return walker;
        });
        reach(hour + 24);
        String who = onEdt(() -> window.inspector().text());
        Files.writeString(out.resolve("resident.html"), walker.resident() + "\n" + who);
        picture("resident.png");
        onEdt(() -> {
            window.select(new Selection(
                    Selection.Kind.OUTLET, town.town().world().services().outlet(walker.service())));
            return walker;
        });
        Files.writeString(
                out.resolve("outlet.html"), onEdt(() -> window.inspector().text()));
        picture("outlet.png");
        for (int tab : new int[] {0, 2, 3}) {
            onEdt(() -> {
                window.showTab(tab);
                return walker;
            });
            picture("tab" + tab + ".png");
        }
        reach(town.town().settings().totalDays() * 24);
        picture("end.png");
        write("runs.txt");
        applyAndEnd();
        window.close();
    }

    /** Refused numbers leave the run alone; others begin it anew. */
    private void applyAndEnd() throws Exception {
        RunSettings run = town.town().settings();
        Numbers typed = Numbers.read(
                "2",
                String.valueOf(run.days()),
                String.valueOf(run.warmupDays()),
                true,
                false,
                0,
                Map.of("behaviour.choice.habit", "0.1"),
                "");
        onEdt(() -> {
            window.apply(typed);
            return typed;
        });
        while (town.town().settings().seed() != 2) {
            Thread.onSpinWait();
        }
        reach(run.totalDays() * 24);
        write("again.txt");
    }

    private void write(String name) throws IOException {
        String text = TownStateTest.text(town.observation().groups().tables());
        Files.writeString(out.resolve(name), text);
    }

    private Walker someWalker() {
        double time = town.time();
        return town.walkers().walkers().stream()
                .filter(walker -> walker.isOut(time))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is on the way"));
    }

    private void click(Walker walker) {
        MapView map = window.map();
        Point2D at = map.portrayal().place(walker.at(town.time()));
        map.display()
                .insideDisplay
                .dispatchEvent(new MouseEvent(
                        map.display().insideDisplay,
                        MouseEvent.MOUSE_CLICKED,
                        0,
                        0,
                        (int) Math.round(at.getX()),
                        (int) Math.round(at.getY()),
                        1,
                        false));
    }

    /** Plays until an hour of the run and a half, or to the end, and rests there. */
    private void reach(int hour) throws Exception {
        CountDownLatch there = new CountDownLatch(1);
        double until = Math.min(hour + 0.5, town.town().settings().totalDays() * 24 - 1.0 / TownState.FRAMES);
        town.listen(() -> {
            if (town.time() >= until && there.getCount() > 0) {
                there.countDown();
                SwingUtilities.invokeLater(() -> {
                    if (window.console().getPlayState() == Console.PS_PLAYING) {
                        window.controls().playOrPause();
                    }
                });
            }
        });
        onEdt(() -> {
            window.console().setPlaySleep(0);
            if (window.console().getPlayState() != Console.PS_PLAYING) {
                window.controls().playOrPause();
            }
            return there;
        });
        there.await();
        onEdt(() -> there);
    }

    private void picture(String name) throws Exception {
        Container frame = window.frame().getContentPane();
        onEdt(() -> {
            BufferedImage image = new BufferedImage(frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = image.createGraphics();
            frame.printAll(pen);
            pen.dispose();
            try {
                ImageIO.write(image, "png", out.resolve(name).toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return image;
        });
    }

    private interface Asked<T> {
        T get() throws Exception;
    }

    private static <T> T onEdt(Asked<T> asked) throws Exception {
        Object[] answer = new Object[1];
        Throwable[] fault = new Throwable[1];
        SwingUtilities.invokeAndWait(() -> {
            try {
                answer[0] = asked.get();
            } catch (Exception e) {
                fault[0] = e;
            }
        });
        if (fault[0] != null) {
            throw new IllegalStateException(fault[0]);
        }
        @SuppressWarnings("unchecked")
        T result = (T) answer[0];
        return result;
    }
}
