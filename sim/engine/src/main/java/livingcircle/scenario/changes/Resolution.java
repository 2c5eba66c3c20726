package livingcircle.scenario.changes;

import java.util.List;
import livingcircle.scenario.Measure;

/**
 * What came of resolving changes.
 *
 * @param measures what is to be done, in the order in which it is done; complete only if there is no fault
 * @param faults all that is wrong, list by list and change by change
 */
public record Resolution(List<Measure> measures, List<ChangeFault> faults) {

    public Resolution {
        measures = List.copyOf(measures);
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }
}
