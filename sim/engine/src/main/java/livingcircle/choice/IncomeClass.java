package livingcircle.choice;

/**
 * Incomes relative to the mean in sixteen classes of equal ratio between a fifth and five times the mean; the price
 * term uses the middle of the class, so that utilities can be tabulated.
 */
public final class IncomeClass {

    public static final int COUNT = 16;

    private static final double LOWEST = 0.2;
    private static final double LOG_STEP = StrictMath.log(25) / COUNT;

    private IncomeClass() {}

    /** The class of an income ratio; incomes outside the span belong to the outermost classes. */
    public static int of(double incomeRatio) {
        if (!(incomeRatio > LOWEST)) {
            return 0;
        }
        return Math.min(COUNT - 1, (int) (StrictMath.log(incomeRatio / LOWEST) / LOG_STEP));
    }

    /** Geometric middle of a class. */
    public static double middle(int incomeClass) {
        return LOWEST * StrictMath.exp((incomeClass + 0.5) * LOG_STEP);
    }
}
