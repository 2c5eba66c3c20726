package livingcircle.scenario;

import java.util.List;
import java.util.Map;

/**
 * Curves that say at which hours people are about or needs arise.
 *
 * @param curves weights of the 24 hours by curve id; each weight at least 0, at least one above 0
 * @param errandCurve id of the curve at which errands are run
 */
public record TimeOfDay(Map<String, List<Double>> curves, String errandCurve) {

    public TimeOfDay {
        curves = Map.copyOf(curves);
    }

    /**
     * The weights of a curve.
     *
     * @throws IllegalArgumentException if there is no such curve
     */
    public List<Double> curve(String id) {
        List<Double> curve = curves.get(id);
        if (curve == null) {
            throw new IllegalArgumentException("there is no time-of-day curve '" + id + "'");
        }
        return curve;
    }
}
