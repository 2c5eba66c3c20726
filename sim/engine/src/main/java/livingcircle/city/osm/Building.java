package livingcircle.city.osm;

import livingcircle.city.GeoPoint;
import org.locationtech.jts.geom.Coordinate;

/**
 * A building with a whole outline.
 *
 * @param id {@code building-w} or {@code building-r} with the number of the way or relation
 * @param tags its tags
 * @param point a point inside, on the plane of the map
 * @param at the same point on the earth
 * @param footprintM2 area of the outline
 */
record Building(String id, Tags tags, Coordinate point, GeoPoint at, double footprintM2) {}
