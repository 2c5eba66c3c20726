package livingcircle.cli;

import livingcircle.quality.Quality;
import livingcircle.quality.Severity;

/** From which findings on {@code validate} ends with another exit code than 0. */
enum Strictness {
    /** From none: a report is not an error. */
    NEVER,
    /** From faults, which keep a scenario from being simulated. */
    FAULT,
    /** From warnings. */
    WARNING;

    int exitCode(Quality quality) {
        if (this == NEVER) {
            return ExitCodes.GOOD;
        }
        if (quality.count(Severity.FAULT) > 0) {
            return ExitCodes.BAD_INPUT;
        }
        return this == WARNING && quality.count(Severity.WARNING) > 0 ? ExitCodes.RULE_FAILED : ExitCodes.GOOD;
    }
}
