package livingcircle.bench.parts;

import java.util.Locale;
import java.util.concurrent.Callable;
import livingcircle.bench.Machine;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Times whole runs on one thread and on two. */
@Command(name = "run", description = "Whole runs of four weeks on 1 and 2 threads.", mixinStandardHelpOptions = true)
public final class RunReport implements Callable<Integer> {

    @Parameters(arity = "0..1", description = "Scenario (default: ${DEFAULT-VALUE}).")
    private String scenario = "scenarios/qinyang/baseline.yaml";

    @Option(names = "--runs", description = "Runs that are counted; 0 is what JMH is told in the code.")
    private int runs = 0;

    @Override
    public Integer call() throws RunnerException {
        System.out.println(Machine.describe());
        Town town = new Town();
        town.scenario = scenario;
        int residents = town.read().population().residents();
        System.out.printf(Locale.ROOT, "%s: %,d residents, %d days%n%n", scenario, residents, RunBenchmark.DAYS);
        double first = 0;
        for (RunResult result : Jmh.run(RunBenchmark.class, scenario, runs)) {
            double millis = Jmh.median(result);
            first = first == 0 ? millis : first;
            System.out.printf(
                    Locale.ROOT,
                    "  threads %s: %8.2f s, %7.1f ns per resident-day, %.2f × the first%n",
                    result.getParams().getParam(RunBenchmark.THREADS),
                    millis / 1000,
                    millis * 1e6 / residents / RunBenchmark.DAYS,
                    first / millis);
        }
        return 0;
    }
}
