package livingcircle.city.own;

import java.util.List;
import livingcircle.city.GeoPoint;
import livingcircle.city.StreetKind;

/**
 * A street as somebody drew it.
 *
 * @param id what the ids of its pieces begin with
 * @param kind what a walker meets
 * @param shape its middle line, at least two points
 */
public record StreetLine(String id, StreetKind kind, List<GeoPoint> shape) {

    public StreetLine {
        shape = List.copyOf(shape);
    }
}
