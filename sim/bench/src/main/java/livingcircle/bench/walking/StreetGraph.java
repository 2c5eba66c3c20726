package livingcircle.bench.walking;

import java.util.List;
import livingcircle.city.Attachment;
import livingcircle.city.StreetNetwork;

/**
 * The street network as nodes and edges for other libraries: first its junctions, then a node for the door of each
 * origin with an edge to both ends of its street. A way through a door is as long as the street or longer, so the doors
 * change no distance between junctions.
 */
final class StreetGraph {

    /** Told an edge. */
    @FunctionalInterface
    interface Edges {
        void accept(int from, int to, int lengthMm);
    }

    private final StreetNetwork network;
    private final List<Attachment> origins;

    StreetGraph(StreetNetwork network, List<Attachment> origins) {
        this.network = network;
        this.origins = origins;
    }

    int nodeCount() {
        return network.nodeCount() + origins.size();
    }

    boolean isJunction(int node) {
        return node < network.nodeCount();
    }

    int nodeOfOrigin(int origin) {
        return network.nodeCount() + origin;
    }

    /** Tells every edge once; rings, which lead nowhere, are left out. */
    void forEachEdge(Edges edges) {
        for (int street = 0; street < network.streetCount(); street++) {
            if (network.fromNode(street) != network.toNode(street)) {
                edges.accept(network.fromNode(street), network.toNode(street), network.lengthMm(street));
            }
        }
        for (int i = 0; i < origins.size(); i++) {
            Attachment at = origins.get(i);
            int street = at.street();
            edges.accept(nodeOfOrigin(i), network.fromNode(street), at.accessMm() + at.offsetMm());
            edges.accept(
                    nodeOfOrigin(i), network.toNode(street), at.accessMm() + network.lengthMm(street) - at.offsetMm());
        }
    }
}
