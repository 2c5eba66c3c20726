package livingcircle.scenario.changes;

import java.util.List;
import livingcircle.base.BilingualText;

/**
 * Why a change cannot be made.
 *
 * @param list index of the list of changes
 * @param change index of the change in its list
 * @param key key within the change, such as {@code id}, or empty for the change as a whole
 * @param value what stands there, or empty
 * @param problem what is wrong
 * @param mend what to do about it; where {@code known} is not empty the nearest of these is to be named instead
 * @param known names that would have been right
 */
public record ChangeFault(
        int list, int change, String key, String value, BilingualText problem, BilingualText mend, List<String> known) {

    public ChangeFault {
        known = List.copyOf(known);
    }
}
