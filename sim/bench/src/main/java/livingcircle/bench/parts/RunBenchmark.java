package livingcircle.bench.parts;

import java.util.concurrent.TimeUnit;
import livingcircle.base.Parallel;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.Observation;
import livingcircle.model.RunSettings;
import livingcircle.world.World;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A whole run of four weeks, scores of residents included; the world is built before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class RunBenchmark {

    /** Days of a run. */
    static final int DAYS = 28;

    /** Name of the parameter that holds the number of threads. */
    static final String THREADS = "threads";

    private static final RunSettings SETTINGS = new RunSettings(1, 0, 0, DAYS, true, false);

    @Param({"1", "2"})
    public int threads;

    private World world;
    private Parallel parallel;

    @Setup
    public void build(Town town) {
        world = town.world();
        parallel = new Parallel(threads);
    }

    @TearDown
    public void close() {
        parallel.close();
    }

    @Benchmark
    public Observation run() {
        return Experiment.observe(world, SETTINGS, false, parallel, day -> {});
    }
}
