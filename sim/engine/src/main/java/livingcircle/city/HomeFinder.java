package livingcircle.city;

import java.util.Arrays;
import java.util.List;
import livingcircle.base.IntList;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the home nearest to a place, as the crow flies. Safe for use by several threads. */
public final class HomeFinder {

    private static final double FIRST_RADIUS_M = 100;
    private static final double LAST_RADIUS_M = 100_000;

    private final LocalPlane plane;
    private final List<Coordinate> homes;
    private final STRtree index = new STRtree();

    /** @param homes where the homes are */
    public HomeFinder(LocalPlane plane, List<GeoPoint> homes) {
        this.plane = plane;
        this.homes = homes.stream().map(this::at).toList();
        for (int home = 0; home < this.homes.size(); home++) {
            index.insert(new Envelope(this.homes.get(home)), home);
        }
        index.build();
    }

    private Coordinate at(GeoPoint place) {
        return new Coordinate(plane.xM(place), plane.yM(place));
    }

    /**
     * The nearest home; of equally near ones the first.
     *
     * @throws IllegalArgumentException if there is none within 100 km
     */
    public int nearest(GeoPoint place) {
        Coordinate wanted = at(place);
        for (double radius = FIRST_RADIUS_M; radius <= LAST_RADIUS_M; radius *= 3) {
            Envelope box = new Envelope(wanted);
            box.expandBy(radius);
            int best = -1;
            for (Object found : index.query(box)) {
                int home = (Integer) found;
                double distance = homes.get(home).distance(wanted);
                double least = best < 0 ? radius : homes.get(best).distance(wanted);
                if (distance < least || (distance == least && home < best)) {
                    best = home;
                }
            }
            if (best >= 0) {
                return best;
            }
        }
        throw new IllegalArgumentException("no home within 100 km of " + place);
    }

    /** The homes at most {@code radiusM} away, in ascending order. */
    int[] within(GeoPoint place, double radiusM) {
        Coordinate wanted = at(place);
        Envelope box = new Envelope(wanted);
        box.expandBy(radiusM);
        IntList found = new IntList();
        for (Object candidate : index.query(box)) {
            if (homes.get((Integer) candidate).distance(wanted) <= radiusM) {
                found.add((Integer) candidate);
            }
        }
        int[] sorted = found.toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
