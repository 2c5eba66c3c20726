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

/** Options of every command that simulates a scenario and writes a result folder. */
abstract class SimulationOptions {

    private static final int MOST_DAYS = 3650;
    private static final int MOST_REPLICATIONS = 10_000;
    private static final int MOST_THREADS = 1024;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
    Path scenario = Path.of("");

    @Option(names = "--phase", paramLabel = "YEAR", descriptionKey = "phase")
    @Nullable
    Integer phase;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "output")
    @Nullable
    Path output;

    @Option(names = "--force", descriptionKey = "force")
    boolean force;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    @Nullable
    Long seed;

    @Option(names = "--days", paramLabel = "N", descriptionKey = "days")
    @Nullable
    Integer days;

    @Option(names = "--warmup", paramLabel = "N", descriptionKey = "warmup")
    @Nullable
    Integer warmup;

    @Option(names = "--replications", paramLabel = "N", descriptionKey = "replications")
    @Nullable
    Integer replications;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(names = "--quiet", descriptionKey = "quiet")
    boolean quiet;

    private final int usualReplications;

    /** Whether the user wants no tables for maps; commands that write none have no such option. */
    boolean leavesOutMap() {
        return false;
    }

    /** @param usualReplications how often to run unless the user says otherwise */
    SimulationOptions(int usualReplications) {
        this.usualReplications = usualReplications;
    }

    /** How often to run. */
    int replications() {
        return replications == null ? usualReplications : replications;
    }

    /** The numbers that all these commands know, each with its range. */
    Ranges ranges() {
        return new Ranges()
                .check("--days", days, 1, MOST_DAYS)
                .check("--warmup", warmup, 0, MOST_DAYS)
                .check("--replications", replications, leastReplications(), MOST_REPLICATIONS)
                .check("--threads", threads, 1, MOST_THREADS);
    }

    /** The least number of replications that may be asked for. */
    int leastReplications() {
        return 1;
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
