package livingcircle.model;

import java.util.Arrays;

/**
 * How many residents come to each service in each hour of the day. Each thread counts for itself; sums of whole numbers
 * do not depend on who counted what.
 */
final class Arrivals {

    private final int services;
    // by thread; then by hour and service
    private final int[][] counts;

    Arrivals(int services, int threads) {
        this.services = services;
        counts = new int[threads][services * OpenSlots.HOURS];
    }

    /** Starts a day. */
    void clear() {
        for (int[] own : counts) {
            Arrays.fill(own, 0);
        }
    }

    /** Counts a need that goes to an outlet. */
    void add(int worker, DayNeeds needs, int i) {
        if (needs.service[i] != DayNeeds.NO_SERVICE) {
            counts[worker][needs.slot[i] / 2 * services + needs.service[i]]++;
        }
    }

    /** Residents who come to a service in an hour. */
    int at(int service, int hour) {
        int sum = 0;
        for (int[] own : counts) {
            sum += own[hour * services + service];
        }
        return sum;
    }
}
