package livingcircle.satisfaction;

/** Scores of single visits and of residents; pure functions. */
public final class Scoring {

    private Scoring() {}

    /**
     * How heavily prices weigh on somebody: (income ÷ mean)^elasticity.
     *
     * @param incomeRatio income ÷ mean
     * @param incomeElasticity as in the price term of the utility, negative
     * @return 1 at mean income, more below
     */
    public static double priceBurden(double incomeRatio, double incomeElasticity) {
        return StrictMath.pow(incomeRatio, incomeElasticity);
    }

    /**
     * Price score of a visit.
     *
     * @param priceIndex 1 = local average, 0 = free
     * @param priceBurden of the resident, see {@link #priceBurden}
     * @return 0–1
     */
    public static double price(SatisfactionParameters p, double priceIndex, double priceBurden) {
        double felt = priceIndex * priceBurden;
        return unit(p.priceScoreAtAverage() - p.priceScoreSlope() * (felt - 1));
    }

    /**
     * Quality score of a visit.
     *
     * @param creditBonus what the merchant's credit grade adds, from the parameters
     * @return 0–1
     */
    public static double quality(SatisfactionParameters p, boolean isChain, double creditBonus) {
        return unit((isChain ? p.qualityChain() : p.qualityOther()) + creditBonus);
    }

    /**
     * Service score of a visit.
     *
     * @param load customers ÷ capacity in the hour
     * @param waitShare wait ÷ tolerated wait, 0–1
     * @return 0–1
     */
    public static double service(SatisfactionParameters p, double load, double waitShare) {
        return unit(p.serviceBase() - p.serviceCrowding() * Math.min(1, load) - p.serviceWait() * waitShare);
    }

    /**
     * How much choice there is.
     *
     * @param outlets outlets within the type's minutes, added services counting less
     * @return 0–1
     */
    public static double choiceAmong(SatisfactionParameters p, double outlets) {
        return Math.min(1, StrictMath.log(1 + outlets) / StrictMath.log(1 + p.varietyOutlets()));
    }

    /** The variety component, 0–1, from the share of types present and the mean choice among their outlets. */
    public static double variety(SatisfactionParameters p, double typesPresent, double choice) {
        return p.completenessShare() * typesPresent + (1 - p.completenessShare()) * choice;
    }

    /** The friendliness component, 0–1, from three shares. */
    public static double friendliness(SatisfactionParameters p, double places, double barrierFree, double delivery) {
        return unit(p.friendlinessBase()
                + p.friendlinessPlaces() * places
                + p.friendlinessBarrierFree() * barrierFree
                + p.friendlinessDelivery() * delivery);
    }

    /** Points for missing basic types, at most 0. */
    public static double missingBasic(SatisfactionParameters p, int missing) {
        return Math.max(p.missingBasicFloor(), p.missingBasic() * missing);
    }

    /** Points for upgrade types that are present, at least 0. */
    public static double presentUpgrade(SatisfactionParameters p, int present) {
        return Math.min(p.presentUpgradeCap(), p.presentUpgrade() * present);
    }

    /**
     * Points for noise and smell beside the home, at most 0.
     *
     * @param load sum of the nuisance of the outlets beside the home, each 0–1
     */
    public static double nuisance(SatisfactionParameters p, double load) {
        return Math.max(p.nuisanceFloor(), p.nuisance() * load);
    }

    /**
     * The score of a resident: weighted components, the must-be rule (each missing basic type costs, each upgrade type
     * within reach adds), nuisance beside the home and the personal level of answers.
     *
     * @param nuisance sum of the nuisance of the outlets beside the home, each 0–1
     * @return 0–100
     */
    public static double resident(
            SatisfactionParameters p,
            int age,
            Components components,
            int missingBasic,
            int presentUpgrade,
            double nuisance,
            double disposition) {
        double score = 100 * components.weightedBy(weights(p, age))
                + missingBasic(p, missingBasic)
                + presentUpgrade(p, presentUpgrade)
                + nuisance(p, nuisance)
                + disposition * p.dispositionSigma();
        return Math.max(0, Math.min(100, score));
    }

    /** The weights of the components for an age in years. */
    public static Components weights(SatisfactionParameters p, int age) {
        return age >= p.seniorAge() ? p.seniorWeights() : p.weights();
    }

    private static double unit(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
