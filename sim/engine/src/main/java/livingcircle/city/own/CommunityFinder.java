package livingcircle.city.own;

import java.util.List;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * Finds the community of a place: the one that it lies in, else the nearest. A community without area or radius is
 * nearest by its centre, the others by their edge. Of several communities around a place the one with the nearest
 * centre has it.
 */
public final class CommunityFinder {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final LocalPlane plane;
    private final List<Ground> grounds;

    /**
     * The community of a place.
     *
     * @param index its index among those given
     * @param outsideM metres from the place to its edge; 0 within and where its edge is not known
     */
    public record Found(int index, double outsideM) {}

    /** @param communities at least one */
    public CommunityFinder(List<CommunityGround> communities) {
        plane = new LocalPlane(communities.get(0).centre());
        grounds = communities.stream()
                .map(community -> Ground.of(community, plane))
                .toList();
    }

    public Found find(GeoPoint place) {
        Coordinate at = new Coordinate(plane.xM(place), plane.yM(place));
        int best = -1;
        double bestM = Double.POSITIVE_INFINITY;
        double bestCentreM = Double.POSITIVE_INFINITY;
        for (int c = 0; c < grounds.size(); c++) {
            Ground ground = grounds.get(c);
            if (ground.leastM(at) > bestM) {
                continue;
            }
            double edgeM = ground.edgeM(at);
            double centreM = ground.centre.distance(at);
            if (edgeM < bestM || (edgeM == bestM && centreM < bestCentreM)) {
                best = c;
                bestM = edgeM;
                bestCentreM = centreM;
            }
        }
        return new Found(best, grounds.get(best).isBounded() ? bestM : 0);
    }

    /** A community on the plane. */
    private record Ground(
            Coordinate centre,
            @Nullable Double radiusM,
            @Nullable Geometry area,
            @Nullable PreparedGeometry inside,
            @Nullable IndexedFacetDistance edge) {

        static Ground of(CommunityGround community, LocalPlane plane) {
            Coordinate centre = new Coordinate(plane.xM(community.centre()), plane.yM(community.centre()));
            Geometry area = community.area() == null ? null : PlaneShape.of(community.area(), plane);
            return new Ground(
                    centre,
                    community.radiusM(),
                    area,
                    area == null ? null : PreparedGeometryFactory.prepare(area),
                    area == null ? null : new IndexedFacetDistance(area));
        }

        boolean isBounded() {
            return area != null || radiusM != null;
        }

        /** No more than {@link #edgeM}, at less effort. */
        double leastM(Coordinate at) {
            return area == null ? edgeM(at) : area.getEnvelopeInternal().distance(new Envelope(at));
        }

        /** Metres to the edge, 0 within; to the centre where no edge is known. */
        double edgeM(Coordinate at) {
            if (inside != null && edge != null) {
                Point point = GEOMETRY.createPoint(at);
                return inside.intersects(point) ? 0 : edge.distance(point);
            }
            double centreM = centre.distance(at);
            return radiusM == null ? centreM : Math.max(0, centreM - radiusM);
        }
    }
}
