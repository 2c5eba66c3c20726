package livingcircle.expectation;

import livingcircle.base.IntList;
import livingcircle.world.World;

/** Fixed blocks of neighbouring homes, the units of parallel work; few enough that each can keep sums by service. */
final class HomeBlocks {

    private static final int FEWEST_RESIDENTS = 1_000;
    private static final int MOST_BLOCKS = 128;

    private final int[] firstHome;

    HomeBlocks(World world) {
        int residents = world.population().count();
        int perBlock = Math.max(FEWEST_RESIDENTS, (residents + MOST_BLOCKS - 1) / MOST_BLOCKS);
        int homes = world.city().homes().count();
        IntList firsts = new IntList();
        firsts.add(0);
        int last = 0;
        for (int home = 1; home < homes; home++) {
            int before = world.population().firstOfHome(home);
            if (before - last >= perBlock) {
                firsts.add(home);
                last = before;
            }
        }
        firsts.add(homes);
        firstHome = firsts.toArray();
    }

    int count() {
        return firstHome.length - 1;
    }

    /** Homes of a block are {@code firstHome(block)} … {@code firstHome(block + 1) − 1}. */
    int firstHome(int block) {
        return firstHome[block];
    }
}
