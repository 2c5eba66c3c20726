package livingcircle.model;

import java.util.List;
import livingcircle.choice.ChoiceParameters;
import livingcircle.choice.UtilityTerm;
import livingcircle.world.Services;

/**
 * Tells what the needs of a tour add to each other: to a service for the first need the utility that the other needs win
 * by being served on its stop, and to the services for the others the multi-need term if they are on the stop chosen.
 * So each need by itself has its greatest utility where {@link TourChoice} serves it.
 */
final class CommonStop {

    private final Services services;
    private final double furtherNeed;
    private final double stopRadiusM;

    CommonStop(Services services, ChoiceParameters choice) {
        this.services = services;
        furtherNeed = choice.furtherNeed();
        stopRadiusM = choice.stopRadiusM();
    }

    /** @param tour the alternatives of each need, in the order of {@link DayNeeds}; each list may be changed */
    void addGains(List<List<Alternative>> tour) {
        List<Alternative> anchors = tour.get(0);
        double[] bestAlone = tour.stream()
                .mapToDouble(all ->
                        all.stream().mapToDouble(Alternative::utility).max().orElseThrow())
                .toArray();
        Alternative chosen = anchors.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < anchors.size(); a++) {
            Alternative anchor = anchors.get(a);
            double gain = 0;
            for (int k = 1; k < tour.size() && isVisit(anchor); k++) {
                gain += joinGain(anchor, tour.get(k), bestAlone[k]);
            }
            if (gain > 0) {
                anchor = anchor.withFurtherNeeds(gain);
                anchors.set(a, anchor);
            }
            if (anchor.utility() > most) {
                most = anchor.utility();
                chosen = anchor;
            }
        }
        if (chosen.term(UtilityTerm.FURTHER_NEEDS) > 0) {
            Alternative anchor = chosen;
            tour.subList(1, tour.size())
                    .forEach(all -> all.replaceAll(
                            other -> isJoined(anchor, other) ? other.withFurtherNeeds(furtherNeed) : other));
        }
    }

    private double joinGain(Alternative anchor, List<Alternative> others, double bestAlone) {
        double most = 0;
        for (Alternative other : others) {
            if (isJoined(anchor, other)) {
                most = Math.max(most, other.utility() + furtherNeed - bestAlone);
            }
        }
        return most;
    }

    private boolean isJoined(Alternative anchor, Alternative other) {
        return isVisit(other) && services.isOneStop(anchor.service(), other.service(), stopRadiusM);
    }

    private static boolean isVisit(Alternative alternative) {
        return alternative.way() == Way.VISIT && alternative.canBeChosen();
    }
}
