package livingcircle.city.osm;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Answers whether a point lies in any of many areas. */
final class AreaIndex {

    private final STRtree tree = new STRtree();

    AreaIndex(List<Area> areas) {
        areas.forEach(area -> tree.insert(area.geometry().getEnvelopeInternal(), area));
        tree.build();
    }

    boolean contains(Coordinate point) {
        boolean[] isFound = new boolean[1];
        tree.query(new Envelope(point), area -> isFound[0] |= ((Area) area).contains(point));
        return isFound[0];
    }
}
