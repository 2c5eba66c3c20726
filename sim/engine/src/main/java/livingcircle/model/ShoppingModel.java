package livingcircle.model;

import java.util.Arrays;
import java.util.function.IntConsumer;
import livingcircle.base.Parallel;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run of the model on MASON's schedule. Time is in hours; each phase of an hour is one {@code Steppable} with an
 * ordering of its own, so that MASON never has to shuffle. MASON's random generator is not used: every draw is keyed.
 *
 * <p>Residents choose from what was known when the hour began; what they do is merged in the order of fixed blocks of
 * homes. The result therefore does not depend on the number of threads.
 */
public final class ShoppingModel extends SimState {

    private static final long serialVersionUID = 1;
    private static final int CHUNK = 64;

    private final transient RunSettings settings;
    private final transient Parallel parallel;
    private final transient IntConsumer afterDay;
    private final transient Blocks blocks;
    private final transient RunKeys keys;
    private final transient DayNeeds[] needs;
    private final transient Retries[] retries;
    private final transient NeedsPhase needsPhase;
    private final transient TourChoice[] tours;
    private final transient DayChoices[] dayChoices;
    private final transient Arrivals arrivals;
    private final transient CrowdMemory crowd;
    private final transient Admission admission;
    private final transient Experience experience;
    private final transient Tally[] tallies;
    private final transient Adequacy[] adequacies;
    private final transient WeeksEnd weeksEnd;
    private final transient Ledger ledger;
    private final transient @Nullable Diary diary;
    private final transient @Nullable Watcher watcher;
    private final transient Present present;

    /**
     * @param world what the run takes place in
     * @param settings what is asked for
     * @param parallel threads to use
     * @param keepDiary whether every end of a need is written down
     * @param afterDay told the number of each day that has ended, from 1, warm-up included
     */
    public ShoppingModel(
            World world, RunSettings settings, Parallel parallel, boolean keepDiary, IntConsumer afterDay) {
        this(world, settings, parallel, keepDiary, null, afterDay);
    }

    /**
     * A run that is watched; it gives the same results as one that is not.
     *
     * @param watch whom to watch, and where to put what is seen; null to watch nobody
     */
    public ShoppingModel(
            World world,
            RunSettings settings,
            Parallel parallel,
            boolean keepDiary,
            @Nullable Watch watch,
            IntConsumer afterDay) {
        super(settings.seed());
        this.settings = settings;
        this.parallel = parallel;
        this.afterDay = afterDay;
        blocks = new Blocks(world);
        keys = new RunKeys(settings);
        OpenSlots open = new OpenSlots(world);
        HabitMemory habit = new HabitMemory(world, settings.withFeedback());
        crowd = new CrowdMemory(world, open);
        needsPhase = new NeedsPhase(world, keys, blocks);
        ledger =
                new Ledger(world.population().count(), world.catalogue().types().size());
        adequacies = new Adequacy[parallel.threads()];
        Arrays.setAll(adequacies, w -> new Adequacy(world));
        admission = new Admission(world, open, crowd, settings.withFeedback(), ledger, adequacies[0]);
        arrivals = new Arrivals(world.services().count(), parallel.threads());
        weeksEnd = new WeeksEnd(world, open, admission, settings.outletsMayClose());
        OutletRace[] races = new OutletRace[parallel.threads()];
        ReadAhead[] readers = new ReadAhead[parallel.threads()];
        dayChoices = new DayChoices[parallel.threads()];
        tours = new TourChoice[parallel.threads()];
        tallies = new Tally[parallel.threads()];
        for (int w = 0; w < races.length; w++) {
            races[w] = new OutletRace(world, open, habit, crowd);
            tours[w] = new TourChoice(world, races[w]);
            readers[w] = new ReadAhead(world, habit, ledger);
            AvailabilityFinder availability = new AvailabilityFinder(world, open, races[w]);
            dayChoices[w] = new DayChoices(world, tours[w], readers[w], availability);
            tallies[w] = new Tally(world, settings.warmupDays(), settings.days());
        }
        needs = new DayNeeds[blocks.count()];
        retries = new Retries[blocks.count()];
        for (int b = 0; b < needs.length; b++) {
            needs[b] = new DayNeeds();
            retries[b] = new Retries();
        }
        diary = keepDiary ? new Diary(blocks.count()) : null;
        watcher = watch == null
                ? null
                : new Watcher(watch, new ChoiceExplainer(world, open, habit, crowd), blocks, needs);
        experience = new Experience(
                world, settings, admission, habit, races, readers, tallies, adequacies, ledger, diary, watcher);
        present = new Present(needs, admission, ledger, weeksEnd);
    }

    @Override
    public void start() {
        super.start();
        int order = 0;
        every(OpenSlots.HOURS, order++, (day, hour) -> beginDay(day));
        every(1, order++, this::chooseWaiting);
        every(1, order++, (day, hour) -> admission.admitFirst(needs, arrivals, day, hour, isMeasured(day)));
        every(1, order++, this::chooseAgain);
        every(1, order++, (day, hour) -> admission.admitSecond(needs, day, hour, isMeasured(day)));
        every(1, order++, this::endHour);
        every(1, order, this::endDay);
    }

    private interface Phase {
        void run(int day, int hour);
    }

    private void every(int hours, int order, Phase phase) {
        schedule.scheduleRepeating(Schedule.EPOCH, order, step(phase), hours);
    }

    private Steppable step(Phase phase) {
        return state -> {
            int time = (int) schedule.getTime();
            phase.run(time / OpenSlots.HOURS, time % OpenSlots.HOURS);
        };
    }

    /** Runs all days and returns what was measured. */
    public RunRecord run() {
        start();
        while (!isOver() && schedule.step(this)) {
            // all work is done by the phases
        }
        return end();
    }

    /**
     * Ends a run that was stepped by somebody else, after the last hour of its last day, and returns what was measured;
     * once.
     *
     * @throws IllegalStateException if hours are left
     */
    public RunRecord end() {
        if (!isOver()) {
            throw new IllegalStateException("the run is at hour " + schedule.getTime());
        }
        finish();
        Tally total = tallies[0];
        for (int w = 1; w < tallies.length; w++) {
            total.add(tallies[w]);
            adequacies[0].add(adequacies[w]);
        }
        return new RunRecord(total, ledger, admission, adequacies[0], weeksEnd, diary);
    }

    /** Whether the last hour of the last day is over. */
    public boolean isOver() {
        return schedule.getTime() >= (double) settings.totalDays() * OpenSlots.HOURS - 1;
    }

    private boolean isMeasured(int day) {
        return day >= settings.warmupDays();
    }

    /** Residents draw the needs of the day and choose how to serve them, as far as they can tell already. */
    private void beginDay(int day) {
        int weekday = day % OpenSlots.DAYS_A_WEEK;
        arrivals.clear();
        parallel.forEach(needs.length, (worker, b) -> {
            DayNeeds block = needs[b];
            needsPhase.fill(b, day, block, retries[b]);
            dayChoices[worker].choose(block, weekday);
            for (int i = 0; i < block.count; i++) {
                if (!block.waits[i]) {
                    arrivals.add(worker, block, i);
                }
            }
        });
        if (watcher != null) {
            watcher.afterChoices(day);
        }
    }

    private void chooseWaiting(int day, int hour) {
        int weekday = day % OpenSlots.DAYS_A_WEEK;
        parallel.forEach(needs.length, (worker, b) -> {
            DayNeeds block = needs[b];
            if (block.waitingInHour[hour] > 0) {
                experience.endBefore(worker, b, block, day, hour, retries[b]);
                dayChoices[worker].chooseWaiting(block, hour, weekday);
                for (int i = block.hourStart[hour]; i < block.hourStart[hour + 1]; i++) {
                    if (block.waits[i]) {
                        arrivals.add(worker, block, i);
                    }
                }
            }
        });
        if (watcher != null) {
            watcher.afterWaitingChoices(day, hour);
        }
    }

    /** Who was turned away tries the second choice once. */
    private void chooseAgain(int day, int hour) {
        int weekday = day % OpenSlots.DAYS_A_WEEK;
        NeedList turnedAway = admission.turnedAway();
        int chunks = (turnedAway.size() + CHUNK - 1) / CHUNK;
        parallel.forEach(chunks, (worker, chunk) -> {
            int end = Math.min(turnedAway.size(), (chunk + 1) * CHUNK);
            for (int k = chunk * CHUNK; k < end; k++) {
                tours[worker].chooseSecond(needs[turnedAway.block(k)], turnedAway.need(k), weekday);
            }
        });
        if (watcher != null) {
            watcher.afterSecondChoices(hour);
        }
    }

    private void endHour(int day, int hour) {
        admission.endHour(day, hour);
        if (watcher != null) {
            watcher.afterAdmission(hour);
        }
    }

    /**
     * Watches one more resident from now on. What was chosen already today is told, too, as long as it can be told as it
     * was; to be called between steps, by the thread that steps.
     *
     * @throws IllegalStateException if the model was made without a watch
     */
    public void watch(int resident) {
        if (watcher == null) {
            throw new IllegalStateException("the model was made without a watch");
        }
        watcher.add(resident, (int) schedule.getTime());
    }

    /** What can be seen of the town between two steps. */
    public Present present() {
        return present;
    }

    private void endDay(int day, int hour) {
        if (hour == OpenSlots.HOURS - 1) {
            experience.endDay(parallel, needs, retries, day);
            if (settings.withFeedback()) {
                crowd.endDay(day % OpenSlots.DAYS_A_WEEK);
            }
            weeksEnd.endDay(day);
            afterDay.accept(day + 1);
        }
    }
}
