package livingcircle.explain;

import java.util.List;
import livingcircle.experiment.ResidentScores;
import livingcircle.model.Ledger;
import livingcircle.model.RunSettings;
import livingcircle.model.WatchedNeed;
import livingcircle.world.World;

/**
 * One resident in one run.
 *
 * @param world what the run took place in
 * @param settings what was asked for
 * @param resident number of the resident
 * @param needs what was seen of the days that are told, in the order of time
 * @param ledger what residents lived through, so far or on all measured days
 * @param scores what residents made of it
 */
public record Story(
        World world,
        RunSettings settings,
        int resident,
        List<WatchedNeed> needs,
        Ledger ledger,
        ResidentScores scores) {

    public Story {
        needs = List.copyOf(needs);
    }

    /** Number of the measured day of a need, from 1; 0 or less on warm-up days. */
    public int dayOf(WatchedNeed need) {
        return need.day() - settings.warmupDays() + 1;
    }

    /** The needs of a measured day. */
    public List<WatchedNeed> needsOf(int day) {
        return needs.stream().filter(need -> dayOf(need) == day).toList();
    }
}
