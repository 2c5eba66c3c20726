package livingcircle.model;

import livingcircle.world.World;

/** Lets the engine's choice of one need be measured. Serves one thread. */
public final class ChoiceProbe {

    private final World world;
    private final OpenSlots open;
    private final HabitMemory habit;
    private final CrowdMemory crowd;
    private final OutletRace race;

    public ChoiceProbe(World world) {
        this(world, new OpenSlots(world), new HabitMemory(world, true));
    }

    private ChoiceProbe(World world, OpenSlots open, HabitMemory habit) {
        this.world = world;
        this.open = open;
        this.habit = habit;
        crowd = new CrowdMemory(world, open);
        race = new OutletRace(world, open, habit, crowd);
    }

    /** The same for another thread: residents remember what they remember here. */
    public ChoiceProbe forOtherThread() {
        return new ChoiceProbe(world, open, habit);
    }

    /** Has a resident visit a service. */
    public void visit(int resident, int purpose, int type, int position, int day) {
        int start = world.reach(type).start(world.population().home(resident));
        habit.remember(resident, purpose, HabitMemory.place(type, position - start), day);
    }

    /**
     * Chooses, and returns the service or what was given for the other ways.
     *
     * @param slot half-hour
     * @param key key of the need
     */
    public int choose(int resident, int purpose, int weekday, int slot, long key, int online, int without) {
        race.choose(resident, purpose, weekday, slot, key, OutletRace.NONE, false);
        return switch (race.way) {
            case OutletRace.ONLINE -> online;
            case OutletRace.WITHOUT -> without;
            default -> world.reach(race.type).place(race.position);
        };
    }
}
