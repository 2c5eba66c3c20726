package livingcircle.city;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds the nearest street of a place, with the point on it. Steps are passed over (unless there is nothing else), so
 * that every home and outlet can be reached without them. Safe for use by several threads.
 */
public final class StreetFinder {

    private static final double FIRST_RADIUS_M = 60;
    private static final double LAST_RADIUS_M = 20_000;

    private final LocalPlane plane;
    private final StreetNetwork network;
    private final STRtree index = new STRtree();

    private record Piece(int street, double startM, double shapeLengthM, LineSegment segment) {}

    public StreetFinder(LocalPlane plane, StreetNetwork network) {
        this.plane = plane;
        this.network = network;
        boolean anyLevel = false;
        for (int s = 0; s < network.streetCount(); s++) {
            anyLevel |= !network.isSteps(s);
        }
        for (int s = 0; s < network.streetCount(); s++) {
            if (!network.isSteps(s) || !anyLevel) {
                insert(s);
            }
        }
        index.build();
    }

    private void insert(int street) {
        var shape = network.street(street).shape();
        Coordinate[] points = shape.stream()
                .map(p -> new Coordinate(plane.xM(p), plane.yM(p)))
                .toArray(Coordinate[]::new);
        double total = 0;
        for (int i = 1; i < points.length; i++) {
            total += points[i - 1].distance(points[i]);
        }
        double start = 0;
        for (int i = 1; i < points.length; i++) {
            LineSegment segment = new LineSegment(points[i - 1], points[i]);
            index.insert(new Envelope(segment.p0, segment.p1), new Piece(street, start, total, segment));
            start += segment.getLength();
        }
    }

    /**
     * The attachment of a place to its nearest street; of equally near streets the first.
     *
     * @throws IllegalArgumentException if there is no street within 20 km
     */
    public Attachment attach(GeoPoint place) {
        Coordinate at = new Coordinate(plane.xM(place), plane.yM(place));
        for (double radius = FIRST_RADIUS_M; radius <= LAST_RADIUS_M; radius *= 3) {
            Nearest nearest = new Nearest(at);
            Envelope box = new Envelope(at);
            box.expandBy(radius);
            index.query(box, item -> nearest.offer((Piece) item));
            if (nearest.piece != null && nearest.distanceM <= radius) {
                return attachment(nearest.piece, at, nearest.distanceM);
            }
        }
        throw new IllegalArgumentException("no street within 20 km of " + place);
    }

    private Attachment attachment(Piece piece, Coordinate at, double distanceM) {
        double alongM = piece.startM + piece.segment.segmentFraction(at) * piece.segment.getLength();
        double share = piece.shapeLengthM > 0 ? alongM / piece.shapeLengthM : 0;
        int offsetMm = (int) Math.round(Math.min(1, share) * network.lengthMm(piece.street));
        return new Attachment(piece.street, offsetMm, (int) Math.round(distanceM * 1000));
    }

    private static final class Nearest {
        private final Coordinate at;
        private @Nullable Piece piece;
        private double distanceM = Double.POSITIVE_INFINITY;

        Nearest(Coordinate at) {
            this.at = at;
        }

        void offer(Piece candidate) {
            double d = candidate.segment.distance(at);
            if (piece == null || d < distanceM || (d == distanceM && candidate.street < piece.street)) {
                piece = candidate;
                distanceM = d;
            }
        }
    }
}
