package livingcircle.city.osm;

/** A line of nodes with tags; the nodes may be missing from the file. */
final class OsmWay {

    private final long id;
    private final Tags tags;
    private final long[] nodes;

    OsmWay(long id, long[] nodes, Tags tags) {
        this.id = id;
        this.nodes = nodes.clone();
        this.tags = tags;
    }

    long id() {
        return id;
    }

    Tags tags() {
        return tags;
    }

    int nodeCount() {
        return nodes.length;
    }

    /** Id of the node at a position of the line. */
    long node(int position) {
        return nodes[position];
    }

    /** Whether the line ends where it begins and has room for an area. */
    boolean isClosed() {
        return nodes.length >= 4 && nodes[0] == nodes[nodes.length - 1];
    }
}
