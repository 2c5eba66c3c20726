package livingcircle.expectation;

import java.util.Arrays;
import livingcircle.base.IntList;
import livingcircle.population.Population;
import livingcircle.world.Segments;
import livingcircle.world.World;

/**
 * Residents of a home who need and choose alike: of the same profile, segment, escort duties, e-bike and avoidance of
 * steps. The groups of home {@code h} are {@code first(h)} … {@code first(h + 1) − 1}. Immutable.
 */
final class ResidentGroups {

    private static final int ESCORTS = 4;

    private final int[] firstOfHome;
    private final int[] representative;
    private final int[] size;
    private final int[] groupOf;

    ResidentGroups(World world) {
        Population population = world.population();
        int homes = world.city().homes().count();
        firstOfHome = new int[homes + 1];
        groupOf = new int[population.count()];
        IntList representatives = new IntList(population.count());
        IntList sizes = new IntList(population.count());
        for (int home = 0; home < homes; home++) {
            int from = population.firstOfHome(home);
            long[] sorted = new long[population.firstOfHome(home + 1) - from];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = (long) kindOf(world, from + i) << 32 | (from + i);
            }
            Arrays.sort(sorted);
            for (int i = 0; i < sorted.length; i++) {
                int resident = (int) sorted[i];
                if (i == 0 || sorted[i] >>> 32 != sorted[i - 1] >>> 32) {
                    representatives.add(resident);
                    sizes.add(0);
                }
                int group = sizes.size() - 1;
                sizes.set(group, sizes.get(group) + 1);
                groupOf[resident] = group;
            }
            firstOfHome[home + 1] = sizes.size();
        }
        representative = representatives.toArray();
        size = sizes.toArray();
    }

    private static int kindOf(World world, int resident) {
        Population population = world.population();
        int kind =
                population.profile(resident) * Segments.COUNT + world.segments().of(resident);
        kind = kind * ESCORTS + population.escort(resident);
        return kind * 4 + (population.hasEBike(resident) ? 2 : 0) + (population.avoidsSteps(resident) ? 1 : 0);
    }

    int count() {
        return size.length;
    }

    int first(int home) {
        return firstOfHome[home];
    }

    /** A resident who stands for all of the group. */
    int representative(int group) {
        return representative[group];
    }

    /** Number of residents. */
    int size(int group) {
        return size[group];
    }

    int groupOf(int resident) {
        return groupOf[resident];
    }
}
