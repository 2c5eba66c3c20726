package livingcircle.cli;

import java.nio.file.Path;
import java.util.List;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.changes.Plan;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Options of {@code livingcircle check}. */
final class CheckOptions extends SimulationOptions {

    /** What makes the command end with exit code 1. */
    enum FailOn {
        /** A rule that failed. */
        FAIL,
        /** A rule that failed or is open. */
        OPEN,
        /** Nothing: a report is not an error. */
        NEVER
    }

    private static final int REPLICATIONS = 5;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "rules")
    List<Path> rules = List.of();

    @Option(names = "--fail-on", paramLabel = "WHAT", descriptionKey = "fail-on")
    FailOn failOn = FailOn.NEVER;

    @Option(names = "--no-map", descriptionKey = "no-map")
    boolean noMap;

    CheckOptions() {
        super(REPLICATIONS);
    }

    @Override
    boolean leavesOutMap() {
        return noMap;
    }

    /** Circles have years also where nothing is planned: rules are then asked as of the year. */
    @Override
    Scenario chosen(Plan plan, CommandLine command) {
        return plan.phases().isEmpty() ? plan.complete() : super.chosen(plan, command);
    }

    @Override
    Ranges ranges() {
        return super.ranges().check("--phase", phase, FIRST_YEAR, LAST_YEAR);
    }
}
