package livingcircle.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Times several ways to do the same in turn, round by round, so that whatever else the machine does falls on all of
 * them alike. Each goes first in some round.
 */
public final class Rounds {

    private Rounds() {}

    /**
     * Median nanoseconds of each way.
     *
     * @param warmups rounds that are run first and not counted
     * @param rounds rounds that are counted, at least 1
     */
    public static double[] medianNanos(int warmups, int rounds, List<Runnable> ways) {
        double[][] nanos = new double[ways.size()][rounds];
        for (int round = -warmups; round < rounds; round++) {
            for (int i = 0; i < ways.size(); i++) {
                int way = Math.floorMod(i + round, ways.size());
                long start = System.nanoTime();
                ways.get(way).run();
                long spent = System.nanoTime() - start;
                if (round >= 0) {
                    nanos[way][round] = spent;
                }
            }
        }
        return Arrays.stream(nanos).mapToDouble(Rounds::median).toArray();
    }

    /** The middle value, or the mean of the two in the middle. */
    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return IntStream.of((sorted.length - 1) / 2, sorted.length / 2)
                .mapToDouble(i -> sorted[i])
                .average()
                .orElseThrow();
    }
}
