package livingcircle.features.shapefile;

import java.util.ArrayList;
import java.util.List;
import livingcircle.features.FeatureException;
import livingcircle.features.ShapeMaker;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Puts the rings of a record together to polygons: outer rings run clockwise, holes the other way, and nothing tells
 * which hole is in which outer ring but their place. A hole in no outer ring is taken for one, as some programs turn
 * rings the wrong way.
 */
final class Rings {

    /** Points looked at for one feature; a town with all its courtyards takes far fewer. */
    private static final long MOST_WORK = 20_000_000;

    private static final class Outer {

        private final double area;
        private final List<LinearRing> rings = new ArrayList<>();

        Outer(LinearRing ring, double area) {
            this.area = area;
            rings.add(ring);
        }

        LinearRing ring() {
            return rings.get(0);
        }
    }

    private final ShapeMaker maker;
    private final int feature;
    private final List<Outer> outers = new ArrayList<>();
    private final List<LinearRing> holes = new ArrayList<>();
    private long workLeft = MOST_WORK;

    Rings(List<LinearRing> rings, ShapeMaker maker, int feature) {
        this.maker = maker;
        this.feature = feature;
        for (LinearRing ring : rings) {
            double area = Area.ofRingSigned(ring.getCoordinateSequence());
            if (area >= 0) {
                outers.add(new Outer(ring, area));
            } else {
                holes.add(ring);
            }
        }
    }

    /** One polygon, or several. */
    Geometry polygons() {
        List<Polygon> polygons = new ArrayList<>();
        boolean isOnly = outers.size() == 1;
        for (LinearRing hole : holes) {
            Outer around = isOnly ? outers.get(0) : smallestAround(hole);
            if (around == null) {
                polygons.add(maker.polygon(List.of(hole)));
            } else {
                around.rings.add(hole);
            }
        }
        for (Outer outer : outers) {
            polygons.add(maker.polygon(outer.rings));
        }
        return polygons.size() == 1 ? polygons.get(0) : maker.polygons(polygons);
    }

    private @Nullable Outer smallestAround(LinearRing hole) {
        Outer smallest = null;
        for (Outer outer : outers) {
            work(1);
            boolean isNearer = smallest == null || outer.area < smallest.area;
            if (isNearer && outer.ring().getEnvelopeInternal().covers(hole.getEnvelopeInternal())) {
                work(outer.ring().getNumPoints());
                if (PointLocation.isInRing(hole.getCoordinateN(0), outer.ring().getCoordinates())) {
                    smallest = outer;
                }
            }
        }
        return smallest;
    }

    private void work(long points) {
        workLeft -= points;
        if (workLeft < 0) {
            throw FeatureException.of(
                    feature,
                    "has too many rings within each other",
                    "的环过多且相互嵌套",
                    "split it into several features",
                    "请拆分为多个要素");
        }
    }
}
