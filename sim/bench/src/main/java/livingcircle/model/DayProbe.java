package livingcircle.model;

import java.util.Arrays;
import livingcircle.base.Parallel;
import livingcircle.world.World;

/** Lets the phases of the model's day be measured one by one, each over all hours, on one thread. */
public final class DayProbe implements AutoCloseable {

    private static final RunSettings SETTINGS = new RunSettings(1, 0, 0, 100_000, true, false);

    private final Parallel parallel = new Parallel(1);
    private final RunKeys keys = new RunKeys(SETTINGS);
    private final Blocks blocks;
    private final DayNeeds[] needs;
    private final Retries[] retries;
    private final NeedsPhase needsPhase;
    private final DayChoices choices;
    private final Arrivals arrivals;
    private final Admission admission;
    private final Experience experience;
    private final CrowdMemory crowd;
    private int day = -1;

    public DayProbe(World world) {
        blocks = new Blocks(world);
        needs = new DayNeeds[blocks.count()];
        Arrays.setAll(needs, b -> new DayNeeds());
        retries = new Retries[blocks.count()];
        Arrays.setAll(retries, b -> new Retries());
        needsPhase = new NeedsPhase(world, keys, blocks);
        OpenSlots open = new OpenSlots(world);
        HabitMemory habit = new HabitMemory(world, true);
        crowd = new CrowdMemory(world, open);
        OutletRace race = new OutletRace(world, open, habit, crowd);
        Ledger ledger =
                new Ledger(world.population().count(), world.catalogue().types().size());
        Adequacy adequacy = new Adequacy(world);
        admission = new Admission(world, open, crowd, true, ledger, adequacy);
        ReadAhead reader = new ReadAhead(world, habit, ledger);
        choices = new DayChoices(world, new TourChoice(world, race), reader, new AvailabilityFinder(world, open, race));
        arrivals = new Arrivals(world.services().count(), 1);
        experience = new Experience(
                world,
                SETTINGS,
                admission,
                habit,
                new OutletRace[] {race},
                new ReadAhead[] {reader},
                new Tally[] {new Tally(world, SETTINGS.warmupDays(), SETTINGS.days())},
                new Adequacy[] {adequacy},
                ledger,
                null,
                null);
    }

    /** A new day: residents draw their needs. */
    public void drawNeeds() {
        day++;
        for (int b = 0; b < needs.length; b++) {
            needsPhase.fill(b, day, needs[b], retries[b]);
        }
    }

    /** Residents choose for all hours of the day; the few tours that would wait for their hour choose at once, too. */
    public void choose() {
        arrivals.clear();
        for (DayNeeds block : needs) {
            choices.choose(block, day % OpenSlots.DAYS_A_WEEK);
            for (int hour = 0; hour < OpenSlots.HOURS; hour++) {
                choices.chooseWaiting(block, hour, day % OpenSlots.DAYS_A_WEEK);
            }
            for (int i = 0; i < block.count; i++) {
                arrivals.add(0, block, i);
            }
        }
    }

    /** Outlets serve all hours of the day; nobody chooses again. */
    public void admit() {
        for (int hour = 0; hour < OpenSlots.HOURS; hour++) {
            admission.admitFirst(needs, arrivals, day, hour, true);
            admission.endHour(day, hour);
        }
    }

    /** Ends of all needs of the day are counted, scored and remembered. */
    public void end() {
        experience.endDay(parallel, needs, retries, day);
    }

    /** Residents learn from the day. */
    public void endDay() {
        crowd.endDay(day % OpenSlots.DAYS_A_WEEK);
    }

    @Override
    public void close() {
        parallel.close();
    }
}
