package livingcircle.city.osm;

import java.util.ArrayList;
import java.util.List;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;
import livingcircle.city.osm.OsmRelation.Member;
import livingcircle.city.osm.OsmRelation.MemberType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** Draws closed ways and multipolygon relations as areas on the plane of the map. */
final class AreaReader {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final OsmElements elements;
    private final LocalPlane plane;

    AreaReader(OsmElements elements, LocalPlane plane) {
        this.elements = elements;
        this.plane = plane;
    }

    LocalPlane plane() {
        return plane;
    }

    /** The area within a closed way; null where it is not closed or nodes are missing. */
    @Nullable
    Area find(OsmWay way) {
        if (!way.isClosed()) {
            return null;
        }
        List<Long> nodes = new ArrayList<>();
        for (int i = 0; i < way.nodeCount(); i++) {
            nodes.add(way.node(i));
        }
        LinearRing ring = findRing(nodes);
        return ring == null ? null : new Area(GEOMETRY.createPolygon(ring), true);
    }

    /** The area within a relation's rings; null where the relation is not an area or no outer ring is whole. */
    @Nullable
    Area find(OsmRelation relation) {
        if (!relation.isArea()) {
            return null;
        }
        List<OsmWay> outerWays = new ArrayList<>();
        List<OsmWay> innerWays = new ArrayList<>();
        boolean isComplete = true;
        for (Member member : relation.members()) {
            if (member.type() == MemberType.WAY) {
                OsmWay way = elements.findWay(member.ref());
                if (way == null || way.nodeCount() < 2) {
                    isComplete = false;
                } else {
                    (member.role().equals("inner") ? innerWays : outerWays).add(way);
                }
            }
        }
        Rings outer = rings(outerWays);
        Rings inner = rings(innerWays);
        Polygon[] polygons = polygons(outer.rings, inner.rings);
        return polygons.length == 0
                ? null
                : new Area(GEOMETRY.createMultiPolygon(polygons), isComplete && outer.isComplete && inner.isComplete);
    }

    private record Rings(List<LinearRing> rings, boolean isComplete) {}

    private Rings rings(List<OsmWay> ways) {
        RingAssembler.Rings joined = RingAssembler.join(ways);
        List<LinearRing> rings = new ArrayList<>();
        for (List<Long> nodes : joined.rings()) {
            LinearRing ring = findRing(nodes);
            if (ring != null) {
                rings.add(ring);
            }
        }
        return new Rings(
                rings, joined.isComplete() && rings.size() == joined.rings().size());
    }

    private @Nullable LinearRing findRing(List<Long> nodes) {
        Coordinate[] points = new Coordinate[nodes.size()];
        for (int i = 0; i < points.length; i++) {
            int node = elements.nodes().find(nodes.get(i));
            if (node < 0) {
                return null;
            }
            points[i] = onPlane(elements.nodes().at(node));
        }
        return GEOMETRY.createLinearRing(points);
    }

    private static Polygon[] polygons(List<LinearRing> outers, List<LinearRing> inners) {
        List<List<LinearRing>> holes = new ArrayList<>();
        outers.forEach(outer -> holes.add(new ArrayList<>()));
        for (LinearRing inner : inners) {
            for (int o = 0; o < outers.size(); o++) {
                if (isWithin(inner, outers.get(o))) {
                    holes.get(o).add(inner);
                    break;
                }
            }
        }
        Polygon[] polygons = new Polygon[outers.size()];
        for (int o = 0; o < polygons.length; o++) {
            polygons[o] = GEOMETRY.createPolygon(outers.get(o), holes.get(o).toArray(LinearRing[]::new));
        }
        return polygons;
    }

    /** Whether a ring lies within another; decided by its first point that is not on the other's line. */
    private static boolean isWithin(LinearRing inner, LinearRing outer) {
        for (Coordinate point : inner.getCoordinates()) {
            int location = PointLocation.locateInRing(point, outer.getCoordinates());
            if (location != Location.BOUNDARY) {
                return location == Location.INTERIOR;
            }
        }
        return false;
    }

    Coordinate onPlane(GeoPoint place) {
        return new Coordinate(plane.xM(place), plane.yM(place));
    }

    GeoPoint onEarth(Coordinate point) {
        return plane.at(point.x, point.y);
    }
}
