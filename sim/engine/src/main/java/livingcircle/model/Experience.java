package livingcircle.model;

import livingcircle.base.Parallel;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/** End of a day, hour by hour: every need that came to its end is counted and scored, or put off until tomorrow. */
final class Experience {

    private final int warmupDays;
    private final ReadAhead[] readers;
    private final WarmupEnds warmup;
    private final MeasuredEnds measured;
    private final @Nullable Diary diary;

    Experience(
            World world,
            RunSettings settings,
            Admission admission,
            HabitMemory habit,
            OutletRace[] races,
            ReadAhead[] readers,
            Tally[] tallies,
            Adequacy[] adequacies,
            Ledger ledger,
            @Nullable Diary diary,
            @Nullable Watcher watcher) {
        this.readers = readers;
        this.diary = diary;
        warmupDays = settings.warmupDays();
        warmup = new WarmupEnds(world, settings, habit, tallies, watcher);
        measured =
                new MeasuredEnds(world, settings, admission, habit, races, tallies, adequacies, ledger, diary, watcher);
    }

    void endDay(Parallel parallel, DayNeeds[] blocks, Retries[] retries, int day) {
        parallel.forEach(blocks.length, (worker, b) -> {
            DayNeeds needs = blocks[b];
            readers[worker].beforeEnds(needs);
            for (int i = 0; i < needs.count; i++) {
                if (!needs.hasEnded[i]) {
                    end(worker, b, needs, i, day, retries[b]);
                }
            }
        });
        if (diary != null) {
            diary.endDay();
        }
    }

    /**
     * Ends the needs of earlier hours of those residents whose tours in an hour waited for them, ahead of all others.
     */
    void endBefore(int worker, int block, DayNeeds needs, int day, int hour, Retries retries) {
        int to;
        for (int from = needs.hourStart[hour]; from < needs.hourStart[hour + 1]; from = to) {
            to = needs.endOfTour(from);
            if (needs.waits[from]) {
                endBefore(worker, block, needs, day, hour, needs.resident[from], retries);
            }
        }
    }

    private void endBefore(int worker, int block, DayNeeds needs, int day, int hour, int resident, Retries retries) {
        for (int earlier = 0; earlier < hour; earlier++) {
            int i = needs.firstOf(resident, earlier);
            while (i < needs.hourStart[earlier + 1] && needs.resident[i] == resident) {
                if (!needs.hasEnded[i]) {
                    needs.hasEnded[i] = true;
                    end(worker, block, needs, i, day, retries);
                }
                i++;
            }
        }
    }

    private void end(int worker, int block, DayNeeds needs, int i, int day, Retries retries) {
        if (day < warmupDays) {
            warmup.end(worker, needs, i, day, retries);
        } else {
            measured.end(worker, block, needs, i, day, retries);
        }
    }
}
