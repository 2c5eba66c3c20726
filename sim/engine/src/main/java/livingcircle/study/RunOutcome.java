package livingcircle.study;

import livingcircle.base.Language;
import livingcircle.experiment.RunResult;
import livingcircle.scenario.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended: with a result or with a failure.
 *
 * @param run the run
 * @param result its tables, or null if it failed
 * @param failure why it failed, or null if it did not
 */
public record RunOutcome(
        RunSpec run, @Nullable RunResult result, @Nullable RuntimeException failure) {

    static RunOutcome of(RunSpec run, RunResult result) {
        return new RunOutcome(run, result, null);
    }

    static RunOutcome failed(RunSpec run, RuntimeException failure) {
        return new RunOutcome(run, null, failure);
    }

    /** What went wrong, for people; empty if nothing did. */
    public String error(Language language) {
        if (failure == null) {
            return "";
        }
        return failure instanceof InvalidInputException invalid ? invalid.describe(language) : String.valueOf(failure);
    }
}
