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
    private final TourChoice tours;
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
        OpenSlots open = new OpenSlots(world.services());
        HabitMemory habit = new HabitMemory(world, true);
        crowd = new CrowdMemory(world, open);
        OutletRace race = new OutletRace(world, open, habit, crowd);
        tours = new TourChoice(world, race);
        Ledger ledger =
                new Ledger(world.population().count(), world.catalogue().types().size());
        Adequacy adequacy = new Adequacy(world);
        admission = new Admission(world, open, crowd, keys, true, ledger, adequacy);
        experience = new Experience(
                world,
                SETTINGS,
                keys,
                open,
                admission,
                habit,
                new OutletRace[] {race},
                new ReadAhead[] {new ReadAhead(world, habit, ledger)},
                new Tally[] {new Tally(world, SETTINGS.days())},
                new Adequacy[] {adequacy},
                ledger,
                null);
    }

    /** A new day: residents draw their needs. */
    public void drawNeeds() {
        day++;
        for (int b = 0; b < needs.length; b++) {
            needsPhase.fill(b, day, needs[b], retries[b]);
        }
    }

    /** Residents choose for all hours of the day. */
    public void choose() {
        for (DayNeeds block : needs) {
            int from = 0;
            while (from < block.count) {
                int to = from + 1;
                while (to < block.count
                        && block.resident[to] == block.resident[from]
                        && block.slot[to] / 2 == block.slot[from] / 2) {
                    to++;
                }
                tours.choose(block, from, to, day % OpenSlots.DAYS_A_WEEK, keys.day(block.resident[from], day));
                from = to;
            }
        }
    }

    /** Outlets serve all hours of the day; nobody chooses again. */
    public void admit() {
        for (int hour = 0; hour < OpenSlots.HOURS; hour++) {
            admission.admit(needs, day, hour, 0, true);
            admission.endHour(day, hour);
        }
    }

    /** Ends of all needs of the day are counted, scored and remembered. */
    public void end() {
        for (int hour = 0; hour < OpenSlots.HOURS; hour++) {
            experience.endHour(parallel, needs, retries, day, hour);
        }
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
