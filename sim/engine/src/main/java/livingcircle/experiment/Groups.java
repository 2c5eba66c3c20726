package livingcircle.experiment;

import java.util.Arrays;
import java.util.List;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.model.Tally;
import livingcircle.model.UnmetReason;
import livingcircle.statistics.MinuteHistogram;
import livingcircle.world.World;

/** Adds up what was counted in small groups and gives the metrics of the whole. */
final class Groups {

    private final World world;
    private final RunSettings settings;
    private final RunRecord run;
    private final ResidentScores scores;

    Groups(World world, RunSettings settings, RunRecord run, ResidentScores scores) {
        this.world = world;
        this.settings = settings;
        this.run = run;
        this.scores = scores;
    }

    /**
     * The metrics of a group of residents.
     *
     * @param residents numbers of the residents
     * @param groups the counted groups that they make up
     */
    List<Object> metrics(int[] residents, Tally.Ends ends, Tally.Trips trips, int... groups) {
        MinuteHistogram walk = new MinuteHistogram();
        MinuteHistogram travel = new MinuteHistogram();
        for (int group : groups) {
            walk.add(trips.walk(group));
            travel.add(trips.travel(group));
        }
        var scoring = world.behaviour().satisfaction();
        return GroupMetrics.values(
                residents,
                endsOf(ends, groups),
                walk,
                travel,
                scores,
                run.ledger(),
                scoring.strictScore(),
                scoring.basicScore(),
                settings.days());
    }

    static GroupMetrics.Ends endsOf(Tally.Ends ends, int... groups) {
        long needs = 0;
        long visits = 0;
        long orders = 0;
        long[] unmet = new long[UnmetReason.values().length];
        for (int g : groups) {
            needs += ends.needs(g);
            visits += ends.visits(g);
            orders += ends.orders(g);
            for (UnmetReason reason : UnmetReason.values()) {
                unmet[reason.ordinal()] += ends.unmet(g, reason);
            }
        }
        return new GroupMetrics.Ends(
                needs, visits, orders, Arrays.stream(unmet).boxed().toList());
    }
}
