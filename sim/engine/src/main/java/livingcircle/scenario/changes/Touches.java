package livingcircle.scenario.changes;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which step last said what of a thing, to find steps that contradict each other. A step may say something else than an
 * earlier one if it stands behind it and belongs to a later phase or to a file that extends the other's.
 */
final class Touches {

    private final Map<String, Step> last = new HashMap<>();

    /**
     * Notes what a step says, steps coming in the order in which they are made.
     *
     * @param what such as an outlet's id and an attribute
     * @return the earlier step that it contradicts, or null
     */
    @Nullable
    Step note(String what, Step step) {
        Step before = last.put(what, step);
        if (before == null || before.number() == step.number()) {
            return null;
        }
        boolean isSameTime = Objects.equals(before.phase(), step.phase()) && before.list() == step.list();
        boolean standsBehind = before.number() > step.number();
        return isSameTime || standsBehind ? before : null;
    }
}
