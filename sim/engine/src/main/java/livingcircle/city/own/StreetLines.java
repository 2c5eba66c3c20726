package livingcircle.city.own;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;
import livingcircle.city.Street;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snap.SnappingNoder;

/**
 * Makes a street network of lines: they are cut where they cross or touch, and what comes closer than
 * {@value #SNAP_M} m touches. So bridges meet what they lead over; who has bridges names the nodes of streets.
 */
public final class StreetLines {

    /** Metres within which ends and corners of lines are one place. */
    public static final double SNAP_M = 0.5;

    private final LocalPlane plane;
    private final List<StreetLine> lines;
    private final Map<Coordinate, Long> nodes = new HashMap<>();
    private final Map<Integer, Integer> pieces = new HashMap<>();
    private final Set<List<Coordinate>> drawn = new HashSet<>();
    private final List<Street> streets = new ArrayList<>();

    private StreetLines(List<StreetLine> lines) {
        this.lines = lines;
        plane = new LocalPlane(lines.get(0).shape().get(0));
    }

    /**
     * The pieces of the lines between their junctions, in the order of the lines and then along each; none for no
     * lines. What is drawn twice is taken once.
     *
     * @param lines in any order; their ids need not be unique
     */
    public static List<Street> network(List<StreetLine> lines) {
        return lines.isEmpty() ? List.of() : new StreetLines(lines).build();
    }

    private List<Street> build() {
        List<SegmentString> strings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Coordinate[] points = points(lines.get(i));
            if (points.length > 1) {
                strings.add(new NodedSegmentString(points, i));
            }
        }
        SnappingNoder noder = new SnappingNoder(SNAP_M);
        noder.computeNodes(strings);
        for (Object noded : noder.getNodedSubstrings()) {
            SegmentString piece = (SegmentString) noded;
            add((Integer) piece.getData(), piece.getCoordinates());
        }
        return streets;
    }

    /** A line on the plane, without points that repeat at once. */
    private Coordinate[] points(StreetLine line) {
        List<Coordinate> points = new ArrayList<>();
        for (GeoPoint place : line.shape()) {
            Coordinate point = new Coordinate(plane.xM(place), plane.yM(place));
            if (points.isEmpty() || !points.get(points.size() - 1).equals2D(point)) {
                points.add(point);
            }
        }
        return points.toArray(Coordinate[]::new);
    }

    private void add(int line, Coordinate[] points) {
        if (!isNew(points)) {
            return;
        }
        int piece = pieces.merge(line, 1, Integer::sum);
        streets.add(Street.along(
                lines.get(line).id() + "-" + piece,
                node(points[0]),
                node(points[points.length - 1]),
                lines.get(line).kind(),
                Arrays.stream(points).map(point -> plane.at(point.x, point.y)).toList()));
    }

    private boolean isNew(Coordinate[] points) {
        List<Coordinate> forth = List.of(points);
        List<Coordinate> back = new ArrayList<>(forth);
        Collections.reverse(back);
        return !drawn.contains(back) && drawn.add(forth);
    }

    private long node(Coordinate point) {
        return nodes.computeIfAbsent(point, unknown -> nodes.size() + 1L);
    }
}
