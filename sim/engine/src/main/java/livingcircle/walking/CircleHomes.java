package livingcircle.walking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import livingcircle.city.CircleArea;
import livingcircle.city.City;
import livingcircle.city.GeoPoint;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;

/** Which homes belong to a circle. */
public final class CircleHomes {

    private CircleHomes() {}

    /** The homes of an area; none if nobody lives in it. */
    public static BitSet of(CircleArea area, City city) {
        if (area instanceof CircleArea.OfCommunities communities) {
            return ofCommunities(communities, city);
        }
        if (area instanceof CircleArea.Polygon polygon) {
            return within(polygon, city);
        }
        return around((CircleArea.Isochrone) area, city);
    }

    private static BitSet ofCommunities(CircleArea.OfCommunities area, City city) {
        Set<String> ids = new HashSet<>(area.ids());
        BitSet homes = new BitSet();
        for (int home = 0; home < city.homes().count(); home++) {
            String id = city.communities().get(city.homes().community(home)).id();
            homes.set(home, ids.contains(id));
        }
        return homes;
    }

    private static BitSet within(CircleArea.Polygon area, City city) {
        List<Coordinate> ring = new ArrayList<>();
        area.ring().forEach(corner -> ring.add(coordinate(corner, city)));
        if (!ring.get(0).equals2D(ring.get(ring.size() - 1))) {
            ring.add(ring.get(0).copy());
        }
        var locator =
                new IndexedPointInAreaLocator(new GeometryFactory().createPolygon(ring.toArray(new Coordinate[0])));
        BitSet homes = new BitSet();
        for (int home = 0; home < city.homes().count(); home++) {
            Coordinate at = coordinate(city.homes().site(home).at(), city);
            homes.set(home, locator.locate(at) != Location.EXTERIOR);
        }
        return homes;
    }

    private static Coordinate coordinate(GeoPoint point, City city) {
        return new Coordinate(city.plane().xM(point), city.plane().yM(point));
    }

    private static BitSet around(CircleArea.Isochrone area, City city) {
        int boundMm = (int) (area.minutes() * 60_000 * WalkingDistances.PLANNING_MPS);
        int[] distanceMm = WalkingDistances.toHomes(city, city.attach(area.centre()), boundMm);
        BitSet homes = new BitSet();
        for (int home = 0; home < distanceMm.length; home++) {
            homes.set(home, distanceMm[home] != TypeReach.FAR);
        }
        return homes;
    }
}
