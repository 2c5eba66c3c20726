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
     * Whether a nest surely costs less than something else.
     *
     * @param leastClock as in {@link TasteRace#nestCost}
     * @param factorKey key of the nest's factor
     * @param cost of the other
     */
    public boolean surelyWins(double leastClock, long factorKey, double cost) {
        return leastClock < bound(factorKey, cost, 0) * (1 - MARGIN);
    }

    /** Whether a nest surely costs more than something else. */
    public boolean surelyLoses(double leastClock, long factorKey, double cost) {
        return leastClock > bound(factorKey, cost, 1) * (1 + MARGIN);
    }

    /** A bound of {@link TasteRace#nestClock}: from below with side 0, from above with side 1; NaN if not known. */
    private double bound(long factorKey, double cost, int side) {
        int exponent = StrictMath.getExponent(cost) - LEAST_EXPONENT;
        if (exponent < 0 || exponent >= byExponent.length) {
            return Double.NaN;
        }
        int mantissa = (int) (Double.doubleToRawLongBits(cost) >>> CELL_SHIFT) & (CELLS - 1);
        return byExponent[exponent]
                * byMantissa[mantissa + side]
                * byAngle[(int) (PositiveStable.angleDraw(factorKey) * CELLS) + side]
                * byClock[(int) (PositiveStable.clockDraw(factorKey) * CELLS) + side];
    }
}
