package livingcircle.bench.twin;

import java.util.ArrayList;
import java.util.List;

/** The shops that a resident remembers for a purpose, the last visited first, each with its share of past visits. */
final class Habit {

    private static final int MOST_SHOPS = 2;
    private static final int FIRST_GAP_DAYS = 7;
    private static final int LONGEST_GAP_DAYS = 64;
    private static final int NEVER = -1;

    private static final class Memory {
        private final Shop shop;
        private double share;

        Memory(Shop shop) {
            this.shop = shop;
        }
    }

    private final List<Memory> memories = new ArrayList<>(MOST_SHOPS);
    private int lastDay = NEVER;

    /** Share of past visits that went to a shop. */
    double share(Shop shop) {
        for (Memory memory : memories) {
            if (memory.shop == shop) {
                return memory.share;
            }
        }
        return 0;
    }

    /** Remembers a visit. */
    void remember(Shop shop, int day, double memoryDays) {
        int gap = lastDay == NEVER ? FIRST_GAP_DAYS : Math.max(1, Math.min(LONGEST_GAP_DAYS, day - lastDay));
        double kept = Math.exp(-gap / memoryDays);
        lastDay = day;
        for (Memory memory : memories) {
            memory.share *= kept;
        }
        Memory visited = take(shop);
        visited.share += 1 - kept;
        memories.add(0, visited);
    }

    private Memory take(Shop shop) {
        for (Memory memory : memories) {
            if (memory.shop == shop) {
                memories.remove(memory);
                return memory;
            }
        }
        if (memories.size() == MOST_SHOPS) {
            memories.remove(MOST_SHOPS - 1);
        }
        return new Memory(shop);
    }
}
