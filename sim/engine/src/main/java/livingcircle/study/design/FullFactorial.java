package livingcircle.study.design;

/** Every level of each factor with every level of all others; the last factor changes fastest. */
public final class FullFactorial {

    private FullFactorial() {}

    /**
     * Number of points; {@code Long.MAX_VALUE} if it is larger still.
     *
     * @param levels number of levels of each factor, at least 1
     */
    public static long size(int[] levels) {
        long size = 1;
        for (int count : levels) {
            if (size > Long.MAX_VALUE / count) {
                return Long.MAX_VALUE;
            }
            size *= count;
        }
        return size;
    }

    /**
     * The level of each factor at a point.
     *
     * @param index 0 … {@code size − 1}
     */
    public static int[] levelsAt(long index, int[] levels) {
        int[] at = new int[levels.length];
        long rest = index;
        for (int factor = levels.length - 1; factor >= 0; factor--) {
            at[factor] = (int) (rest % levels[factor]);
            rest /= levels[factor];
        }
        return at;
    }
}
