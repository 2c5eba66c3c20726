package livingcircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import livingcircle.SmallStudy;
import livingcircle.TestStudies;
import livingcircle.TestTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study in a Java of its own that is killed again and again. {@code -Dkills=10} kills it more often than usual. */
class StudyInterruptionTest {

    private static final int POINTS = 5;
    private static final int RUNS = 200;
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("seed", 20261125);

    @TempDir
    private Path home;

    private Path study = Path.of("");

    @BeforeEach
    void makeStudy() throws IOException {
        study = TestStudies.crowding(TestTown.in(home), RUNS / POINTS);
    }

    private List<String> command(String results, int threads) {
        return List.of(
                "study",
                study.toString(),
                "--set",
                "population.residents=60",
                "-o",
                home.resolve(results).toString(),
                "--threads",
                String.valueOf(threads),
                "--quiet");
    }

    private Process start(String results, int threads) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(command(results, threads));
        File log = home.resolve("log.txt").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private long finishedRuns(String results) throws IOException {
        Path runs = home.resolve(results).resolve("runs");
        if (!Files.exists(runs)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(runs)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d+\\.zip"))
                    .count();
        }
    }

    /** Kills the program as soon as so many runs are there; the last time while it makes the tables. */
    private void killAt(long runs, int threads) throws IOException, InterruptedException {
        Process process = start("killed", threads);
        while (process.isAlive() && finishedRuns("killed") < runs) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
    }

    @Test
    void aStudyThatWasKilledEndsByteForByteAsOneThatWasNot() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        List<Integer> moments = new ArrayList<>(
                random.ints(KILLS - 1L, 1, RUNS).sorted().boxed().toList());
        moments.add(RUNS);
        for (int k = 0; k < KILLS; k++) {
            killAt(moments.get(k), 1 + k % 2);
            assertTrue(finishedRuns("killed") >= moments.get(k), () -> "killed at " + moments + ": " + log());
        }
        CommandLineRun last = CommandLineRun.of(command("killed", 2).toArray());
        assertEquals(0, last.code(), last.err());
        CommandLineRun undisturbed = CommandLineRun.of(command("whole", 1).toArray());
        assertEquals(0, undisturbed.code(), undisturbed.err());
        assertEquals(RUNS, finishedRuns("whole"));
        assertEquals(
                SmallStudy.finalFiles(home.resolve("whole")),
                SmallStudy.finalFiles(home.resolve("killed")),
                "killed at " + moments + ", seed " + SEED);
    }

    private String log() {
        try {
            return Files.readString(home.resolve("log.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
