package livingcircle.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import livingcircle.model.RunSettings;
import livingcircle.scenario.RunDefaults;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.changes.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of every command that simulates a scenario: which one, and what each run of it is. */
abstract class ScenarioOptions {

    private static final int MOST_DAYS = 3650;
    private static final int MOST_THREADS = 1024;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
    Path scenario = Path.of("");

    @Option(names = "--phase", paramLabel = "YEAR", descriptionKey = "phase")
    @Nullable
    Integer phase;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    @Nullable
    Long seed;

    @Option(names = "--days", paramLabel = "N", descriptionKey = "days")
    @Nullable
    Integer days;

    @Option(names = "--warmup", paramLabel = "N", descriptionKey = "warmup")
    @Nullable
    Integer warmup;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Option(names = "--quiet", descriptionKey = "quiet")
    boolean quiet;

    /** The numbers that all these commands know, each with its range. */
    Ranges ranges() {
        return new Ranges()
                .check("--days", days, 1, MOST_DAYS)
                .check("--warmup", warmup, 0, MOST_DAYS)
                .check("--threads", threads, 1, MOST_THREADS);
    }

    /** @throws UsageException with every number that is out of range */
    void check(CommandLine command) {
        ranges().throwIfAny(command);
    }

    /**
     * The scenario that is asked for: the plan as it stands at the end of the phase, else the complete one.
     *
     * @throws UsageException if the plan has no such phase
     */
    Scenario chosen(Plan plan, CommandLine command) {
        if (phase == null) {
            return plan.complete();
        }
        if (!plan.phases().contains(phase)) {
            String years = plan.phases().stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw new UsageException(
                    command,
                    List.of(years.isEmpty() ? CliText.NO_PHASES.with(phase) : CliText.NO_PHASE.with(phase, years)));
        }
        return plan.upTo(phase);
    }

    /** What a run is asked to do, with the scenario's values where the user gave none. */
    RunSettings settings(RunDefaults defaults, int replication) {
        return new RunSettings(
                seed == null ? defaults.seed() : seed,
                replication,
                warmup == null ? defaults.warmupDays() : warmup,
                days == null ? defaults.days() : days,
                true,
                defaults.outletsMayClose());
    }
}
