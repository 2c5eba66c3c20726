package livingcircle.model;

import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/** The ends of needs on days that are left out of the results: what residents learn of them, and how many there were. */
final class WarmupEnds {

    private final World world;
    private final HabitMemory habit;
    private final Tally[] tallies;
    private final @Nullable Watcher watcher;
    private final int lastDay;
    private final int retries;

    WarmupEnds(World world, RunSettings settings, HabitMemory habit, Tally[] tallies, @Nullable Watcher watcher) {
        this.world = world;
        this.habit = habit;
        this.tallies = tallies;
        this.watcher = watcher;
        lastDay = settings.warmupDays() - 1;
        retries = world.behaviour().service().retries();
    }

    void end(int worker, DayNeeds needs, int i, int day, Retries putOff) {
        DayCounts tally = tallies[worker].warmup();
        if (needs.attempt[i] == 0) {
            tally.addNeed(day);
        }
        if (needs.isVisit(i)) {
            tally.addVisit(day);
            int resident = needs.resident[i];
            habit.remember(resident, needs.purpose[i], needs.place[i], day);
            if (watcher != null) {
                int profile = world.population().profile(resident);
                tell(needs, i, NeedEnd.visit(world.travel().minutes(profile, needs.wayMm[i], needs.rides[i])));
            }
        } else if (needs.isOrder(i)) {
            tally.addOrder(day);
            tell(needs, i, NeedEnd.of(needs.isServed(i) ? NeedEnd.Kind.DELIVERY : NeedEnd.Kind.ONLINE));
        } else {
            endUnmet(tally, needs, i, day, putOff);
        }
    }

    private void endUnmet(DayCounts tally, DayNeeds needs, int i, int day, Retries putOff) {
        boolean isLastTry = needs.attempt[i] >= retries;
        if (isLastTry) {
            tally.addUnmet(day);
            tell(needs, i, NeedEnd.of(NeedEnd.Kind.UNMET));
        } else if (day == lastDay) {
            // needs of warm-up days do not reach into the measured ones
            tell(needs, i, NeedEnd.of(NeedEnd.Kind.UNMET));
        } else {
            putOff.add(needs.resident[i], needs.purpose[i], needs.attempt[i] + 1);
            tell(needs, i, NeedEnd.of(NeedEnd.Kind.PUT_OFF));
        }
    }

    private void tell(DayNeeds needs, int i, NeedEnd end) {
        if (watcher != null) {
            watcher.ended(needs.resident[i], i, end);
        }
    }
}
