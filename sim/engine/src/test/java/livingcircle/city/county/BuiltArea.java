package livingcircle.city.county;

import java.util.ArrayList;
import java.util.List;
import livingcircle.city.CityLayers;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;
import livingcircle.city.Street;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Measures the area of a town from nothing but its streets. */
public final class BuiltArea {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double ROUGHNESS_M = 5;

    private BuiltArea() {}

    /**
     * Area in km² that streets enclose around a place: what is left if it is widened until the blocks are filled and
     * narrowed again as far.
     *
     * @param radiusM distance from the centre within which streets count, more than the town's and less than to others
     * @param blockM the widest gap to fill
     */
    public static double km2(CityLayers layers, GeoPoint centre, double radiusM, double blockM) {
        LocalPlane plane = new LocalPlane(centre);
        List<Geometry> lines = new ArrayList<>();
        for (Street street : layers.streets()) {
            boolean isNear = street.shape().stream().allMatch(p -> p.distanceM(centre) < radiusM);
            if (isNear && street.lengthMm() < blockM * 1000) {
                lines.add(GEOMETRY.createLineString(street.shape().stream()
                        .map(p -> new Coordinate(plane.xM(p), plane.yM(p)))
                        .toArray(Coordinate[]::new)));
            }
        }
        Geometry all = GEOMETRY.buildGeometry(lines);
        Geometry town = all.buffer(blockM / 2, 2).buffer(ROUGHNESS_M - blockM / 2, 2);
        double largest = 0;
        for (int i = 0; i < town.getNumGeometries(); i++) {
            largest = Math.max(largest, town.getGeometryN(i).getArea());
        }
        return largest / 1e6;
    }
}
