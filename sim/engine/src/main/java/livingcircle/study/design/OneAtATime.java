package livingcircle.study.design;

/**
 * One factor after the other: point 0 leaves all as it is, then each factor in turn stands at each of its levels.
 */
public final class OneAtATime {

    private OneAtATime() {}

    /**
     * A point.
     *
     * @param factor the one factor that is changed, or −1 for none
     * @param level its level, or −1
     */
    public record Step(int factor, int level) {}

    /** @param levels number of levels of each factor */
    public static long size(int[] levels) {
        long size = 1;
        for (int count : levels) {
            size += count;
        }
        return size;
    }

    /** The point of an index, 0 … {@code size − 1}. */
    public static Step at(long index, int[] levels) {
        long rest = index - 1;
        for (int factor = 0; factor < levels.length && rest >= 0; factor++) {
            if (rest < levels[factor]) {
                return new Step(factor, (int) rest);
            }
            rest -= levels[factor];
        }
        return new Step(-1, -1);
    }
}
