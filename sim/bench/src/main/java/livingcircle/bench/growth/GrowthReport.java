package livingcircle.bench.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import livingcircle.base.Parallel;
import livingcircle.bench.Machine;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.Observation;
import livingcircle.model.RunSettings;
import livingcircle.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How time and memory grow with residents, threads and outlets. */
@Command(
        name = "growth",
        description = "Time and memory by number of residents, of threads and of outlets.",
        mixinStandardHelpOptions = true)
public final class GrowthReport implements Callable<Integer> {

    private static final int WARMUP_DAYS = 3;
    private static final int COLLECTIONS = 3;
    private static final int[] DENSITIES = {1, 2, 4, 8};

    @Option(
            names = "--residents",
            split = ",",
            description = "Sizes to try (default: ${DEFAULT-VALUE}).",
            defaultValue = "50000,100000,200000,450000,1000000,3000000")
    private List<Integer> residents = new ArrayList<>();

    @Option(names = "--days", description = "Days that are timed (default: ${DEFAULT-VALUE}).", defaultValue = "7")
    private int days;

    @Option(
            names = "--fixed",
            description = "Residents while threads and outlets grow (default: ${DEFAULT-VALUE}).",
            defaultValue = "200000")
    private int fixed;

    @Option(
            names = "--most-threads",
            description = "Threads to try, from 1 (default: ${DEFAULT-VALUE}).",
            defaultValue = "4")
    private int mostThreads;

    @Option(
            names = "--out",
            description = "Folder for growth.csv and growth.png (default: ${DEFAULT-VALUE}).",
            defaultValue = "sim/bench/target")
    private Path out = Path.of("");

    private final Path scenarios = Path.of("scenarios");
    private final List<Growth> found = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        System.out.println(Machine.describe());
        System.out.println(Growth.HEADER);
        int threads = Math.min(2, mostThreads);
        measure("residents", fixed, 1, threads); // warms up and is not kept
        found.clear();
        for (int size : residents) {
            measure("residents", size, 1, threads);
        }
        for (int t = 1; t <= mostThreads; t++) {
            measure("threads", fixed, 1, t);
        }
        for (int density : DENSITIES) {
            measure("density", fixed, density, threads);
        }
        Files.createDirectories(out);
        List<String> lines = new ArrayList<>(List.of(Growth.HEADER));
        found.forEach(growth -> lines.add(growth.csv()));
        Files.write(out.resolve("growth.csv"), lines);
        GrowthChart.write(found, out.resolve("growth.png"));
        return 0;
    }

    private void measure(String what, int size, double density, int threads) throws IOException {
        try (Parallel parallel = new Parallel(threads)) {
            long before = heapBytes();
            long start = System.nanoTime();
            World world = World.of(GrowingTown.of(scenarios, size, density), parallel);
            double worldSeconds = (System.nanoTime() - start) / 1e9;
            long withWorld = heapBytes();
            long[] ends = new long[WARMUP_DAYS + days + 1];
            ends[0] = System.nanoTime();
            RunSettings settings = new RunSettings(1, 0, WARMUP_DAYS, days, true, false);
            Observation run =
                    Experiment.observe(world, settings, false, parallel, day -> ends[day] = System.nanoTime());
            long withRun = heapBytes();
            double[] nanos = new double[days];
            for (int d = 0; d < days; d++) {
                nanos[d] = (double) (ends[WARMUP_DAYS + d + 1] - ends[WARMUP_DAYS + d]) / size;
            }
            Arrays.sort(nanos);
            Growth growth = new Growth(
                    what,
                    size,
                    run.world().services().outletCount(),
                    threads,
                    worldSeconds,
                    nanos[days / 2],
                    (withWorld - before) >> 20,
                    (withRun - withWorld) >> 20);
            System.out.println(growth.csv());
            found.add(growth);
        }
    }

    /** Heap in use after collections. */
    private static long heapBytes() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
