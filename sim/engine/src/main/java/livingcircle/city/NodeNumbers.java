package livingcircle.city;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the junctions of streets from 0 in order of first appearance. */
final class NodeNumbers {

    private final Map<Long, Integer> numberOfId = new HashMap<>();
    private final int[] from;
    private final int[] to;

    NodeNumbers(List<Street> streets) {
        from = new int[streets.size()];
        to = new int[streets.size()];
        for (int s = 0; s < from.length; s++) {
            from[s] = number(streets.get(s).fromNode());
            to[s] = number(streets.get(s).toNode());
        }
    }

    private int number(long id) {
        return numberOfId.computeIfAbsent(id, unknown -> numberOfId.size());
    }

    int nodeCount() {
        return numberOfId.size();
    }

    /** Number of the junction where a street starts. */
    int from(int street) {
        return from[street];
    }

    /** Number of the junction where a street ends. */
    int to(int street) {
        return to[street];
    }
}
