package livingcircle.city.osm;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import livingcircle.base.BilingualText;

/**
 * Collects the elements of a file while it is read, in any order. Stops before the memory is full, so that a map that
 * is too large, or a small file that unpacks to an endless one, ends with a message.
 */
final class ElementsBuilder {

    private static final int BYTES_PER_NODE = 32;
    private static final int BYTES_PER_ELEMENT = 200;
    private static final int BYTES_PER_REFERENCE = 16;
    private static final int BYTES_PER_TAG = 60;
    private static final double LIMIT_LON = 180;
    private static final double LIMIT_LAT = 85;

    private final Path file;
    private final long budgetBytes;
    private long usedBytes;
    private final Map<String, String> pool = new HashMap<>();
    private long[] ids = new long[1024];
    private int[] lonE7 = new int[1024];
    private int[] latE7 = new int[1024];
    private int nodeCount;
    private int misplacedNodes;
    private final TreeMap<Long, Tags> nodeTags = new TreeMap<>();
    private final TreeMap<Long, OsmWay> ways = new TreeMap<>();
    private final TreeMap<Long, OsmRelation> relations = new TreeMap<>();

    /** @param budgetBytes how much memory the elements may take */
    ElementsBuilder(Path file, long budgetBytes) {
        this.file = file;
        this.budgetBytes = budgetBytes;
    }

    Path file() {
        return file;
    }

    /** One copy of each text, since keys and most values repeat. */
    String shared(String text) {
        String known = pool.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** Adds a node; of nodes with the same id the last one counts. */
    void node(long id, double lon, double lat, SortedMap<String, String> tags) {
        if (!(Math.abs(lon) <= LIMIT_LON) || !(Math.abs(lat) <= LIMIT_LAT)) {
            misplacedNodes++;
            return;
        }
        place(id, lon, lat);
        if (!tags.isEmpty()) {
            nodeTags.put(id, tagsOf(tags));
        } else if (!nodeTags.isEmpty()) {
            nodeTags.remove(id);
        }
    }

    private void place(long id, double lon, double lat) {
        use(BYTES_PER_NODE);
        if (nodeCount == ids.length) {
            int larger = nodeCount + (nodeCount >> 1);
            ids = Arrays.copyOf(ids, larger);
            lonE7 = Arrays.copyOf(lonE7, larger);
            latE7 = Arrays.copyOf(latE7, larger);
        }
        ids[nodeCount] = id;
        lonE7[nodeCount] = (int) Math.round(lon * NodeTable.UNITS_PER_DEGREE);
        latE7[nodeCount++] = (int) Math.round(lat * NodeTable.UNITS_PER_DEGREE);
    }

    /** Adds the place of a node that is given only where a way uses it. */
    void placeOfWayNode(long id, double lon, double lat) {
        if (Math.abs(lon) <= LIMIT_LON && Math.abs(lat) <= LIMIT_LAT) {
            place(id, lon, lat);
        }
    }

    void way(long id, long[] nodes, SortedMap<String, String> tags) {
        use(BYTES_PER_ELEMENT + (long) nodes.length * BYTES_PER_REFERENCE);
        ways.put(id, new OsmWay(id, nodes, tagsOf(tags)));
    }

    void relation(long id, List<OsmRelation.Member> members, SortedMap<String, String> tags) {
        use(BYTES_PER_ELEMENT + (long) members.size() * (BYTES_PER_REFERENCE + BYTES_PER_TAG));
        relations.put(id, new OsmRelation(id, members, tagsOf(tags)));
    }

    private Tags tagsOf(SortedMap<String, String> tags) {
        use((long) tags.size() * BYTES_PER_TAG);
        return Tags.of(tags);
    }

    private void use(long bytes) {
        usedBytes += bytes;
        if (usedBytes > budgetBytes) {
            throw tooLarge();
        }
    }

    private OsmException tooLarge() {
        long megabytes = budgetBytes >> 20;
        return new OsmException(
                file,
                new BilingualText(
                        "it needs more memory than the " + megabytes + " MB that Java has for maps",
                        "所需内存超过 Java 可用于地图的 " + megabytes + " MB"),
                new BilingualText(
                        "cut the map to the town, for instance with 'osmium extract', "
                                + "or give Java more memory with -Xmx",
                        "请将地图裁剪到城镇范围（如用“osmium extract”），或用 -Xmx 增加 Java 内存"));
    }

    OsmElements build() {
        NodeTable nodes = new NodeTable(
                Arrays.copyOf(ids, nodeCount), Arrays.copyOf(lonE7, nodeCount), Arrays.copyOf(latE7, nodeCount));
        return new OsmElements(nodes, nodeTags, ways, relations, misplacedNodes);
    }
}
