package livingcircle.city;

import java.util.List;

/**
 * A piece of street between two junctions, walkable both ways.
 *
 * @param id unique among the streets of a city
 * @param fromNode id of the junction at the start
 * @param toNode id of the junction at the end; may equal {@code fromNode} (a loop)
 * @param kind what a walker meets
 * @param lengthMm walking length in millimetres, at least 0
 * @param shape the line from start to end, at least two points
 */
public record Street(String id, long fromNode, long toNode, StreetKind kind, int lengthMm, List<GeoPoint> shape) {

    public Street {
        shape = List.copyOf(shape);
        if (shape.size() < 2) {
            throw new IllegalArgumentException("street " + id + " has fewer than two points");
        }
        if (lengthMm < 0) {
            throw new IllegalArgumentException("street " + id + " has negative length " + lengthMm + " mm");
        }
    }

    /** A street whose length is measured along its shape. */
    public static Street along(String id, long fromNode, long toNode, StreetKind kind, List<GeoPoint> shape) {
        double lengthM = 0;
        for (int i = 1; i < shape.size(); i++) {
            lengthM += shape.get(i - 1).distanceM(shape.get(i));
        }
        return new Street(
                id, fromNode, toNode, kind, (int) Math.min(Integer.MAX_VALUE, Math.round(lengthM * 1000)), shape);
    }
}
