package livingcircle.bench.parts;

import java.util.concurrent.TimeUnit;
import livingcircle.model.DayProbe;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Each phase of a day of the whole town on one thread; what comes before it in the day is not counted. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class DayBenchmark {

    /** A town in which a day begins. */
    @State(Scope.Benchmark)
    public static class Morning {

        DayProbe day;

        @Setup
        public void build(Town town) {
            day = new DayProbe(town.world());
        }

        @TearDown
        public void close() {
            day.close();
        }
    }

    /** A town in which residents know their needs. */
    @State(Scope.Benchmark)
    public static class BeforeChoices {

        DayProbe day;

        @Setup(Level.Invocation)
        public void prepare(Morning morning) {
            day = morning.day;
            day.drawNeeds();
        }
    }

    /** A town in which residents have chosen. */
    @State(Scope.Benchmark)
    public static class BeforeAdmission {

        DayProbe day;

        @Setup(Level.Invocation)
        public void prepare(Morning morning) {
            day = morning.day;
            day.drawNeeds();
            day.choose();
        }
    }

    /** A town in which outlets have served. */
    @State(Scope.Benchmark)
    public static class BeforeEnds {

        DayProbe day;

        @Setup(Level.Invocation)
        public void prepare(Morning morning) {
            day = morning.day;
            day.drawNeeds();
            day.choose();
            day.admit();
            day.endDay();
        }
    }

    @Benchmark
    public void needs(Morning morning) {
        morning.day.drawNeeds();
    }

    @Benchmark
    public void choices(BeforeChoices before) {
        before.day.choose();
    }

    @Benchmark
    public void admission(BeforeAdmission before) {
        before.day.admit();
    }

    @Benchmark
    public void experience(BeforeEnds before) {
        before.day.end();
    }
}
