package livingcircle.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import livingcircle.model.Present;
import livingcircle.world.Services;
import org.jspecify.annotations.Nullable;

/** The town at the end of an hour: how full outlets are, and how needs ended in the last two days. Immutable. */
final class Snapshot {

    private static final int SHOWN_HOURS = 48;
    private static final int HOURS = 24;

    /** How needs ended in an hour of the run. */
    record Hour(int hour, Present.Ends ends) {}

    private final int hour;
    private final float[] loadOfOutlets;
    private final float[] loadToday;
    private final float[] queues;
    private final List<Hour> hours;
    private final @Nullable Scores scores;

    private Snapshot(
            int hour,
            float[] loadOfOutlets,
            float[] loadToday,
            float[] queues,
            List<Hour> hours,
            @Nullable Scores scores) {
        this.hour = hour;
        this.loadOfOutlets = loadOfOutlets;
        this.loadToday = loadToday;
        this.queues = queues;
        this.hours = hours;
        this.scores = scores;
    }

    /** @param before what was seen an hour ago, or null */
    static Snapshot of(Town town, Present present, int hour, @Nullable Scores scores, @Nullable Snapshot before) {
        Services services = town.world().services();
        int ofDay = hour % HOURS;
        float[] loadOfOutlets = new float[town.outlets()];
        float[] queues = new float[services.count()];
        float[] loadToday =
                before == null || ofDay == 0 ? new float[services.count() * HOURS] : before.loadToday.clone();
        for (int s = 0; s < queues.length; s++) {
            float load = (float) present.load(s, ofDay);
            queues[s] = (float) present.queue(s);
            loadToday[s * HOURS + ofDay] = load;
            loadOfOutlets[services.outlet(s)] = Math.max(loadOfOutlets[services.outlet(s)], load);
        }
        Deque<Hour> hours = new ArrayDeque<>(before == null ? List.of() : before.hours);
        hours.add(new Hour(hour, present.ends(ofDay)));
        if (hours.size() > SHOWN_HOURS) {
            hours.remove();
        }
        return new Snapshot(hour, loadOfOutlets, loadToday, queues, List.copyOf(hours), scores);
    }

    /** Hour of the run, from 0. */
    int hour() {
        return hour;
    }

    /** The greatest load of an outlet's services in the hour: customers ÷ capacity. */
    float load(int outlet) {
        return loadOfOutlets[outlet];
    }

    /** Load of a service in an hour of today, so far. */
    float loadToday(int service, int ofDay) {
        return loadToday[service * HOURS + ofDay];
    }

    /** Customers of a service who wait into the next hour. */
    float queue(int service) {
        return queues[service];
    }

    /** The last two days, hour by hour. */
    List<Hour> hours() {
        return hours;
    }

    @Nullable
    Scores findScores() {
        return scores;
    }
}
