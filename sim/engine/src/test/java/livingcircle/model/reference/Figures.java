package livingcircle.model.reference;

import java.util.HashMap;
import java.util.Map;

/** Named results of a run; what never happened has no name. */
final class Figures {

    private final Map<String, Object> byName = new HashMap<>();

    /** Adds one. */
    void count(String name, Object... numbers) {
        add(1, name, numbers);
    }

    void add(long more, String name, Object... numbers) {
        if (more != 0) {
            byName.merge(named(name, numbers), more, (a, b) -> (long) a + (long) b);
        }
    }

    /** Adds to a sum that is rounded at each step. */
    void addRounded(float more, String name, Object... numbers) {
        byName.merge(named(name, numbers), more, (a, b) -> (float) a + (float) b);
    }

    /** Notes that something happened at least once. */
    void mark(String name, Object... numbers) {
        byName.put(named(name, numbers), true);
    }

    void set(Object value, String name, Object... numbers) {
        byName.put(named(name, numbers), value);
    }

    private static String named(String name, Object... numbers) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        int from = 0;
        for (int at = name.indexOf("%d"); at >= 0; at = name.indexOf("%d", from)) {
            text.append(name, from, at).append(numbers[next++]);
            from = at + 2;
        }
        return text.append(name, from, name.length()).toString();
    }

    Map<String, Object> byName() {
        return byName;
    }
}
