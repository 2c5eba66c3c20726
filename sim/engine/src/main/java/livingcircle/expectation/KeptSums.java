package livingcircle.expectation;

import java.util.Arrays;
import livingcircle.base.Parallel;
import livingcircle.world.World;

/**
 * The sums of {@link Odds} of every resident group, kept so that a change can be priced without looking at all outlets
 * again. Each block of homes has an array of its own; a home's values stand together: purpose by purpose, group by
 * group, time class by time class (class 0 has none), four numbers for each choice group.
 */
final class KeptSums {

    private static final int NUMBERS = 4;

    private final int purposes;
    private final TimeClasses[] classes;
    private final int[] blockOfHome;
    private final int[] startOfHome;
    private final float[][] values;

    private KeptSums(int blocks, int homes, int purposes) {
        this.purposes = purposes;
        classes = new TimeClasses[homes * purposes];
        blockOfHome = new int[homes];
        startOfHome = new int[homes];
        values = new float[blocks][];
    }

    /** Sums up the choices of all resident groups; the result does not depend on the number of threads. */
    static KeptSums of(World world, ResidentGroups groups, Parallel parallel) {
        HomeBlocks blocks = new HomeBlocks(world);
        Strands[] strands = Strands.ofPurposes(world);
        KeptSums kept = new KeptSums(blocks.count(), world.city().homes().count(), strands.length);
        HomeChoices[] choices = new HomeChoices[parallel.threads()];
        for (int w = 0; w < choices.length; w++) {
            choices[w] = new HomeChoices(world, groups);
        }
        parallel.forEach(blocks.count(), (worker, block) -> {
            Writer writer = kept.new Writer(block);
            for (int home = blocks.firstHome(block); home < blocks.firstHome(block + 1); home++) {
                writer.add(home, choices[worker], groups, strands);
            }
            writer.end();
        });
        return kept;
    }

    /** Takes the sums of one block, home by home in ascending order. */
    private final class Writer {
        private final int block;
        private float[] taken = new float[1 << 16];
        private int size;

        Writer(int block) {
            this.block = block;
        }

        void add(int home, HomeChoices choices, ResidentGroups groups, Strands[] strands) {
            blockOfHome[home] = block;
            startOfHome[home] = size;
            for (Strands ofPurpose : strands) {
                TimeClasses timeClasses = choices.list(home, ofPurpose);
                classes[home * purposes + ofPurpose.purpose()] = timeClasses;
                for (int group = groups.first(home); group < groups.first(home + 1); group++) {
                    choices.sum(group, ofPurpose, timeClasses);
                    add(choices.odds);
                }
            }
        }

        private void add(Odds odds) {
            int from = odds.groups;
            int to = odds.classes * odds.groups;
            ensure(NUMBERS * (to - from));
            for (int at = from; at < to; at++) {
                taken[size++] = (float) odds.sum[at];
                taken[size++] = (float) odds.power[at];
                taken[size++] = (float) odds.withinShare[at];
                taken[size++] = (float) odds.deliveredShare[at];
            }
        }

        private void ensure(int more) {
            if (size + more > taken.length) {
                taken = Arrays.copyOf(taken, Math.max(size + more, taken.length + (taken.length >> 1)));
            }
        }

        void end() {
            values[block] = Arrays.copyOf(taken, size);
        }
    }

    TimeClasses classes(int home, int purpose) {
        return classes[home * purposes + purpose];
    }

    /**
     * Position of the sums of a home for a purpose.
     *
     * @param choiceGroups number of choice groups by purpose
     * @param groupsAtHome number of resident groups of the home
     */
    int start(int home, int purpose, int[] choiceGroups, int groupsAtHome) {
        int start = startOfHome[home];
        for (int q = 0; q < purpose; q++) {
            start += groupsAtHome * length(home, q, choiceGroups[q]);
        }
        return start;
    }

    /** Numbers kept for one group. */
    int length(int home, int purpose, int choiceGroups) {
        return NUMBERS * choiceGroups * (classes(home, purpose).count() - 1);
    }

    /** Reads the sums at a position into odds that have begun. */
    void read(int home, int position, Odds odds) {
        float[] from = values[blockOfHome[home]];
        int p = position;
        for (int at = odds.groups; at < odds.classes * odds.groups; at++) {
            odds.sum[at] = from[p];
            odds.power[at] = from[p + 1];
            odds.withinShare[at] = from[p + 2];
            odds.deliveredShare[at] = from[p + 3];
            p += NUMBERS;
        }
    }
}
