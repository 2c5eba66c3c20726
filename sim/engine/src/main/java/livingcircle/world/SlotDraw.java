package livingcircle.world;

/**
 * Draws half-hours of the day by the cumulative table of their probabilities. A guide tells where in the table to begin,
 * so that a draw looks at one or two entries. Immutable.
 */
final class SlotDraw {

    private static final int CELLS = 64;

    private final double[] cumulative;
    private final byte[] guide = new byte[CELLS];

    /** @param weights of the half-hours, not all 0 */
    SlotDraw(double[] weights) {
        cumulative = new double[weights.length];
        double sum = 0;
        for (int slot = 0; slot < weights.length; slot++) {
            sum += weights[slot];
            cumulative[slot] = sum;
        }
        for (int slot = 0; slot < weights.length; slot++) {
            cumulative[slot] /= sum;
        }
        for (int cell = 0; cell < CELLS; cell++) {
            guide[cell] = (byte) from(0, (double) cell / CELLS);
        }
    }

    /** The half-hour for a uniform draw in (0, 1). */
    int slot(double draw) {
        return from(guide[(int) (draw * CELLS)], draw);
    }

    private int from(int first, double draw) {
        int slot = first;
        while (slot < cumulative.length - 1 && cumulative[slot] < draw) {
            slot++;
        }
        return slot;
    }

    /** Probability of a half-hour. */
    double probability(int slot) {
        return slot > 0 ? cumulative[slot] - cumulative[slot - 1] : cumulative[0];
    }
}
