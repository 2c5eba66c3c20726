package livingcircle.city;

import java.util.List;

/** Which homes belong to a circle. */
public sealed interface CircleArea {

    /**
     * The homes of some communities.
     *
     * @param ids ids of the communities, at least one
     */
    record OfCommunities(List<String> ids) implements CircleArea {
        public OfCommunities {
            ids = List.copyOf(ids);
        }
    }

    /**
     * The homes within a polygon.
     *
     * @param ring its corners in order, at least three; the last need not repeat the first
     */
    record Polygon(List<GeoPoint> ring) implements CircleArea {
        public Polygon {
            ring = List.copyOf(ring);
        }
    }

    /**
     * The homes within so many minutes on foot of a centre, at the planners' 60 m/min.
     *
     * @param centre where the walk starts
     * @param minutes longest walk, above 0
     */
    record Isochrone(GeoPoint centre, double minutes) implements CircleArea {}
}
