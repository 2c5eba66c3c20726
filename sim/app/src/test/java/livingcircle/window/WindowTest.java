package livingcircle.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import livingcircle.TestTown;
import livingcircle.base.Parallel;
import livingcircle.experiment.Experiment;
import livingcircle.model.RunSettings;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The window on a display of its own, which Xvfb pretends: it starts, plays, tells of a resident that is clicked and of
 * an outlet, begins anew with other numbers, and gives the results of a run without a window. Skipped where there is no
 * Xvfb.
 */
class WindowTest {

    private static final int DAYS = 2;
    private static final int WARMUP_DAYS = 1;
    private static final int LONGEST_SECONDS = 180;

    @TempDir
    private Path home;

    private static boolean hasXvfb() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "Xvfb"))
                .anyMatch(Files::isExecutable);
    }

    /** Starts a display with a number of its own choice. */
    private static Process display(Path log) throws IOException {
        return new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1500x950x24", "-nolisten", "tcp")
                .redirectError(log.toFile())
                .start();
    }

    @Test
    void theWindowShowsTheRunAndLeavesItAsItIs() throws Exception {
        assumeTrue(hasXvfb(), "there is no Xvfb, so the window is not tested");
        Path scenario = TestTown.in(home);
        Path out = Files.createDirectory(home.resolve("out"));
        Process display = display(home.resolve("xvfb.log"));
        try {
            String number = display.inputReader().readLine();
            assumeTrue(number != null, "Xvfb does not start, so the window is not tested");
            Process window = probe(scenario, out, ":" + number.strip());
            assertTrue(window.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS), "the window hangs");
            assertEquals(0, window.exitValue(), () -> read(home.resolve("window.log")));
        } finally {
            display.destroy();
            display.waitFor();
        }
        assertEquals("", faults(home.resolve("window.log")));
        String[] resident = read(out.resolve("resident.html")).split("\n", 2);
        assertTrue(resident[1].contains("居民 " + resident[0]), resident[1]);
        assertTrue(resident[1].contains("备选") && resident[1].contains("合计"), resident[1]);
        assertTrue(read(out.resolve("outlet.html")).contains("排队至下一小时"));
        assertIsDrawn(out.resolve("resident.png"));
        assertEquals(headless(scenario, 1), read(out.resolve("runs.txt")));
        assertTrue(!read(out.resolve("again.txt")).equals(read(out.resolve("runs.txt"))));
    }

    private Process probe(Path scenario, Path out, String display) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=false",
                "-cp",
                System.getProperty("java.class.path"),
                WindowProbe.class.getName(),
                scenario.toString(),
                out.toString(),
                "ZH",
                String.valueOf(DAYS),
                String.valueOf(WARMUP_DAYS),
                "42");
        builder.environment().put("DISPLAY", display);
        return builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("window.log").toFile())
                .start();
    }

    private static String faults(Path log) {
        return read(log).contains("Exception") ? read(log) : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void assertIsDrawn(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth() / 2; x += 2) {
            for (int y = 0; y < image.getHeight(); y += 2) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertTrue(colours.size() > 50, "the map has only " + colours.size() + " colours");
        assertTrue(colours.contains(Palette.BLUE.getRGB()), "no basic outlet is to be seen");
        assertTrue(colours.contains(Palette.MAIN_ROAD.getRGB()), "no main road is to be seen");
    }

    private static String headless(Path scenario, long seed) {
        try (Parallel parallel = new Parallel(2)) {
            World world = World.of(ScenarioReader.read(scenario), parallel);
            RunSettings settings = new RunSettings(seed, 0, WARMUP_DAYS, DAYS, true, false);
            return TownStateTest.text(List.copyOf(Experiment.observe(world, settings, false, parallel, day -> {})
                    .groups()
                    .tables()));
        }
    }
}
