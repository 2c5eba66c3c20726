package livingcircle.scenario.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change with its place in the plan.
 *
 * @param list index of its list
 * @param index index in the list
 * @param number number among the changes of all lists, from 1
 * @param listName name of its list
 * @param change the change
 */
record Step(int list, int index, int number, String listName, Change change) {

    /** All changes in the order in which they are made: first those without a phase, then phase by phase. */
    static List<Step> inOrder(List<ChangeList> lists) {
        List<Step> steps = new ArrayList<>();
        for (int l = 0; l < lists.size(); l++) {
            List<Change> changes = lists.get(l).changes();
            for (int c = 0; c < changes.size(); c++) {
                steps.add(new Step(l, c, steps.size() + 1, lists.get(l).name(), changes.get(c)));
            }
        }
        steps.sort(Comparator.comparing(
                step -> step.change().phase(), Comparator.nullsFirst(Comparator.<Integer>naturalOrder())));
        return steps;
    }

    @Nullable
    Integer phase() {
        return change.phase();
    }

    /** How another fault refers to it. */
    String label() {
        return "changes[" + index + "]" + (listName.isEmpty() ? "" : " (" + listName + ")");
    }
}
