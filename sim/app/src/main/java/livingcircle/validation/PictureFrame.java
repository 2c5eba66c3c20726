package livingcircle.validation;

import java.util.List;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;

/**
 * Where places stand in a picture of {@link #WIDTH} by {@link #HEIGHT} units with north at the top. Places outside stand
 * at its edge.
 */
final class PictureFrame {

    static final int WIDTH = 100_000;
    static final int HEIGHT = 60_000;

    private static final double LEAST_M = 300;
    private static final double MARGIN = 1.1;
    /** Units that a mark at the edge stays inside. */
    private static final int EDGE = 900;

    private final LocalPlane plane;
    private final double unitsPerM;
    private final double middleX;
    private final double middleY;

    /** @param places what is to be seen, at least one */
    PictureFrame(List<GeoPoint> places) {
        plane = new LocalPlane(places.get(0));
        double left = places.stream().mapToDouble(plane::xM).min().orElse(0);
        double right = places.stream().mapToDouble(plane::xM).max().orElse(0);
        double bottom = places.stream().mapToDouble(plane::yM).min().orElse(0);
        double top = places.stream().mapToDouble(plane::yM).max().orElse(0);
        middleX = (left + right) / 2;
        middleY = (bottom + top) / 2;
        double widthM = Math.max(LEAST_M, Math.max(right - left, (top - bottom) * WIDTH / HEIGHT)) * MARGIN;
        unitsPerM = WIDTH / widthM;
    }

    LocalPlane plane() {
        return plane;
    }

    double unitsPerM() {
        return unitsPerM;
    }

    /** Units from the left of a place in the {@link #plane}. */
    long x(double xM) {
        return Math.round(WIDTH / 2.0 + (xM - middleX) * unitsPerM);
    }

    /** Units from the top. */
    long y(double yM) {
        return Math.round(HEIGHT / 2.0 - (yM - middleY) * unitsPerM);
    }

    long x(GeoPoint place) {
        return x(plane.xM(place));
    }

    long y(GeoPoint place) {
        return y(plane.yM(place));
    }

    /** Units from the left of the nearest place that can be seen. */
    long seenX(GeoPoint place) {
        return Math.max(EDGE, Math.min(WIDTH - EDGE, x(place)));
    }

    /** The same from the top. */
    long seenY(GeoPoint place) {
        return Math.max(EDGE, Math.min(HEIGHT - EDGE, y(place)));
    }
}
