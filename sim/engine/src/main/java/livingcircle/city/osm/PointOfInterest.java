package livingcircle.city.osm;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import livingcircle.city.GeoPoint;

/**
 * A shop, service or other facility of the map, before anyone decides what it is.
 *
 * @param id {@code node-}, {@code way-} or {@code relation-} with the number of the element
 * @param at where it is; of an area a point inside
 * @param tags its tags by key
 * @param footprintM2 area of its outline, 0 for points
 */
public record PointOfInterest(String id, GeoPoint at, SortedMap<String, String> tags, double footprintM2) {

    public PointOfInterest {
        tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    }
}
