package livingcircle.choice;

/**
 * Tells by table whether the best alternative of a nest wins, without the powers and sines of the nest's factor: cost^(1
 * ÷ λ), which the nest's least clock is held against, and the two parts of the factor all rise with their arguments, so
 * each lies between its values at the ends of a cell. Cells are narrow; only close races are left open. Immutable.
 */
public final class NestBounds {

    private static final int CELLS = 2048;
    private static final int LEAST_EXPONENT = Double.MIN_EXPONENT;
    private static final int MANTISSA_BITS = 52;
    private static final int CELL_SHIFT = MANTISSA_BITS - 11;
    // wider than the rounding of all operations of a factor and of a cost
    private static final double MARGIN = 1e-9;

    private final double[] byAngle = new double[CELLS + 1];
    private final double[] byClock = new double[CELLS + 1];
    private final double[] byMantissa = new double[CELLS + 1];
    private final double[] byExponent = new double[Double.MAX_EXPONENT - LEAST_EXPONENT + 1];

    /** @param lambda dissimilarity of the nest, 0 – 1, exclusive */
    public NestBounds(double lambda) {
        double power = (1 - lambda) / lambda;
        for (int i = 1; i < CELLS; i++) {
            double u = (double) i / CELLS;
            byAngle[i] = StrictMath.exp(PositiveStable.logOfShape(u, lambda) * power);
            byClock[i] = StrictMath.pow(-StrictMath.log(u), -power);
        }
        byAngle[CELLS] = Double.POSITIVE_INFINITY;
        byClock[CELLS] = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= CELLS; i++) {
            byMantissa[i] = StrictMath.pow(1 + (double) i / CELLS, 1 / lambda);
        }
        for (int i = 0; i < byExponent.length; i++) {
            byExponent[i] = StrictMath.pow(2, (LEAST_EXPONENT + i) / lambda);
        }
    }

    /**
     * Holds a nest against something else.
     *
     * @param leastClock as in {@link TasteRace#nestCost}
     * @param factorKey key of the nest's factor
     * @param cost of the other
     * @return below 0 if the nest surely costs less, above 0 if it surely costs more, 0 if the tables do not tell
     */
    public int compare(double leastClock, long factorKey, double cost) {
        int exponent = StrictMath.getExponent(cost) - LEAST_EXPONENT;
        if (exponent < 0 || exponent >= byExponent.length) {
            return 0;
        }
        int mantissa = (int) (Double.doubleToRawLongBits(cost) >>> CELL_SHIFT) & (CELLS - 1);
        int angle = (int) (PositiveStable.angleDraw(factorKey) * CELLS);
        int clock = (int) (PositiveStable.clockDraw(factorKey) * CELLS);
        if (leastClock < nestClock(exponent, mantissa, angle, clock) * (1 - MARGIN)) {
            return -1;
        }
        return leastClock > nestClock(exponent, mantissa + 1, angle + 1, clock + 1) * (1 + MARGIN) ? 1 : 0;
    }

    /** A bound of {@link TasteRace#nestClock}: from below at the lower ends of the cells, from above at the upper ones. */
    private double nestClock(int exponent, int mantissa, int angle, int clock) {
        return byExponent[exponent] * byMantissa[mantissa] * byAngle[angle] * byClock[clock];
    }
}
