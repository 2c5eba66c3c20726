package livingcircle.city;

import java.util.List;

/**
 * The undirected walk network. Nodes are numbered by first appearance; street {@code s} is the piece given at index
 * {@code s}; each street is stored as two arcs, grouped by the node they leave.
 *
 * <p>Lengths are millimetres. Immutable.
 */
public final class StreetNetwork {

    private final List<Street> streets;
    private final int[] fromNode;
    private final int[] toNode;
    private final int[] firstArc;
    private final int[] arcHead;
    private final int[] arcStreet;
    private final int[] lengthMm;
    private final byte[] kind;
    private final boolean[] onMajorRoad;
    private final boolean hasSteps;

    public StreetNetwork(List<Street> streets) {
        this.streets = List.copyOf(streets);
        NodeNumbers numbers = new NodeNumbers(streets);
        int count = streets.size();
        fromNode = new int[count];
        toNode = new int[count];
        lengthMm = new int[count];
        kind = new byte[count];
        boolean anySteps = false;
        for (int s = 0; s < count; s++) {
            Street street = streets.get(s);
            fromNode[s] = numbers.from(s);
            toNode[s] = numbers.to(s);
            lengthMm[s] = street.lengthMm();
            kind[s] = (byte) street.kind().ordinal();
            anySteps |= street.kind() == StreetKind.STEPS;
        }
        hasSteps = anySteps;
        int nodes = numbers.nodeCount();
        onMajorRoad = new boolean[nodes];
        firstArc = new int[nodes + 1];
        for (int s = 0; s < count; s++) {
            firstArc[fromNode[s] + 1]++;
            firstArc[toNode[s] + 1]++;
            if (streets.get(s).kind() == StreetKind.MAJOR) {
                onMajorRoad[fromNode[s]] = true;
                onMajorRoad[toNode[s]] = true;
            }
        }
        for (int node = 0; node < nodes; node++) {
            firstArc[node + 1] += firstArc[node];
        }
        int[] next = firstArc.clone();
        arcHead = new int[2 * count];
        arcStreet = new int[2 * count];
        for (int s = 0; s < count; s++) {
            arcHead[next[fromNode[s]]] = toNode[s];
            arcStreet[next[fromNode[s]]++] = s;
            arcHead[next[toNode[s]]] = fromNode[s];
            arcStreet[next[toNode[s]]++] = s;
        }
    }

    public int nodeCount() {
        return firstArc.length - 1;
    }

    public int streetCount() {
        return fromNode.length;
    }

    /** The piece of street with its shape, as it was given. */
    public Street street(int street) {
        return streets.get(street);
    }

    public int fromNode(int street) {
        return fromNode[street];
    }

    public int toNode(int street) {
        return toNode[street];
    }

    public int lengthMm(int street) {
        return lengthMm[street];
    }

    public boolean isSteps(int street) {
        return kind[street] == StreetKind.STEPS.ordinal();
    }

    public boolean isMajor(int street) {
        return kind[street] == StreetKind.MAJOR.ordinal();
    }

    /** Whether a main road passes through the node. */
    public boolean isOnMajorRoad(int node) {
        return onMajorRoad[node];
    }

    /** Whether any street of the network is steps. */
    public boolean hasSteps() {
        return hasSteps;
    }

    /** Arcs that leave {@code node} are {@code firstArc(node)} … {@code firstArc(node + 1) − 1}. */
    public int firstArc(int node) {
        return firstArc[node];
    }

    public int arcHead(int arc) {
        return arcHead[arc];
    }

    public int arcStreet(int arc) {
        return arcStreet[arc];
    }

    /** Total length in kilometres. */
    public double lengthKm() {
        long totalMm = 0;
        for (int length : lengthMm) {
            totalMm += length;
        }
        return totalMm / 1e6;
    }
}
