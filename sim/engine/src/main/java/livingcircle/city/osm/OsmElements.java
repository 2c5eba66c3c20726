package livingcircle.city.osm;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All elements of one map file, sorted by id, whatever their order in the file. Immutable. */
final class OsmElements {

    private final NodeTable nodes;
    private final List<TaggedNode> taggedNodes;
    private final List<OsmWay> ways;
    private final List<OsmRelation> relations;
    private final SortedMap<Long, OsmWay> wayById;
    private final int misplacedNodes;

    /**
     * A node with tags.
     *
     * @param id unique among nodes
     * @param index its index in the node table
     * @param tags its tags
     */
    record TaggedNode(long id, int index, Tags tags) {}

    OsmElements(
            NodeTable nodes,
            SortedMap<Long, Tags> nodeTags,
            SortedMap<Long, OsmWay> ways,
            SortedMap<Long, OsmRelation> relations,
            int misplacedNodes) {
        this.nodes = nodes;
        this.taggedNodes = nodeTags.entrySet().stream()
                .map(e -> new TaggedNode(e.getKey(), nodes.find(e.getKey()), e.getValue()))
                .collect(Collectors.toUnmodifiableList());
        this.wayById = new TreeMap<>(ways);
        this.ways = List.copyOf(ways.values());
        this.relations = List.copyOf(relations.values());
        this.misplacedNodes = misplacedNodes;
    }

    NodeTable nodes() {
        return nodes;
    }

    List<TaggedNode> taggedNodes() {
        return taggedNodes;
    }

    List<OsmWay> ways() {
        return ways;
    }

    List<OsmRelation> relations() {
        return relations;
    }

    /** The way with the id, or null where the file does not have it. */
    @Nullable
    OsmWay findWay(long id) {
        return wayById.get(id);
    }

    /** Number of nodes left out because their coordinates are not a place where towns are. */
    int misplacedNodes() {
        return misplacedNodes;
    }
}
