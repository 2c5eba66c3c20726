package livingcircle.model;

import java.util.Arrays;
import livingcircle.base.IntList;
import livingcircle.population.Population;
import livingcircle.world.NeedTables;
import livingcircle.world.World;

/**
 * What residents remember of their own visits: for each purpose the last two services visited, each with the
 * exponentially weighted share of visits that went there, and the day of the last visit.
 *
 * <p>A resident has a row for each purpose that residents of the same need class ever have. A remembered service is one
 * word, so that a choice reads one place in memory: its share in the upper half, and in the lower its type and how many
 * outlets of the type are nearer to the home.
 */
final class HabitMemory {

    /** Services remembered for each resident and purpose. */
    static final int SLOTS = 2;

    /** Stands for the slot of a service that is not remembered. */
    static final int NOT_REMEMBERED = -1;

    private static final int NOWHERE = -1;
    private static final int TYPE_SHIFT = 24;
    private static final int OFFSET_MASK = (1 << TYPE_SHIFT) - 1;
    private static final int LEVELS = 256;
    private static final int LONGEST_GAP_DAYS = 64;
    private static final int FIRST_GAP_DAYS = 7;

    private final boolean isOn;
    private final Population population;
    private final int[][] rowOfPurpose;
    private final int[] firstRow;
    private final long[] slots;
    private final short[] lastDay;
    private final float[] newVisitShare = new float[LONGEST_GAP_DAYS + 1];
    private final float[][] weightByType;

    HabitMemory(World world, boolean isOn) {
        this.isOn = isOn;
        population = world.population();
        int residents = population.count();
        rowOfPurpose = rowsOfPurposes(world);
        firstRow = new int[isOn ? residents : 0];
        int rows = 0;
        for (int r = 0; r < firstRow.length; r++) {
            firstRow[r] = rows;
            int[] own = rowOfPurpose[needClass(r)];
            rows += own[own.length - 1];
        }
        slots = new long[rows * SLOTS];
        Arrays.fill(slots, slot(NOWHERE, 0));
        lastDay = new short[rows];
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

    /** By need class the row of each purpose within a resident's rows, and behind them the number of rows. */
    private static int[][] rowsOfPurposes(World world) {
        int purposes = world.catalogue().purposes().size();
        int[][] rows = new int[world.needs().classCount()][];
        for (int c = 0; c < rows.length; c++) {
            IntList row = new IntList(purposes + 1);
            int count = 0;
            for (int purpose = 0; purpose < purposes; purpose++) {
                row.add(count);
                count += world.needs().perWeek(c, purpose) > 0 ? 1 : 0;
            }
            row.add(count);
            rows[c] = row.toArray();
        }
        return rows;
    }

    private int needClass(int resident) {
        return NeedTables.classOf(population.profile(resident), population.escort(resident));
    }

    /** Where a resident's memory for a purpose stands; what else is asked for is given this. */
    int row(int resident, int purpose) {
        return isOn ? firstRow[resident] + rowOfPurpose[needClass(resident)][purpose] : NOWHERE;
    }

    /**
     * A service as it is remembered.
     *
     * @param offset position in the reach of the type, counted from the first of the home
     */
    static int place(int type, int offset) {
        return type << TYPE_SHIFT | offset;
    }

    /** Reads a memory, for who will need it soon; the result means nothing. */
    int touch(int resident, int purpose) {
        int row = row(resident, purpose);
        return row == NOWHERE ? 0 : (int) slots[row * SLOTS] + lastDay[row];
    }

    /** The service in a slot: its {@link #type} and {@link #offset}. */
    int remembered(int row, int slot) {
        return row == NOWHERE ? NOWHERE : (int) slots[row * SLOTS + slot];
    }

    /** Type of a remembered service; a negative number if there is none. */
    static int type(int place) {
        return place >> TYPE_SHIFT;
    }

    /** Position of a remembered service in the reach of its type, counted from the first of the home. */
    static int offset(int place) {
        return place & OFFSET_MASK;
    }

    /** Factor on the weight of the service in a slot, of the given type. */
    float weight(int row, int slot, int type) {
        return weightByType[type][(int) (share(row * SLOTS + slot) * LEVELS)];
    }

    /**
     * Remembers a visit; must be called by one thread for each resident.
     *
     * @param visited the service as {@link #place} gives it
     */
    void remember(int resident, int purpose, int visited, int day) {
        if (!isOn) {
            return;
        }
        int row = row(resident, purpose);
        int gap = lastDay[row] < 0 ? FIRST_GAP_DAYS : Math.min(LONGEST_GAP_DAYS, day - lastDay[row]);
        float gain = newVisitShare[gap];
        lastDay[row] = (short) day;
        int first = row * SLOTS;
        int at = (int) slots[first] == visited ? first : first + 1;
        int other = at == first ? first + 1 : first;
        float kept = (int) slots[at] == visited ? share(at) * (1 - gain) : 0;
        slots[other] = slot((int) slots[other], share(other) * (1 - gain));
        long newest = slot(visited, kept + gain);
        if (at == first) {
            slots[first] = newest;
        } else {
            slots[at] = slots[first];
            slots[first] = newest;
        }
    }

    private static long slot(int place, float share) {
        return (long) Float.floatToRawIntBits(share) << Integer.SIZE | (place & 0xffffffffL);
    }

    private float share(int slot) {
        return Float.intBitsToFloat((int) (slots[slot] >>> Integer.SIZE));
    }
}
