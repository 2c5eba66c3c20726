package livingcircle.city.osm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins ways end to end into closed rings of node ids. */
final class RingAssembler {

    /**
     * What came of joining.
     *
     * @param rings node ids of each ring, the first repeated at the end, in the order of their first ways
     * @param isComplete whether every way became part of a ring
     */
    record Rings(List<List<Long>> rings, boolean isComplete) {}

    private final List<OsmWay> ways;
    private final boolean[] isUsed;
    private final Map<Long, List<Integer>> waysByEnd = new HashMap<>();

    private RingAssembler(List<OsmWay> ways) {
        this.ways = ways;
        isUsed = new boolean[ways.size()];
        for (int w = 0; w < ways.size(); w++) {
            OsmWay way = ways.get(w);
            waysByEnd.computeIfAbsent(way.node(0), k -> new ArrayList<>()).add(w);
            waysByEnd
                    .computeIfAbsent(way.node(way.nodeCount() - 1), k -> new ArrayList<>())
                    .add(w);
        }
    }

    /**
     * Joins ways into rings.
     *
     * @param ways each with at least two nodes
     */
    static Rings join(List<OsmWay> ways) {
        RingAssembler assembler = new RingAssembler(ways);
        List<List<Long>> rings = new ArrayList<>();
        boolean isComplete = true;
        for (int w = 0; w < ways.size(); w++) {
            if (!assembler.isUsed[w]) {
                List<Long> ring = assembler.findRing(w);
                if (ring == null) {
                    isComplete = false;
                } else {
                    rings.add(ring);
                }
            }
        }
        return new Rings(rings, isComplete);
    }

    private @Nullable List<Long> findRing(int first) {
        List<Long> ring = new ArrayList<>();
        ring.add(ways.get(first).node(0));
        for (int w = first; w >= 0; w = unusedAt(ring.get(ring.size() - 1))) {
            append(ring, w);
            if (ring.get(0).equals(ring.get(ring.size() - 1))) {
                return ring.size() >= 4 ? ring : null;
            }
        }
        return null;
    }

    private void append(List<Long> ring, int w) {
        isUsed[w] = true;
        OsmWay way = ways.get(w);
        int last = way.nodeCount() - 1;
        boolean isForward = way.node(0) == ring.get(ring.size() - 1);
        for (int i = 1; i <= last; i++) {
            ring.add(way.node(isForward ? i : last - i));
        }
    }

    private int unusedAt(long node) {
        for (int w : waysByEnd.getOrDefault(node, List.of())) {
            if (!isUsed[w]) {
                return w;
            }
        }
        return -1;
    }
}
