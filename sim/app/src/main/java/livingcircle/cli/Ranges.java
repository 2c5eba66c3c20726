package livingcircle.cli;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Checks numbers of the command line and gathers all that are out of range. */
final class Ranges {

    private final List<BilingualText> faults = new ArrayList<>();

    /** Notes a fault if the value was given and is not within the bounds, both included. */
    Ranges check(String option, @Nullable Number value, long least, long most) {
        if (value != null && (value.longValue() < least || value.longValue() > most)) {
            faults.add(CliText.OUT_OF_RANGE.with(option, least, most, value));
        }
        return this;
    }

    /** Notes a fault if the value is not above one bound and at most the other. */
    Ranges checkAbove(String option, double value, double least, double most) {
        if (!(value > least && value <= most)) {
            faults.add(CliText.OUT_OF_RANGE_ABOVE.with(option, least, most, value));
        }
        return this;
    }

    /** @throws UsageException if there was any fault */
    void throwIfAny(CommandLine command) {
        if (!faults.isEmpty()) {
            throw new UsageException(command, faults);
        }
    }
}
