package livingcircle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import livingcircle.comparison.ComparisonSettings;
import livingcircle.scenario.RunDefaults;
import livingcircle.statistics.MeanInterval;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of {@code livingcircle compare}. */
final class CompareOptions extends SimulationOptions {

    private static final int LEAST = 2;
    private static final int PILOT = 5;
    private static final int MOST = 30;
    private static final double PERCENT = 100;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "OTHER", descriptionKey = "others")
    List<Path> others = List.of();

    @Option(names = "--phases", descriptionKey = "phases")
    boolean phases;

    @Option(names = "--precision", paramLabel = "POINTS", descriptionKey = "precision")
    double precisionPercentagePoints = 0.5;

    @Option(names = "--threshold", paramLabel = "POINTS", descriptionKey = "threshold")
    double thresholdPoints = 2;

    @Option(names = "--no-map", descriptionKey = "no-map")
    boolean noMap;

    CompareOptions() {
        super(PILOT);
    }

    @Override
    boolean leavesOutMap() {
        return noMap;
    }

    @Override
    int leastReplications() {
        return LEAST;
    }

    @Override
    Ranges ranges() {
        return super.ranges()
                .checkAbove("--precision", precisionPercentagePoints, 0, PERCENT)
                .checkAbove("--threshold", thresholdPoints, 0, PERCENT);
    }

    /** All scenario files, the one that the others are compared with first. */
    List<Path> files() {
        List<Path> files = new ArrayList<>(List.of(scenario));
        files.addAll(others);
        return files;
    }

    /** Whether the user says how often to run every layout. */
    boolean isFixed() {
        return replications != null;
    }

    /** How layouts are compared, with the first scenario's values where the user gave none. */
    ComparisonSettings comparison(RunDefaults defaults) {
        return new ComparisonSettings(
                settings(defaults, 0),
                replications(),
                isFixed() ? replications() : MOST,
                precisionPercentagePoints / PERCENT,
                MeanInterval.DEFAULT_CONFIDENCE,
                thresholdPoints);
    }
}
