package livingcircle.bench.parts;

import java.util.Locale;
import java.util.concurrent.Callable;
import livingcircle.bench.Machine;
import livingcircle.bench.choice.ChoiceBenchmark;
import livingcircle.bench.walking.WalkBenchmark;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Times the engine's parts with JMH. */
@Command(
        name = "parts",
        description = "The engine's parts: phases of a day, one choice, one walking search.",
        mixinStandardHelpOptions = true)
public final class PartsReport implements Callable<Integer> {

    @Parameters(arity = "0..1", description = "Scenario (default: ${DEFAULT-VALUE}).")
    private String scenario = "scenarios/grid-town/baseline.yaml";

    @Option(names = "--iterations", description = "Iterations that are counted; 0 is what JMH is told in the code.")
    private int iterations = 0;

    @Override
    public Integer call() throws RunnerException {
        System.out.println(Machine.describe());
        Town town = new Town();
        town.scenario = scenario;
        int residents = town.read().population().residents();
        System.out.printf(Locale.ROOT, "%s: %,d residents%n%n", scenario, residents);
        for (RunResult result : Jmh.run(DayBenchmark.class, scenario, iterations)) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-24s %10.1f ns per resident-day, 1 thread%n",
                    Jmh.name(result),
                    Jmh.median(result) / residents);
        }
        for (RunResult result : Jmh.run(ChoiceBenchmark.class, scenario, iterations)) {
            int threads = result.getParams().getThreads();
            System.out.printf(
                    Locale.ROOT,
                    "  %-24s %10.1f ns per choice, %d threads at once%n",
                    Jmh.name(result),
                    Jmh.median(result) / threads,
                    threads);
        }
        for (RunResult result : Jmh.run(WalkBenchmark.class, scenario, iterations)) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-24s %10.1f µs per origin%n",
                    Jmh.name(result) + " " + result.getParams().getParam("minutes") + " min",
                    Jmh.median(result) / 1000);
        }
        return 0;
    }
}
