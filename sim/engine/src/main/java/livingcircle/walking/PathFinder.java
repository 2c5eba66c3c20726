package livingcircle.walking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import livingcircle.city.GeoPoint;
import livingcircle.city.Street;
import livingcircle.city.StreetNetwork;

/**
 * Finds the shortest way between two places with its course along the streets, one at a time and on demand (Dijkstra
 * 1959): for showing, where {@link BoundedSearch} only measures. Not safe for use by several threads.
 */
public final class PathFinder {

    private static final int NONE = -1;

    private final City city;
    private final StreetNetwork network;
    private final long[] mm;
    private final int[] cameFrom;
    private final int[] cameBy;
    private final List<Integer> touched = new ArrayList<>();

    private record Mark(long mm, int node) implements Comparable<Mark> {
        @Override
        public int compareTo(Mark other) {
            return mm == other.mm ? Integer.compare(node, other.node) : Long.compare(mm, other.mm);
        }
    }

    /**
     * A way.
     *
     * @param lengthMm its length in millimetres, both accesses included
     * @param points its course from place to place
     */
    public record Path(long lengthMm, List<GeoPoint> points) {

        public Path {
            points = List.copyOf(points);
        }
    }

    public PathFinder(City city) {
        this.city = city;
        network = city.network();
        mm = new long[network.nodeCount()];
        Arrays.fill(mm, Long.MAX_VALUE);
        cameFrom = new int[network.nodeCount()];
        cameBy = new int[network.nodeCount()];
    }

    /**
     * The shortest way.
     *
     * @param from where it begins
     * @param fromAt where that hangs on the streets
     * @param to where it ends
     * @param toAt where that hangs on the streets
     * @param avoidSteps whether steps are closed
     * @return empty if there is none
     */
    public Optional<Path> find(GeoPoint from, Attachment fromAt, GeoPoint to, Attachment toAt, boolean avoidSteps) {
        touched.forEach(node -> mm[node] = Long.MAX_VALUE);
        touched.clear();
        boolean isAlongOneStreet = fromAt.street() == toAt.street();
        long along = isAlongOneStreet ? Math.abs(fromAt.offsetMm() - toAt.offsetMm()) : Long.MAX_VALUE;
        boolean isClosed = avoidSteps && (network.isSteps(fromAt.street()) || network.isSteps(toAt.street()));
        int last = isClosed ? NONE : search(fromAt, toAt, along, avoidSteps);
        if (last == NONE && !isAlongOneStreet) {
            return Optional.empty();
        }
        List<GeoPoint> points = new ArrayList<>(List.of(from));
        long onStreets = last == NONE ? along : mm[last] + toEnd(toAt, last);
        if (last == NONE) {
            points.addAll(piece(fromAt.street(), fromAt.offsetMm(), toAt.offsetMm()));
        } else {
            addCourse(points, fromAt, toAt, last);
        }
        points.add(to);
        return Optional.of(new Path(onStreets + fromAt.accessMm() + toAt.accessMm(), points));
    }

    /** Searches until the end of the target's street by which it is reached first is known; NONE if straight is best. */
    private int search(Attachment from, Attachment to, long bound, boolean avoidSteps) {
        PriorityQueue<Mark> queue = new PriorityQueue<>();
        int street = from.street();
        reach(queue, network.fromNode(street), from.offsetMm(), NONE, NONE);
        reach(queue, network.toNode(street), network.lengthMm(street) - from.offsetMm(), NONE, NONE);
        int last = NONE;
        long best = bound;
        while (!queue.isEmpty() && queue.peek().mm() < best) {
            Mark mark = queue.remove();
            int node = mark.node();
            if (mark.mm() > mm[node]) {
                continue;
            }
            if (isEnd(to.street(), node) && mark.mm() + toEnd(to, node) < best) {
                best = mark.mm() + toEnd(to, node);
                last = node;
            }
            for (int arc = network.firstArc(node); arc < network.firstArc(node + 1); arc++) {
                int by = network.arcStreet(arc);
                if (!avoidSteps || !network.isSteps(by)) {
                    reach(queue, network.arcHead(arc), mark.mm() + network.lengthMm(by), node, by);
                }
            }
        }
        return last;
    }

    private void reach(PriorityQueue<Mark> queue, int node, long distanceMm, int from, int by) {
        if (distanceMm < mm[node]) {
            if (mm[node] == Long.MAX_VALUE) {
                touched.add(node);
            }
            mm[node] = distanceMm;
            cameFrom[node] = from;
            cameBy[node] = by;
            queue.add(new Mark(distanceMm, node));
        }
    }

    private boolean isEnd(int street, int node) {
        return network.fromNode(street) == node || network.toNode(street) == node;
    }

    /** Distance along the target's street from one of its ends; the shorter one of a loop. */
    private long toEnd(Attachment to, int node) {
        int street = to.street();
        long fromStart = network.fromNode(street) == node ? to.offsetMm() : Long.MAX_VALUE;
        long fromEnd =
                network.toNode(street) == node ? network.lengthMm(street) - (long) to.offsetMm() : Long.MAX_VALUE;
        return Math.min(fromStart, fromEnd);
    }

    private void addCourse(List<GeoPoint> points, Attachment from, Attachment to, int last) {
        List<List<GeoPoint>> pieces = new ArrayList<>();
        pieces.add(piece(to.street(), endOffset(to, last), to.offsetMm()));
        int node = last;
        while (cameBy[node] != NONE) {
            int by = cameBy[node];
            boolean isForward = network.toNode(by) == node && network.fromNode(by) == cameFrom[node];
            int length = network.lengthMm(by);
            pieces.add(isForward ? piece(by, 0, length) : piece(by, length, 0));
            node = cameFrom[node];
        }
        pieces.add(piece(from.street(), from.offsetMm(), endOffset(from, node)));
        Collections.reverse(pieces);
        pieces.forEach(points::addAll);
    }

    /** The offset of that end of a place's street which lies at a node, the nearer one of a loop. */
    private int endOffset(Attachment place, int node) {
        int street = place.street();
        boolean isAtStart = network.fromNode(street) == node;
        boolean isAtEnd = network.toNode(street) == node;
        int length = network.lengthMm(street);
        if (isAtStart && isAtEnd) {
            return place.offsetMm() <= length - place.offsetMm() ? 0 : length;
        }
        return isAtStart ? 0 : length;
    }

    /** The course of a street between two offsets, in that direction. */
    private List<GeoPoint> piece(int street, int fromMm, int toMm) {
        Street whole = network.street(street);
        double[] atM = new double[whole.shape().size()];
        for (int i = 1; i < atM.length; i++) {
            atM[i] = atM[i - 1]
                    + whole.shape().get(i - 1).distanceM(whole.shape().get(i));
        }
        // the length of a street may be given and differ from that of its shape
        double scale = whole.lengthMm() > 0 ? atM[atM.length - 1] / whole.lengthMm() : 0;
        double low = Math.min(fromMm, toMm) * scale;
        double high = Math.max(fromMm, toMm) * scale;
        List<GeoPoint> points = new ArrayList<>(List.of(pointAt(whole, atM, low)));
        for (int i = 0; i < atM.length; i++) {
            if (atM[i] > low && atM[i] < high) {
                points.add(whole.shape().get(i));
            }
        }
        points.add(pointAt(whole, atM, high));
        if (fromMm > toMm) {
            Collections.reverse(points);
        }
        return points;
    }

    private GeoPoint pointAt(Street street, double[] atM, double metres) {
        int i = 1;
        while (i < atM.length - 1 && atM[i] < metres) {
            i++;
        }
        GeoPoint a = street.shape().get(i - 1);
        GeoPoint b = street.shape().get(i);
        double span = atM[i] - atM[i - 1];
        double t = span > 0 ? Math.max(0, Math.min(1, (metres - atM[i - 1]) / span)) : 0;
        return city.plane()
                .at(
                        city.plane().xM(a)
                                + t * (city.plane().xM(b) - city.plane().xM(a)),
                        city.plane().yM(a)
                                + t * (city.plane().yM(b) - city.plane().yM(a)));
    }
}
