package livingcircle.model;

import java.util.Arrays;
import livingcircle.world.World;

/**
 * What residents remember of their own visits: for each purpose the last two services visited, each with the
 * exponentially weighted share of visits that went there, and the day of the last visit.
 */
final class HabitMemory {

    /** Services remembered for each resident and purpose. */
    static final int SLOTS = 2;

    private static final int NOBODY = -1;
    private static final int LEVELS = 256;
    private static final int LONGEST_GAP_DAYS = 64;
    private static final int FIRST_GAP_DAYS = 7;

    private final int purposes;
    private final int[] service;
    private final float[] share;
    private final short[] lastDay;
    private final float[] newVisitShare = new float[LONGEST_GAP_DAYS + 1];
    private final float[][] weightByType;

    HabitMemory(World world, boolean isOn) {
        purposes = world.catalogue().purposes().size();
        int size = isOn ? world.population().count() * purposes : 0;
        service = new int[size * SLOTS];
        Arrays.fill(service, NOBODY);
        share = new float[size * SLOTS];
        lastDay = new short[size];
        Arrays.fill(lastDay, (short) -1);
        var choice = world.behaviour().choice();
        for (int gap = 0; gap <= LONGEST_GAP_DAYS; gap++) {
            newVisitShare[gap] = (float) (1 - StrictMath.exp(-Math.max(1, gap) / choice.habitMemoryDays()));
        }
        int types = world.catalogue().types().size();
        weightByType = new float[types][LEVELS + 1];
        for (int t = 0; t < types; t++) {
            for (int level = 0; level <= LEVELS; level++) {
                double habit = choice.habit() * level / LEVELS;
                weightByType[t][level] =
                        (float) StrictMath.exp(habit / world.choiceSets().lambda(t));
            }
        }
    }

    boolean isOn() {
        return lastDay.length > 0;
    }

    /** The service in a slot, or a negative number. */
    int service(int resident, int purpose, int slot) {
        return service[(resident * purposes + purpose) * SLOTS + slot];
    }

    /** Factor on the weight of the service in a slot, of the given type. */
    float weight(int resident, int purpose, int slot, int type) {
        return weightByType[type][(int) (share[(resident * purposes + purpose) * SLOTS + slot] * LEVELS)];
    }

    /** Remembers a visit; must be called by one thread for each resident. */
    void remember(int resident, int purpose, int visited, int day) {
        if (!isOn()) {
            return;
        }
        int at = resident * purposes + purpose;
        int first = at * SLOTS;
        int gap = lastDay[at] < 0 ? FIRST_GAP_DAYS : Math.min(LONGEST_GAP_DAYS, day - lastDay[at]);
        float gain = newVisitShare[gap];
        lastDay[at] = (short) day;
        for (int k = first; k < first + SLOTS; k++) {
            share[k] *= 1 - gain;
        }
        int slot = service[first] == visited ? first : first + 1;
        if (service[slot] != visited) {
            service[slot] = visited;
            share[slot] = 0;
        }
        share[slot] += gain;
        if (slot != first) {
            swap(first, slot);
        }
    }

    private void swap(int a, int b) {
        int keptService = service[a];
        float keptShare = share[a];
        service[a] = service[b];
        share[a] = share[b];
        service[b] = keptService;
        share[b] = keptShare;
    }
}
