package livingcircle.scenario;

import java.util.List;

/**
 * Where a scenario that was made by changes comes from.
 *
 * @param baseline the scenario at the root, without any change
 * @param measures what was done to it, in the order in which it was done
 * @param phases all years of the plan in ascending order, also those that this scenario does not reach
 */
public record Origin(Scenario baseline, List<Measure> measures, List<Integer> phases) {

    public Origin {
        measures = List.copyOf(measures);
        phases = List.copyOf(phases);
        if (baseline.origin() != null) {
            throw new IllegalArgumentException("the baseline '" + baseline.id() + "' comes from changes itself");
        }
    }
}
