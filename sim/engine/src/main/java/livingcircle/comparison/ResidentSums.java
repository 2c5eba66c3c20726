package livingcircle.comparison;

import livingcircle.experiment.Observation;
import livingcircle.model.UnmetReason;
import livingcircle.satisfaction.ScorePart;

/** What residents made of one layout, added up over replications: scores, their parts, and unmet needs by reason. */
final class ResidentSums {

    private static final int PARTS = ScorePart.values().length;
    private static final int REASONS = UnmetReason.values().length;

    private final float[] satisfaction;
    private final float[] points;
    private final int[] unmet;

    ResidentSums(int residents) {
        satisfaction = new float[residents];
        points = new float[residents * PARTS];
        unmet = new int[residents * REASONS];
    }

    void add(Observation observation) {
        var scores = observation.scores();
        var ledger = observation.record().ledger();
        for (int r = 0; r < satisfaction.length; r++) {
            satisfaction[r] += (float) scores.satisfaction(r);
            for (ScorePart part : ScorePart.values()) {
                points[r * PARTS + part.ordinal()] += (float) scores.points(r, part);
            }
            for (UnmetReason reason : UnmetReason.values()) {
                unmet[r * REASONS + reason.ordinal()] += ledger.unmet(r, reason);
            }
        }
    }

    /** Sum of the scores of a resident; NaN if he is not asked. */
    double satisfaction(int resident) {
        return satisfaction[resident];
    }

    double points(int resident, ScorePart part) {
        return points[resident * PARTS + part.ordinal()];
    }

    int unmet(int resident, UnmetReason reason) {
        return unmet[resident * REASONS + reason.ordinal()];
    }
}
