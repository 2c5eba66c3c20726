package livingcircle.satisfaction;

/**
 * How experience becomes a score of 0–100. All shares are 0–1.
 *
 * @param weights weights of the components below {@code seniorAge}; they add up to 1
 * @param seniorWeights weights from {@code seniorAge}
 * @param seniorAge age in years
 * @param missingBasic points for each basic type that is missing within its minutes (negative)
 * @param missingBasicFloor most points lost in this way (negative)
 * @param presentUpgrade points for each upgrade type within its minutes
 * @param presentUpgradeCap most points won in this way
 * @param completenessShare share of types in the variety component, the rest being the choice among outlets
 * @param varietyOutlets number of outlets of a type within its minutes at which more choice adds nothing
 * @param addedServiceVariety what an added service counts for variety against an outlet of its own
 * @param priceScoreAtAverage price score of an average price at mean income
 * @param priceScoreSlope loss of price score for each unit of felt price above average
 * @param qualityChain quality score of a chain outlet
 * @param qualityOther quality score of other outlets
 * @param creditA added to the quality score of a merchant of the best credit grade
 * @param creditC the same for a doubtful one (negative)
 * @param creditD the same for an untrustworthy one (negative)
 * @param serviceBase service score of a visit without wait or crowd
 * @param serviceCrowding loss of service score at full load
 * @param serviceWait loss of service score for a wait as long as is tolerated
 * @param friendlinessBase friendliness score where nothing helps
 * @param friendlinessPlaces gain where all the services for the own age are within their minutes
 * @param friendlinessBarrierFree gain where all visited outlets are free of barriers
 * @param friendlinessDelivery gain where an outlet delivers to the home
 * @param nuisance points for a home beside an outlet as noisy as a restaurant (negative; 0 leaves nuisance out)
 * @param nuisanceFloor most points lost in this way (negative)
 * @param nuisanceRadiusM metres within which a home is beside an outlet
 * @param dispositionSigma standard deviation of the personal level of answers, in points
 * @param strictScore score from which a resident is satisfied
 * @param basicScore score from which a resident is basically satisfied
 */
public record SatisfactionParameters(
        Components weights,
        Components seniorWeights,
        int seniorAge,
        double missingBasic,
        double missingBasicFloor,
        double presentUpgrade,
        double presentUpgradeCap,
        double completenessShare,
        double varietyOutlets,
        double addedServiceVariety,
        double priceScoreAtAverage,
        double priceScoreSlope,
        double qualityChain,
        double qualityOther,
        double creditA,
        double creditC,
        double creditD,
        double serviceBase,
        double serviceCrowding,
        double serviceWait,
        double friendlinessBase,
        double friendlinessPlaces,
        double friendlinessBarrierFree,
        double friendlinessDelivery,
        double nuisance,
        double nuisanceFloor,
        double nuisanceRadiusM,
        double dispositionSigma,
        double strictScore,
        double basicScore) {}
