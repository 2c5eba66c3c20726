package livingcircle.walking;

import java.util.Arrays;
import livingcircle.base.IntList;
import livingcircle.city.Attachment;
import livingcircle.city.StreetNetwork;

/**
 * One-to-many shortest paths over the street network up to a bound (Dijkstra 1959 with a bucket queue, after Dial
 * 1969). Distances are exact: a node that improves within its bucket is scanned again.
 *
 * <p>Keeps its arrays between searches and clears only what it touched. Not safe for use by several threads.
 */
public final class BoundedSearch {

    /** Distance of what was not reached. */
    public static final int UNREACHED = Integer.MAX_VALUE;

    private static final int BUCKET_SHIFT = 13;

    private final StreetNetwork network;
    private final int[] distanceMm;
    private final byte[] crossings;
    private final boolean[] cameByMajor;
    private final IntList touched = new IntList(1024);
    private IntList[] bucketNodes = new IntList[0];
    private IntList[] bucketDistances = new IntList[0];

    public BoundedSearch(StreetNetwork network) {
        this.network = network;
        distanceMm = new int[network.nodeCount()];
        Arrays.fill(distanceMm, UNREACHED);
        crossings = new byte[network.nodeCount()];
        cameByMajor = new boolean[network.nodeCount()];
    }

    /**
     * Searches from a point of the network; results stay readable until the next search.
     *
     * @param origin where to start; its access distance counts
     * @param boundMm nodes farther than this are left out
     * @param avoidSteps whether steps are closed
     */
    public void run(Attachment origin, int boundMm, boolean avoidSteps) {
        run(origin, boundMm, avoidSteps, Frontier.NONE);
    }

    /**
     * Searches likewise, but not through junctions where the frontier says so: these are reached, and what lies behind
     * them only on other ways.
     */
    void run(Attachment origin, int boundMm, boolean avoidSteps, Frontier frontier) {
        clear();
        prepareBuckets((boundMm >> BUCKET_SHIFT) + 1);
        int street = origin.street();
        boolean major = network.isMajor(street);
        if (!(avoidSteps && network.isSteps(street))) {
            int start = origin.accessMm();
            reach(network.fromNode(street), start + origin.offsetMm(), 0, major, boundMm);
            reach(network.toNode(street), start + network.lengthMm(street) - origin.offsetMm(), 0, major, boundMm);
        }
        for (int bucket = 0; bucket < bucketNodes.length; bucket++) {
            IntList nodes = bucketNodes[bucket];
            IntList distances = bucketDistances[bucket];
            for (int i = 0; i < nodes.size(); i++) {
                int node = nodes.get(i);
                if (distances.get(i) == distanceMm[node] && frontier.goesOn(node, distances.get(i))) {
                    scan(node, boundMm, avoidSteps);
                }
            }
            nodes.clear();
            distances.clear();
        }
    }

    private void scan(int node, int boundMm, boolean avoidSteps) {
        int distance = distanceMm[node];
        int end = network.firstArc(node + 1);
        for (int arc = network.firstArc(node); arc < end; arc++) {
            int street = network.arcStreet(arc);
            if (avoidSteps && network.isSteps(street)) {
                continue;
            }
            int length = network.lengthMm(street);
            reach(
                    network.arcHead(arc),
                    distance + length,
                    crossingsInto(node, street),
                    network.isMajor(street),
                    boundMm);
        }
    }

    private void reach(int node, int distance, int crossed, boolean byMajor, int boundMm) {
        // a sum beyond the int range turns negative and is out of bounds as well
        if (distance > boundMm || distance < 0 || distance >= distanceMm[node]) {
            return;
        }
        if (distanceMm[node] == UNREACHED) {
            touched.add(node);
        }
        distanceMm[node] = distance;
        crossings[node] = (byte) Math.min(crossed, Byte.MAX_VALUE);
        cameByMajor[node] = byMajor;
        int bucket = distance >> BUCKET_SHIFT;
        bucketNodes[bucket].add(node);
        bucketDistances[bucket].add(distance);
    }

    private void prepareBuckets(int count) {
        int have = bucketNodes.length;
        if (have < count) {
            bucketNodes = Arrays.copyOf(bucketNodes, count);
            bucketDistances = Arrays.copyOf(bucketDistances, count);
            for (int i = have; i < count; i++) {
                bucketNodes[i] = new IntList();
                bucketDistances[i] = new IntList();
            }
        }
    }

    private void clear() {
        for (int i = 0; i < touched.size(); i++) {
            distanceMm[touched.get(i)] = UNREACHED;
        }
        touched.clear();
    }

    /** Number of nodes reached. */
    public int reachedCount() {
        return touched.size();
    }

    /** The {@code i}-th node reached, in order of first touch. */
    public int reachedNode(int i) {
        return touched.get(i);
    }

    /** Distance in millimetres to the node, or {@link #UNREACHED}. */
    public int distanceMm(int node) {
        return distanceMm[node];
    }

    /**
     * Main roads crossed on the way through the node into a street: one is crossed where a main road passes a junction
     * and neither the way to it nor the way on follows a main road.
     */
    public int crossingsInto(int node, int street) {
        boolean crosses = network.isOnMajorRoad(node) && !cameByMajor[node] && !network.isMajor(street);
        return crossings[node] + (crosses ? 1 : 0);
    }

    /**
     * Distance in millimetres from the origin of the last search to a point, or {@link #UNREACHED}. Both access
     * distances count.
     */
    public int distanceMm(Attachment origin, Attachment target) {
        long best = UNREACHED;
        int street = target.street();
        int from = distanceMm[network.fromNode(street)];
        int to = distanceMm[network.toNode(street)];
        if (from != UNREACHED) {
            best = Math.min(best, (long) from + target.offsetMm() + target.accessMm());
        }
        if (to != UNREACHED) {
            best = Math.min(best, (long) to + network.lengthMm(street) - target.offsetMm() + target.accessMm());
        }
        if (street == origin.street()) {
            best = Math.min(
                    best,
                    (long) Math.abs(origin.offsetMm() - target.offsetMm()) + origin.accessMm() + target.accessMm());
        }
        return (int) best;
    }
}
