package livingcircle.city.osm;

import java.util.Arrays;
import java.util.stream.IntStream;
import livingcircle.city.GeoPoint;

/**
 * The places of all nodes, sorted by id. Coordinates are kept in ten-millionths of a degree (about 1 cm), the precision
 * of OpenStreetMap, so that every file format gives the same places.
 */
final class NodeTable {

    static final double UNITS_PER_DEGREE = 1e7;

    private final long[] ids;
    private final int[] lonE7;
    private final int[] latE7;

    /** Takes nodes in the order of the file; of nodes with the same id the last one counts. */
    NodeTable(long[] ids, int[] lonE7, int[] latE7) {
        if (isAscending(ids)) {
            this.ids = ids;
            this.lonE7 = lonE7;
            this.latE7 = latE7;
            return;
        }
        int[] order = IntStream.range(0, ids.length)
                .boxed()
                .sorted((a, b) -> Long.compare(ids[a], ids[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] kept = IntStream.range(0, order.length)
                .filter(i -> i + 1 == order.length || ids[order[i]] != ids[order[i + 1]])
                .map(i -> order[i])
                .toArray();
        this.ids = Arrays.stream(kept).mapToLong(i -> ids[i]).toArray();
        this.lonE7 = Arrays.stream(kept).map(i -> lonE7[i]).toArray();
        this.latE7 = Arrays.stream(kept).map(i -> latE7[i]).toArray();
    }

    private static boolean isAscending(long[] ids) {
        for (int i = 1; i < ids.length; i++) {
            if (ids[i - 1] >= ids[i]) {
                return false;
            }
        }
        return true;
    }

    int count() {
        return ids.length;
    }

    /** Index of a node, or a negative number where the file does not have it. */
    int find(long id) {
        return Arrays.binarySearch(ids, id);
    }

    boolean has(long id) {
        return find(id) >= 0;
    }

    long id(int index) {
        return ids[index];
    }

    double lon(int index) {
        return lonE7[index] / UNITS_PER_DEGREE;
    }

    double lat(int index) {
        return latE7[index] / UNITS_PER_DEGREE;
    }

    GeoPoint at(int index) {
        return new GeoPoint(lon(index), lat(index));
    }

    /** The place that half of all nodes lie east and north of: far-off strays do not move it. */
    GeoPoint middle() {
        if (ids.length == 0) {
            throw new IllegalStateException("there are no nodes");
        }
        return new GeoPoint(median(lonE7) / UNITS_PER_DEGREE, median(latE7) / UNITS_PER_DEGREE);
    }

    private static int median(int[] values) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
