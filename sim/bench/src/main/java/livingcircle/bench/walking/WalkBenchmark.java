package livingcircle.bench.walking;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.ScenarioReader;
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
import org.openjdk.jmh.annotations.Warmup;

/** One walking search from an outlet, each time another one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class WalkBenchmark {

    private static final int ORIGINS = 1_000;

    @Param("scenarios/grid-town/baseline.yaml")
    public String scenario = "";

    @Param({"15", "30"})
    public int minutes;

    private EngineSearch search;
    private int next;
    private double seenMm;

    @Setup
    public void build() {
        Scenario read = ScenarioReader.read(Path.of(scenario));
        City city = City.of(read.city());
        List<Attachment> origins = Origins.some(city, read.layout().outlets(), ORIGINS);
        search = new EngineSearch(city.network(), origins);
    }

    @Benchmark
    public double search() {
        next = (next + 1) % ORIGINS;
        search.run(next, WalkingComparison.boundMm(minutes), (node, mm) -> seenMm += mm);
        return seenMm;
    }
}
