package livingcircle.model;

import java.util.Arrays;
import livingcircle.base.IntList;
import livingcircle.world.World;

/** Fixed blocks of neighbouring homes, the units of parallel work; they depend on the world alone. */
final class Blocks {

    private static final int RESIDENTS = 1_000;

    private final int[] firstResident;

    Blocks(World world) {
        IntList firsts = new IntList();
        firsts.add(0);
        int last = 0;
        for (int home = 0; home < world.city().homes().count(); home++) {
            int end = world.population().firstOfHome(home + 1);
            if (end - last >= RESIDENTS) {
                firsts.add(end);
                last = end;
            }
        }
        if (last < world.population().count()) {
            firsts.add(world.population().count());
        }
        firstResident = firsts.toArray();
    }

    int count() {
        return firstResident.length - 1;
    }

    /** Residents of a block are {@code firstResident(block)} … {@code firstResident(block + 1) − 1}. */
    int firstResident(int block) {
        return firstResident[block];
    }

    /** The block that a resident belongs to. */
    int blockOf(int resident) {
        int at = Arrays.binarySearch(firstResident, resident);
        return at >= 0 ? at : -at - 2;
    }
}
