package livingcircle.study.sensitivity;

/**
 * How far a result moves while one factor takes its levels and all others stay: a bar of a tornado chart.
 *
 * @param base result with all as it is
 * @param lowest least result of all levels; NaN if none is known
 * @param highest greatest result
 * @param lowestLevel level of the least result, −1 if none is known
 * @param highestLevel level of the greatest result
 */
public record Swing(double base, double lowest, double highest, int lowestLevel, int highestLevel) {

    /**
     * The swing of a factor.
     *
     * @param base result with all as it is
     * @param byLevel result at each level; those that are not finite are passed over
     */
    public static Swing of(double base, double[] byLevel) {
        int lowest = -1;
        int highest = -1;
        for (int level = 0; level < byLevel.length; level++) {
            if (Double.isFinite(byLevel[level])) {
                lowest = lowest < 0 || byLevel[level] < byLevel[lowest] ? level : lowest;
                highest = highest < 0 || byLevel[level] > byLevel[highest] ? level : highest;
            }
        }
        return lowest < 0
                ? new Swing(base, Double.NaN, Double.NaN, -1, -1)
                : new Swing(base, byLevel[lowest], byLevel[highest], lowest, highest);
    }

    /** Length of the bar: the greatest result, that of the base included, less the least. */
    public double width() {
        return Math.max(highest, base) - Math.min(lowest, base);
    }
}
