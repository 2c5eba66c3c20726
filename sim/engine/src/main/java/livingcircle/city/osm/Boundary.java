package livingcircle.city.osm;

import java.util.ArrayList;
import java.util.List;
import livingcircle.city.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * An administrative area whose boundary is whole.
 *
 * @param relationId id of its relation
 * @param level its {@code admin_level}; the smaller the area, the higher
 * @param tags its tags
 * @param area the ground within
 * @param centre a point inside
 */
record Boundary(long relationId, int level, Tags tags, Area area, GeoPoint centre) {

    private static final double ALMOST_ALL = 0.95;

    /** All whole administrative areas of a map, by id. */
    static List<Boundary> list(OsmElements elements, AreaReader areas) {
        List<Boundary> boundaries = new ArrayList<>();
        for (OsmRelation relation : elements.relations()) {
            String level = relation.tags().find("admin_level");
            if (relation.tags().is("boundary", "administrative") && level != null && level.matches("[0-9]{1,2}")) {
                Area area = areas.find(relation);
                if (area != null && area.isComplete()) {
                    boundaries.add(new Boundary(
                            relation.id(),
                            Integer.parseInt(level),
                            relation.tags(),
                            area,
                            areas.onEarth(area.inside())));
                }
            }
        }
        return boundaries;
    }

    /** The smallest area around at least 95 % of the points, or null. */
    static @Nullable Boundary findAround(List<Boundary> boundaries, List<Coordinate> points) {
        Boundary smallest = null;
        for (Boundary boundary : boundaries) {
            if (smallest == null || boundary.area().areaM2() < smallest.area().areaM2()) {
                long inside = points.stream().filter(boundary.area()::contains).count();
                smallest = inside >= ALMOST_ALL * points.size() ? boundary : smallest;
            }
        }
        return smallest;
    }
}
