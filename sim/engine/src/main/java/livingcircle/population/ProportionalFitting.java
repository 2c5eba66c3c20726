package livingcircle.population;

import java.util.List;

/**
 * Iterative proportional fitting (Deming and Stephan 1940): scales a table until all its margins equal their targets.
 */
public final class ProportionalFitting {

    private static final int MOST_ROUNDS = 2_000;
    private static final double TOLERANCE = 1e-11;

    private ProportionalFitting() {}

    /**
     * One margin of a table that is stored as a flat array.
     *
     * @param groupOf the group of each cell
     * @param targets what the cells of each group must add up to
     */
    public record Margin(int[] groupOf, double[] targets) {}

    /**
     * Fits a table to margins that agree on the total. Cells that are zero stay zero.
     *
     * @param seed the table to start from
     * @return the fitted table
     * @throws IllegalArgumentException if the margins cannot be met
     */
    public static double[] fit(double[] seed, List<Margin> margins) {
        double[] cells = seed.clone();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double worst = 0;
            for (Margin margin : margins) {
                worst = Math.max(worst, scale(cells, margin));
            }
            if (worst < TOLERANCE) {
                return cells;
            }
        }
        throw new IllegalArgumentException(
                "the margins of the population contradict each other: no table of residents meets them all");
    }

    private static double scale(double[] cells, Margin margin) {
        double[] sums = new double[margin.targets.length];
        for (int i = 0; i < cells.length; i++) {
            sums[margin.groupOf[i]] += cells[i];
        }
        double worst = 0;
        for (int group = 0; group < sums.length; group++) {
            double target = margin.targets[group];
            worst = Math.max(worst, Math.abs(sums[group] - target) / Math.max(1, target));
            sums[group] = sums[group] > 0 ? target / sums[group] : 0;
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] *= sums[margin.groupOf[i]];
        }
        return worst;
    }
}
