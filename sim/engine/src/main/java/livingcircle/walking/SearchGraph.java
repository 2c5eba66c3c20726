package livingcircle.walking;

import java.util.Arrays;
import livingcircle.city.StreetNetwork;

/**
 * The street network laid out for searches: what is read of an arc stands together, arc after arc of a junction. Arcs
 * keep the network's order. Immutable.
 */
final class SearchGraph {

    /** Numbers that each arc takes in {@link #arcs}: where it leads to with its marks, and its length in millimetres. */
    static final int STRIDE = 2;

    /** Bits of the first number of an arc that are marks; above them stands the junction that it leads to. */
    static final int MARK_BITS = 3;

    /** Mark of steps. */
    static final int STEPS = 1;

    /** Mark of a main road. */
    static final int MAJOR = 2;

    /** Mark of what leaves a junction on a main road without following one: who came by none crosses there. */
    static final int CROSSES = 4;

    private final int[] firstOfNode;
    private final int[] arcs;
    private final int longestMm;
    private final int[] everywhere;

    SearchGraph(StreetNetwork network) {
        int nodes = network.nodeCount();
        firstOfNode = new int[nodes + 1];
        arcs = new int[STRIDE * network.firstArc(nodes)];
        int longest = 0;
        for (int node = 0; node < nodes; node++) {
            firstOfNode[node + 1] = STRIDE * network.firstArc(node + 1);
            for (int arc = network.firstArc(node); arc < network.firstArc(node + 1); arc++) {
                int street = network.arcStreet(arc);
                arcs[STRIDE * arc] = network.arcHead(arc) << MARK_BITS | marks(network, node, street);
                arcs[STRIDE * arc + 1] = network.lengthMm(street);
                longest = Math.max(longest, network.lengthMm(street));
            }
        }
        longestMm = longest;
        everywhere = new int[nodes];
        Arrays.fill(everywhere, BoundedSearch.UNREACHED);
    }

    /** The marks of a street as it is entered from a junction. */
    static int marks(StreetNetwork network, int node, int street) {
        boolean major = network.isMajor(street);
        return (network.isSteps(street) ? STEPS : 0)
                | (major ? MAJOR : 0)
                | (network.isOnMajorRoad(node) && !major ? CROSSES : 0);
    }

    /** For each junction the index in {@link #arcs} of its first arc, and one more; not to be changed. */
    int[] firstOfNode() {
        return firstOfNode;
    }

    /** All arcs, {@link #STRIDE} numbers each; not to be changed. */
    int[] arcs() {
        return arcs;
    }

    /** Length of the longest street in millimetres. */
    int longestMm() {
        return longestMm;
    }

    /** Bounds by junction that let a search go on through every one; not to be changed. */
    int[] everywhere() {
        return everywhere;
    }

    int nodeCount() {
        return firstOfNode.length - 1;
    }
}
