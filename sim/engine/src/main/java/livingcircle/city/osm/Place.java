package livingcircle.city.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import livingcircle.city.GeoPoint;
import org.locationtech.jts.geom.Coordinate;

/**
 * A named settlement or part of one, mapped as a point.
 *
 * @param nodeId id of its node
 * @param isPart whether it is a suburb, quarter or neighbourhood and not a town, village or hamlet
 * @param tags its tags
 * @param at where it is
 * @param point the same on the plane of the map
 */
record Place(long nodeId, boolean isPart, Tags tags, GeoPoint at, Coordinate point) {

    private static final Set<String> SETTLEMENT = Set.of("town", "village", "hamlet");
    private static final Set<String> PART = Set.of("suburb", "quarter", "neighbourhood");

    int residents() {
        return Names.populationOf(tags);
    }

    boolean isPopulationKnown() {
        return residents() != Names.UNKNOWN;
    }

    /** All places of a map, by id. */
    static List<Place> list(OsmElements elements, AreaReader areas) {
        List<Place> places = new ArrayList<>();
        for (OsmElements.TaggedNode node : elements.taggedNodes()) {
            boolean isPart = node.tags().isOneOf("place", PART);
            if (isPart || node.tags().isOneOf("place", SETTLEMENT)) {
                GeoPoint at = elements.nodes().at(node.index());
                places.add(new Place(node.id(), isPart, node.tags(), at, areas.onPlane(at)));
            }
        }
        return places;
    }
}
