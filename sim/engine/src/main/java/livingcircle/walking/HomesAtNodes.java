package livingcircle.walking;

import java.util.Arrays;
import livingcircle.base.Rows;
import livingcircle.city.Homes;
import livingcircle.city.StreetNetwork;

/** The homes on the streets that meet at each junction, and how far from it they are. Immutable. */
final class HomesAtNodes {

    /** Numbers that each home takes in {@link #entries}: twice the home, one more if crossed into, its distance. */
    static final int STRIDE = 2;

    private final int[] firstOfNode;
    private final int[] entries;

    HomesAtNodes(StreetNetwork network, Homes homes, Rows homesOnStreet) {
        int nodes = network.nodeCount();
        firstOfNode = new int[nodes + 1];
        int[] found = new int[2 * STRIDE * homes.count()];
        int end = 0;
        for (int node = 0; node < nodes; node++) {
            for (int arc = network.firstArc(node); arc < network.firstArc(node + 1); arc++) {
                int street = network.arcStreet(arc);
                int crosses = (SearchGraph.marks(network, node, street) & SearchGraph.CROSSES) == 0 ? 0 : 1;
                for (int p = homesOnStreet.start(street); p < homesOnStreet.end(street); p++) {
                    int home = homesOnStreet.value(p);
                    found[end] = 2 * home + crosses;
                    found[end + 1] = fromNodeMm(network, homes, home, node);
                    end += STRIDE;
                }
            }
            firstOfNode[node + 1] = end;
        }
        entries = Arrays.copyOf(found, end);
    }

    /** Distance of a home from an end of its street; from the nearer one where both are the same junction. */
    static int fromNodeMm(StreetNetwork network, Homes homes, int home, int node) {
        int street = homes.street(home);
        long along = Long.MAX_VALUE;
        if (network.fromNode(street) == node) {
            along = homes.offsetMm(home);
        }
        if (network.toNode(street) == node) {
            along = Math.min(along, (long) network.lengthMm(street) - homes.offsetMm(home));
        }
        return (int) Math.min(Integer.MAX_VALUE, along + homes.accessMm(home));
    }

    /** For each junction the index in {@link #entries} of its first home, and one more; not to be changed. */
    int[] firstOfNode() {
        return firstOfNode;
    }

    /** All homes, {@link #STRIDE} numbers each; not to be changed. */
    int[] entries() {
        return entries;
    }
}
