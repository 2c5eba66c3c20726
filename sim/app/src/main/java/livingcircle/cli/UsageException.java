package livingcircle.cli;

import java.util.List;
import livingcircle.base.BilingualText;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Thrown for values that Picocli accepts and a command does not; carries every fault found. */
final class UsageException extends ParameterException {

    private static final long serialVersionUID = 1;

    private final transient List<BilingualText> faults;

    UsageException(CommandLine command, List<BilingualText> faults) {
        super(command, faults.get(0).en());
        this.faults = List.copyOf(faults);
    }

    List<BilingualText> faults() {
        return faults;
    }
}
