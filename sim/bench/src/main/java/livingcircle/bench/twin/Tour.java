package livingcircle.bench.twin;

import java.util.ArrayList;
import java.util.List;
import livingcircle.choice.ChoiceParameters;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Chooses for all needs of a resident in an hour. Further needs served at the stop of the first one are worth something
 * more, so that a shop that is not the best for one need may be for all.
 */
final class Tour {

    private final World world;
    private final ChoiceParameters choice;
    private final Chooser chooser;

    Tour(World world, Chooser chooser) {
        this.world = world;
        this.chooser = chooser;
        choice = world.behaviour().choice();
    }

    void choose(List<Need> needs, int weekday) {
        boolean mayShareStop = needs.size() > 1 && choice.furtherNeed() > 0;
        List<List<Option>> visits = new ArrayList<>();
        for (Need need : needs) {
            List<Option> ofNeed = mayShareStop ? new ArrayList<>() : null;
            need.choose(chooser.choose(need, weekday, Premise.AS_IT_IS, null, ofNeed));
            if (ofNeed != null) {
                visits.add(ofNeed);
            }
        }
        if (mayShareStop) {
            seekCommonStop(needs, visits);
        }
    }

    private void seekCommonStop(List<Need> needs, List<List<Option>> visits) {
        double bestGain = 0;
        @Nullable List<Option> bestStop = null;
        double most = choice.furtherNeed() * (needs.size() - 1);
        for (Option anchor : visits.get(0)) {
            double gain = anchor.utility() - needs.get(0).choice().utility();
            if (gain + most <= bestGain) {
                continue;
            }
            List<Option> stop = new ArrayList<>();
            stop.add(anchor);
            for (int k = 1; k < needs.size(); k++) {
                Option own = needs.get(k).choice();
                Option joined = bestAtStop(anchor.shop(), visits.get(k), own.utility() - choice.furtherNeed());
                gain += joined == null ? 0 : joined.utility() - own.utility() + choice.furtherNeed();
                stop.add(joined == null ? own : joined);
            }
            if (gain > bestGain) {
                bestGain = gain;
                bestStop = stop;
            }
        }
        if (bestStop != null) {
            for (int k = 0; k < needs.size(); k++) {
                needs.get(k).choose(bestStop.get(k));
            }
        }
    }

    /** The best option of more than {@code least} within the stop, or null. */
    private @Nullable Option bestAtStop(Shop anchor, List<Option> visits, double least) {
        Option best = null;
        double most = least;
        for (Option option : visits) {
            if (option.utility() > most
                    && world.services().isOneStop(anchor.number, option.shop().number, choice.stopRadiusM())) {
                best = option;
                most = option.utility();
            }
        }
        return best;
    }
}
