package livingcircle.comparison;

import livingcircle.experiment.Observation;
import livingcircle.model.UnmetReason;
import livingcircle.satisfaction.Components;
import livingcircle.satisfaction.ScorePart;

/** What residents made of one layout, added up over replications: scores, their parts, and unmet needs by reason. */
final class ResidentSums {

    private static final ScorePart[] SCORE_PARTS = ScorePart.values();
    private static final UnmetReason[] UNMET_REASONS = UnmetReason.values();
    private static final int PARTS = SCORE_PARTS.length;
    private static final int REASONS = UNMET_REASONS.length;

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
            if (scores.isAsked(r)) {
                Components components = scores.components(r);
                for (ScorePart part : SCORE_PARTS) {
                    points[r * PARTS + part.ordinal()] += (float) scores.points(r, components, part);
                }
            }
            for (UnmetReason reason : UNMET_REASONS) {
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
