package livingcircle.scenario.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import livingcircle.city.GeoPoint;
import livingcircle.city.coordinates.Bd09;
import livingcircle.city.coordinates.CoordinateSystem;
import livingcircle.city.coordinates.Gcj02;
import livingcircle.city.coordinates.Geographic;
import livingcircle.city.coordinates.RawPoint;
import livingcircle.outlets.Outlet;

/**
 * Finds outlets whose coordinates seem to be in another system than declared: they lie off the streets and would lie at
 * them if they were read in the other; the median counts, so that some that lie far off anyway do not hide the others. In towns whose streets stand closer than 100 m or so a shift is hardly seen this
 * way, since some street is near to wherever an outlet is moved.
 */
final class CoordinateCheck {

    private static final List<CoordinateSystem> CANDIDATES = List.of(Geographic.WGS_84, new Gcj02(), new Bd09());
    private static final int LEAST_OUTLETS = 5;
    private static final int MOST_OUTLETS = 500;
    /** Median distance from a street in metres from which outlets lie off the streets. */
    private static final double SUSPICIOUS_M = 30;

    private static final double NEARER = 1 / 3.0;

    private CoordinateCheck() {}

    static void check(
            CoordinateSystem declared, List<Located<Outlet>> outlets, DistanceCheck distances, Reading reading) {
        if (declared.isInMetres()
                || outlets.size() < LEAST_OUTLETS
                || outlets.stream().noneMatch(outlet -> isShifted(outlet.item().at()))) {
            return;
        }
        int step = (outlets.size() + MOST_OUTLETS - 1) / MOST_OUTLETS;
        double declaredM = medianM(declared, declared, outlets, step, distances);
        if (declaredM < SUSPICIOUS_M) {
            return;
        }
        CoordinateSystem nearest = declared;
        double nearestM = declaredM;
        for (CoordinateSystem candidate : CANDIDATES) {
            double candidateM = medianM(declared, candidate, outlets, step, distances);
            if (candidateM < nearestM) {
                nearest = candidate;
                nearestM = candidateM;
            }
        }
        if (nearestM < declaredM * NEARER) {
            reading.warn(
                    String.format(
                            Locale.ROOT,
                            "half of the outlets lie more than %.0f m from the streets if they are in %s as declared, but %.0f"
                                    + " m if they are in %s: is that their system? write it under coordinates",
                            declaredM,
                            declared.label().en(),
                            nearestM,
                            nearest.label().en()),
                    String.format(
                            Locale.ROOT,
                            "按所写坐标系“%s”，半数网点距街道超过 %.0f 米；若按“%s”则仅 %.0f 米。网点是否采用后者？如是，请在 coordinates 中写明",
                            declared.label().zh(),
                            declaredM,
                            nearest.label().zh(),
                            nearestM));
        }
    }

    /** Whether a place is where maps are shifted. */
    private static boolean isShifted(GeoPoint at) {
        return !new Gcj02().fromWgs84(at).equals(new RawPoint(at.lon(), at.lat()));
    }

    private static double medianM(
            CoordinateSystem declared,
            CoordinateSystem candidate,
            List<Located<Outlet>> outlets,
            int step,
            DistanceCheck distances) {
        double[] offM = new double[(outlets.size() + step - 1) / step];
        for (int i = 0; i < offM.length; i++) {
            GeoPoint at = outlets.get(i * step).item().at();
            RawPoint raw = declared.fromWgs84(at);
            offM[i] = distances.streetM(candidate.equals(declared) ? at : candidate.toWgs84(raw));
        }
        Arrays.sort(offM);
        return offM[offM.length / 2];
    }
}
