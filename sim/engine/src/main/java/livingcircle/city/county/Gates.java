package livingcircle.city.county;

import java.util.List;
import java.util.TreeSet;

/** Chooses the junctions at the edge of a town from which roads lead into the country. */
final class Gates {

    /** How much nearer to its direction, in block sides, a junction may seem because a main road ends there. */
    private static final double MAIN_ROAD_BONUS = 1.5;

    private Gates() {}

    /** Numbers of at most {@code count} junctions, one for each of as many directions. */
    static List<Integer> choose(List<GridStreets.Gate> edge, int count, Spot centre, double spacingM, StreetWeb web) {
        TreeSet<Integer> chosen = new TreeSet<>();
        for (int direction = 0; direction < count; direction++) {
            double angle = 2 * StrictMath.PI * direction / count;
            double east = StrictMath.cos(angle);
            double north = StrictMath.sin(angle);
            int best = edge.get(0).junction();
            double bestScore = Double.NEGATIVE_INFINITY;
            for (GridStreets.Gate gate : edge) {
                Spot spot = web.junction(gate.junction());
                double dx = spot.xM() - centre.xM();
                double dy = spot.yM() - centre.yM();
                double score = dx * east
                        + dy * north
                        - 2 * Math.abs(dx * north - dy * east)
                        + (gate.isOnMainRoad() ? MAIN_ROAD_BONUS * spacingM : 0);
                if (score > bestScore) {
                    bestScore = score;
                    best = gate.junction();
                }
            }
            chosen.add(best);
        }
        return List.copyOf(chosen);
    }
}
