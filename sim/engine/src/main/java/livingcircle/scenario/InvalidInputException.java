package livingcircle.scenario;

import java.util.List;
import java.util.stream.Collectors;
import livingcircle.base.Language;

/** Thrown when inputs cannot be used; carries every fault found, not only the first. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    /** @param faults at least one */
    public InvalidInputException(List<Fault> faults) {
        super(describe(faults, Language.EN));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** All faults, a line each. */
    public String describe(Language language) {
        return describe(faults, language);
    }

    private static String describe(List<Fault> faults, Language language) {
        return faults.stream().map(fault -> line(fault, language)).collect(Collectors.joining("\n"));
    }

    private static String line(Fault fault, Language language) {
        StringBuilder text = new StringBuilder(fault.where()).append(": ");
        if (!fault.key().isEmpty()) {
            text.append(fault.key());
            text.append(fault.value().isEmpty() ? ": " : " = " + fault.value() + ": ");
        }
        text.append(fault.problem().in(language));
        String mend = fault.mend().in(language);
        if (!mend.isEmpty()) {
            text.append(language == Language.ZH ? "；" : "; ").append(mend);
        }
        return text.toString();
    }
}
