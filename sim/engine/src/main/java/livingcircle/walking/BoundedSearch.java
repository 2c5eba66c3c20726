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
    // two numbers for each node: its distance in millimetres, and how the way to it was: twice the main roads crossed,
    // and
    // one more if it came by a main road
    private final int[] labels;
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
        labels = new int[2 * nodes];
        Arrays.fill(labels, UNREACHED);
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
        start(network.fromNode(street), start + origin.offsetMm(), byMajor, boundMm);
        start(network.toNode(street), start + network.lengthMm(street) - origin.offsetMm(), byMajor, boundMm);
        int closed = avoidSteps ? SearchGraph.STEPS : 0;
        for (int bucket = queue.bucketOf(start); bucket <= queue.bucketOf(boundMm); bucket++) {
            settle(bucket, boundMm, closed, outmostMm);
        }
    }

    private void start(int node, int mm, int cameThere, int boundMm) {
        if (improves(node, mm, boundMm)) {
            reach(node, mm, cameThere);
        }
    }

    /** Goes on from the nodes of a bucket; more may be added to it meanwhile. */
    private void settle(int bucket, int boundMm, int closed, int[] outmostMm) {
        for (int i = 0; i < queue.count(bucket); i++) {
            int node = queue.node(bucket, i);
            int mm = queue.mm(bucket, i);
            if (mm == labels[2 * node] && mm <= outmostMm[node]) {
                scan(node, mm, boundMm, closed);
            }
        }
        queue.clear(bucket);
    }

    private void scan(int node, int mm, int boundMm, int closed) {
        int[] arcs = graph.arcs();
        int end = graph.firstOfNode()[node + 1];
        int cameHere = labels[2 * node + 1];
        for (int arc = graph.firstOfNode()[node]; arc < end; arc += SearchGraph.STRIDE) {
            int marks = arcs[arc];
            int head = marks >> SearchGraph.MARK_BITS;
            int headMm = mm + arcs[arc + 1];
            if (improves(head, headMm, boundMm) && (marks & closed) == 0) {
                reach(head, headMm, onward(cameHere, marks));
            }
        }
    }

    private boolean improves(int node, int mm, int boundMm) {
        // a sum beyond the int range turns negative and is out of bounds as well
        return mm < labels[2 * node] && mm <= boundMm && mm >= 0;
    }

    /** How a way is behind an arc, given how it was before. */
    private static int onward(int cameHere, int marks) {
        int crossed = (cameHere & ~BY_MAJOR) + (crosses(cameHere, marks) ? CROSSING : 0);
        return crossed | ((marks & SearchGraph.MAJOR) == 0 ? 0 : BY_MAJOR);
    }

    private static boolean crosses(int cameHere, int marks) {
        return (marks & SearchGraph.CROSSES) != 0 && (cameHere & BY_MAJOR) == 0;
    }

    private void reach(int node, int mm, int cameThere) {
        if (labels[2 * node] == UNREACHED) {
            reached[reachedCount++] = node;
        }
        labels[2 * node] = mm;
        labels[2 * node + 1] = cameThere;
        queue.add(node, mm);
    }

    private void clear() {
        for (int i = 0; i < reachedCount; i++) {
            labels[2 * reached[i]] = UNREACHED;
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
        return labels[2 * node];
    }

    /**
     * Main roads crossed on the way through the node into a street: one is crossed where a main road passes a junction
     * and neither the way to it nor the way on follows a main road.
     */
    public int crossingsInto(int node, int street) {
        return crossingsBefore(node)
                + (crosses(labels[2 * node + 1], SearchGraph.marks(network, node, street)) ? 1 : 0);
    }

    /** Main roads crossed on the way to the node. */
    int crossingsBefore(int node) {
        return labels[2 * node + 1] / CROSSING;
    }

    /** Whether the way to the node came by a main road. */
    boolean cameByMajor(int node) {
        return (labels[2 * node + 1] & BY_MAJOR) != 0;
    }

    /**
     * Distance in millimetres from the origin of the last search to a point, or {@link #UNREACHED}. Both access
     * distances count.
     */
    public int distanceMm(Attachment origin, Attachment target) {
        long best = UNREACHED;
        int street = target.street();
        int from = labels[2 * network.fromNode(street)];
        int to = labels[2 * network.toNode(street)];
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
