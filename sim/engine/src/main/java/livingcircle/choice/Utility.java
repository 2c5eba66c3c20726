package livingcircle.choice;

/** The terms of the utility of an outlet, each a pure function. Their sum is the systematic utility V. */
public final class Utility {

    private Utility() {}

    /** The advantage of size: coefficient × ln(floor area ÷ type mean). */
    public static double area(ChoiceParameters p, double areaM2, double typeAreaM2) {
        return p.areaLog() * StrictMath.log(areaM2 / typeAreaM2);
    }

    /**
     * The burden of price: coefficient × ln(price index) × (income ÷ mean)^elasticity. A free service (price index 0)
     * has none.
     */
    public static double price(ChoiceParameters p, double priceIndex, double incomeRatio) {
        return priceIndex > 0
                ? p.priceLog() * StrictMath.log(priceIndex) * StrictMath.pow(incomeRatio, p.incomeElasticity())
                : 0;
    }

    /** The trust in a chain. */
    public static double chain(ChoiceParameters p, boolean isChain, int age) {
        if (!isChain) {
            return 0;
        }
        return age < p.chainYoungBelowAge() ? p.chainYoung() : p.chainOld();
    }

    /** What an entrance without barriers is worth to the old. */
    public static double barrierFree(ChoiceParameters p, boolean isBarrierFree, int age) {
        return isBarrierFree && age >= p.seniorAge() ? p.seniorBarrierFree() : 0;
    }

    /** What main roads on the way cost the old. */
    public static double crossings(ChoiceParameters p, int crossings, int age) {
        return age >= p.seniorAge() ? p.seniorCrossing() * crossings : 0;
    }

    /** The fear of a crowd. */
    public static double crowding(ChoiceParameters p, double expectedLoadOverCapacity) {
        return p.crowding() * Math.max(0, expectedLoadOverCapacity - p.crowdingFrom());
    }

    /**
     * Utility of ordering online: the log odds of the age band's online share plus the offset, less what walking takes
     * away from outlets. Where outlets are spread evenly, the sum of their weights grows with the square of the way that
     * one unit of utility buys; without this term the old, to whom walking is a burden, would order most.
     *
     * @param onlineShare 0–1, below 1; at 0 the utility is minus infinity
     * @param metresPerSecond walking speed, above 0
     * @param walkTimeFactor factor on the walk-time coefficient, above 0
     */
    public static double online(ChoiceParameters p, double onlineShare, double metresPerSecond, double walkTimeFactor) {
        return onlineShare > 0
                ? StrictMath.log(onlineShare / (1 - onlineShare))
                        + p.onlineOffset()
                        + 2 * StrictMath.log(metresPerSecond / walkTimeFactor)
                : Double.NEGATIVE_INFINITY;
    }
}
