package livingcircle.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of {@code livingcircle study}. */
final class StudyOptions {

    private static final int MOST_THREADS = 1024;

    @Parameters(paramLabel = "STUDY", descriptionKey = "study")
    Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "output")
    @Nullable
    Path output;

    @Option(names = "--set", paramLabel = "PATH=VALUE", descriptionKey = "set")
    List<String> settings = List.of();

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    boolean dryRun;

    @Option(names = "--yes", descriptionKey = "yes")
    boolean yes;

    @Option(names = "--fork", descriptionKey = "fork")
    boolean fork;

    @Mixin
    final ChartOptions charts = new ChartOptions();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(names = "--quiet", descriptionKey = "quiet")
    boolean quiet;

    /** @throws UsageException with every number that is out of range */
    void check(CommandLine command) {
        new Ranges().check("--threads", threads, 1, MOST_THREADS).throwIfAny(command);
    }
}
