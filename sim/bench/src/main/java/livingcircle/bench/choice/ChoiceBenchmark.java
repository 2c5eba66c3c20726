package livingcircle.bench.choice;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Parallel;
import livingcircle.model.ChoiceProbe;
import livingcircle.scenario.files.ScenarioReader;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The engine's choice among 22 to 25 alternatives, two threads choosing at once. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
@Threads(2)
@SuppressWarnings("NullAway.Init")
public class ChoiceBenchmark {

    private static final int MOST_CASES = 20_000;

    /** The town and those who choose. */
    @State(Scope.Benchmark)
    public static class Choosers {

        @Param("scenarios/grid-town/baseline.yaml")
        public String scenario = "";

        List<ChoiceCase> cases;
        ChoiceProbe probe;

        @Setup
        public void build() {
            try (Parallel parallel = new Parallel(2)) {
                World world = World.of(ScenarioReader.read(Path.of(scenario)), parallel);
                probe = new ChoiceProbe(world);
                cases = ChoiceCases.find(world, false, MOST_CASES);
            }
            cases.forEach(who -> who.rememberWith(probe));
        }
    }

    /** What a thread needs of its own. */
    @State(Scope.Thread)
    public static class OwnThread {

        private EngineChoice choice;
        private int next;

        @Setup
        public void build(Choosers choosers) {
            choice = new EngineChoice(choosers.probe.forOtherThread());
        }
    }

    @Benchmark
    public int choice(Choosers choosers, OwnThread own) {
        own.next++;
        ChoiceCase who = choosers.cases.get(own.next % choosers.cases.size());
        return own.choice.choose(who, KeyedRandom.combine(own.next, who.resident()));
    }
}
