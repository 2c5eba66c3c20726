package livingcircle.scenario.layers;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Shapes as text, as OGC's Simple Features have them (WKT). */
public final class WellKnownText {

    /** Deeper collections are no shapes of streets or buildings, and reading them would exhaust the stack. */
    private static final String NESTED = "GEOMETRYCOLLECTION";

    private WellKnownText() {}

    /** The shape of a text, finite and not empty, or null if the text is no such shape. */
    public static @Nullable Geometry find(String text) {
        String stripped = text.strip();
        if (!isOneShape(stripped) || stripped.regionMatches(true, 0, NESTED, 0, NESTED.length())) {
            return null;
        }
        try {
            Geometry shape = new WKTReader().read(stripped);
            return shape.isEmpty() || !isFinite(shape) ? null : shape;
        } catch (ParseException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether the bracket that opens first closes at the end: the reader would not mind what follows. */
    private static boolean isOneShape(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (open == 0 && text.charAt(i) == ')') {
                return i == text.length() - 1;
            }
        }
        return false;
    }

    private static boolean isFinite(Geometry shape) {
        for (Coordinate corner : shape.getCoordinates()) {
            if (!Double.isFinite(corner.x) || !Double.isFinite(corner.y)) {
                return false;
            }
        }
        return true;
    }
}
