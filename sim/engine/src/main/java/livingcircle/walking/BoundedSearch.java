package livingcircle.walking;

import java.util.Arrays;
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

    private static final int BY_MAJOR = 1;
    private static final int CROSSING = 2;

    private final StreetNetwork network;
    private final SearchGraph graph;
    private final int[] distanceMm;
    // how the way to a node was: twice the main roads crossed, and one more if it came by a main road
    private final int[] came;
    private final int[] reached;
    private final BucketQueue queue;
    private int reachedCount;

    public BoundedSearch(StreetNetwork network) {
        this(network, new SearchGraph(network));
    }

    /** @param graph the network, laid out */
    BoundedSearch(StreetNetwork network, SearchGraph graph) {
        this.network = network;
        this.graph = graph;
        int nodes = graph.nodeCount();
        distanceMm = new int[nodes];
        Arrays.fill(distanceMm, UNREACHED);
        came = new int[nodes];
        reached = new int[nodes];
        queue = new BucketQueue(graph.longestMm());
    }

    /**
     * Searches from a point of the network; results stay readable until the next search.
     *
     * @param origin where to start; its access distance counts
     * @param boundMm nodes farther than this are left out
     * @param avoidSteps whether steps are closed
     */
    public void run(Attachment origin, int boundMm, boolean avoidSteps) {
        run(origin, boundMm, avoidSteps, graph.everywhere());
    }

    /**
     * Searches likewise, but not through junctions that are farther than their own bound: these are reached, and what
     * lies behind them only on other ways.
     *
     * @param outmostMm for each junction how far from the origin ways through it matter to anybody
     */
    void run(Attachment origin, int boundMm, boolean avoidSteps, int[] outmostMm) {
        clear();
        int street = origin.street();
        if (origin.accessMm() > boundMm || (avoidSteps && network.isSteps(street))) {
            return;
        }
        int start = origin.accessMm();
        int byMajor = network.isMajor(street) ? BY_MAJOR : 0;
        queue.begin(start);
        reach(network.fromNode(street), start + origin.offsetMm(), byMajor, boundMm);
        reach(network.toNode(street), start + network.lengthMm(street) - origin.offsetMm(), byMajor, boundMm);
        int closed = avoidSteps ? SearchGraph.STEPS : 0;
        while (queue.next()) {
            int node = queue.node();
            int mm = queue.mm();
            if (mm == distanceMm[node] && mm <= outmostMm[node]) {
                scan(node, mm, boundMm, closed);
            }
        }
    }

    private void scan(int node, int mm, int boundMm, int closed) {
        int[] arcs = graph.arcs();
        int end = graph.firstOfNode()[node + 1];
        int cameHere = came[node];
        for (int arc = graph.firstOfNode()[node]; arc < end; arc += SearchGraph.STRIDE) {
            int marks = arcs[arc + 2];
            if ((marks & closed) == 0) {
                reach(arcs[arc], mm + arcs[arc + 1], onward(cameHere, marks), boundMm);
            }
        }
    }

    /** How a way is behind an arc, given how it was before. */
    private static int onward(int cameHere, int marks) {
        int crossed = (cameHere & ~BY_MAJOR) + (crosses(cameHere, marks) ? CROSSING : 0);
        return crossed | ((marks & SearchGraph.MAJOR) == 0 ? 0 : BY_MAJOR);
    }

    private static boolean crosses(int cameHere, int marks) {
        return (marks & SearchGraph.CROSSES) != 0 && (cameHere & BY_MAJOR) == 0;
    }

    private void reach(int node, int mm, int cameThere, int boundMm) {
        int known = distanceMm[node];
        // a sum beyond the int range turns negative and is out of bounds as well
        if (mm >= known || mm > boundMm || mm < 0) {
            return;
        }
        if (known == UNREACHED) {
            reached[reachedCount++] = node;
        }
        distanceMm[node] = mm;
        came[node] = cameThere;
        queue.add(node, mm);
    }

    private void clear() {
        for (int i = 0; i < reachedCount; i++) {
            distanceMm[reached[i]] = UNREACHED;
        }
        reachedCount = 0;
    }

    /** Number of nodes reached. */
    public int reachedCount() {
        return reachedCount;
    }

    /** The {@code i}-th node reached, in order of first touch. */
    public int reachedNode(int i) {
        return reached[i];
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
        return crossingsBefore(node) + (crosses(came[node], SearchGraph.marks(network, node, street)) ? 1 : 0);
    }

    /** Main roads crossed on the way to the node. */
    int crossingsBefore(int node) {
        return came[node] / CROSSING;
    }

    /** Whether the way to the node came by a main road. */
    boolean cameByMajor(int node) {
        return (came[node] & BY_MAJOR) != 0;
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
