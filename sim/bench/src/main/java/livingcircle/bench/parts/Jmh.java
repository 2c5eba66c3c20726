package livingcircle.bench.parts;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Starts JMH and reads its results. */
final class Jmh {

    private Jmh() {}

    /**
     * Runs the benchmarks of a class.
     *
     * @param iterations measured iterations of each, or 0 for what the class says
     */
    static Collection<RunResult> run(Class<?> benchmarks, String scenario, int iterations) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmarks.getName() + "\\.")
                .param(Town.SCENARIO, scenario)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        if (iterations > 0) {
            options.measurementIterations(iterations);
        }
        return new Runner(options.build()).run();
    }

    static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    static String name(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }
}
