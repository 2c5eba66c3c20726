package livingcircle.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every command that simulates a scenario and writes a result folder. */
abstract class SimulationOptions extends ScenarioOptions {

    private static final int MOST_REPLICATIONS = 10_000;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "output")
    @Nullable
    Path output;

    @Option(names = "--force", descriptionKey = "force")
    boolean force;

    @Option(names = "--replications", paramLabel = "N", descriptionKey = "replications")
    @Nullable
    Integer replications;

    @Mixin
    final ChartOptions charts = new ChartOptions();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

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

    @Override
    Ranges ranges() {
        return super.ranges().check("--replications", replications, leastReplications(), MOST_REPLICATIONS);
    }

    /** The least number of replications that may be asked for. */
    int leastReplications() {
        return 1;
    }
}
