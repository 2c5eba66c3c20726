package livingcircle.bench;

import livingcircle.bench.choice.ChoiceComparison;
import livingcircle.bench.growth.GrowthReport;
import livingcircle.bench.loading.LoadingReport;
import livingcircle.bench.parts.PartsReport;
import livingcircle.bench.parts.RunReport;
import livingcircle.bench.twin.TwinComparison;
import livingcircle.bench.walking.WalkingComparison;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Starts the program that is asked for. */
@Command(
        name = "bench",
        description = "Measures the engine.",
        mixinStandardHelpOptions = true,
        subcommands = {
            WalkingComparison.class,
            TwinComparison.class,
            ChoiceComparison.class,
            PartsReport.class,
            GrowthReport.class,
            RunReport.class,
            LoadingReport.class
        })
public final class Bench {

    Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }
}
