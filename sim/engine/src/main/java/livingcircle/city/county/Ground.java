package livingcircle.city.county;

import java.util.List;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;

/** The county as a plane: its box, its river, its mountains. Lengths in metres. */
final class Ground {

    private final LocalPlane plane;
    private final double widthM;
    private final double heightM;
    private final double mountainsNorthOfM;
    private final List<Spot> river;

    Ground(CountySpec spec) {
        plane = new LocalPlane(spec.southWest());
        widthM = spec.widthKm() * 1000;
        heightM = spec.heightKm() * 1000;
        Double latitude = spec.mountainsNorthOf();
        mountainsNorthOfM = latitude == null
                ? Double.POSITIVE_INFINITY
                : plane.yM(new GeoPoint(spec.southWest().lon(), latitude));
        var course = spec.river();
        river = course == null
                ? List.of()
                : course.course().stream().map(this::spot).toList();
    }

    Spot spot(GeoPoint point) {
        return new Spot(plane.xM(point), plane.yM(point));
    }

    GeoPoint at(Spot spot) {
        return plane.at(spot.xM(), spot.yM());
    }

    /** The place at shares of the county's width and height. */
    Spot within(double east, double north) {
        return new Spot(east * widthM, north * heightM);
    }

    /** Whether a place lies in the county, at least so far from its border. */
    boolean isInside(Spot spot, double marginM) {
        return spot.xM() >= marginM
                && spot.yM() >= marginM
                && spot.xM() <= widthM - marginM
                && spot.yM() <= heightM - marginM;
    }

    boolean isMountain(Spot spot) {
        return spot.yM() > mountainsNorthOfM;
    }

    boolean crossesRiver(Spot from, Spot to) {
        for (int i = 1; i < river.size(); i++) {
            if (cross(from, to, river.get(i - 1), river.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Distance from the river; infinite where there is none. */
    double riverDistanceM(Spot spot) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < river.size(); i++) {
            Spot from = river.get(i - 1);
            least = Math.min(least, spot.distanceM(from.towards(river.get(i), shareAlong(spot, from, river.get(i)))));
        }
        return least;
    }

    /** How far along the river, 0–1 of its length, the point of it lies that is nearest to a place. */
    double shareOfCourse(Spot spot) {
        double least = Double.POSITIVE_INFINITY;
        double found = 0;
        double before = 0;
        for (int i = 1; i < river.size(); i++) {
            Spot from = river.get(i - 1);
            double lengthM = from.distanceM(river.get(i));
            double share = shareAlong(spot, from, river.get(i));
            double distanceM = spot.distanceM(from.towards(river.get(i), share));
            if (distanceM < least) {
                least = distanceM;
                found = before + share * lengthM;
            }
            before += lengthM;
        }
        return before > 0 ? found / before : 0;
    }

    private static double shareAlong(Spot spot, Spot from, Spot to) {
        double dx = to.xM() - from.xM();
        double dy = to.yM() - from.yM();
        double squared = dx * dx + dy * dy;
        double share = squared > 0 ? ((spot.xM() - from.xM()) * dx + (spot.yM() - from.yM()) * dy) / squared : 0;
        return Math.max(0, Math.min(1, share));
    }

    private static boolean cross(Spot a, Spot b, Spot c, Spot d) {
        return isLeft(a, b, c) != isLeft(a, b, d) && isLeft(c, d, a) != isLeft(c, d, b);
    }

    private static boolean isLeft(Spot from, Spot to, Spot spot) {
        return (to.xM() - from.xM()) * (spot.yM() - from.yM()) > (to.yM() - from.yM()) * (spot.xM() - from.xM());
    }
}
