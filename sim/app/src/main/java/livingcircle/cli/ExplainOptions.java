package livingcircle.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import livingcircle.model.RunSettings;
import livingcircle.scenario.RunDefaults;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of {@code livingcircle explain}. */
final class ExplainOptions extends ScenarioOptions {

    private static final int USUAL_DAYS = 7;
    private static final int MOST_REPLICATION = 9_999;
    private static final Pattern DAYS = Pattern.compile("(\\d{1,4})(-(\\d{1,4}))?");

    /** Measured days, from 1, both included. */
    record Told(int first, int last) {}

    @Option(names = "--resident", paramLabel = "ID", required = true, descriptionKey = "livingcircle.explain.resident")
    int resident;

    @Option(names = "--day", paramLabel = "DAYS", descriptionKey = "livingcircle.explain.day")
    @Nullable
    String day;

    @Option(names = "--replication", paramLabel = "N", descriptionKey = "livingcircle.explain.replication")
    int replication;

    @Option(names = "--json", descriptionKey = "livingcircle.explain.json")
    boolean json;

    @Mixin
    private final FeedbackOptions feedback = new FeedbackOptions();

    @Override
    Ranges ranges() {
        return super.ranges().check("--replication", replication, 0, MOST_REPLICATION);
    }

    /** The run that is replayed. */
    RunSettings settings(RunDefaults defaults) {
        return feedback.applyTo(settings(defaults, replication));
    }

    /**
     * The measured days that are told: those asked for, else the first week.
     *
     * @param days measured days of the run
     * @throws UsageException if these are none of the run
     */
    Told told(int days, CommandLine command) {
        if (day == null) {
            return new Told(1, Math.min(days, USUAL_DAYS));
        }
        Matcher matcher = DAYS.matcher(day);
        if (matcher.matches()) {
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
            if (first >= 1 && first <= last && last <= days) {
                return new Told(first, last);
            }
        }
        throw new UsageException(command, List.of(CliText.NO_DAY.with(day, days)));
    }
}
