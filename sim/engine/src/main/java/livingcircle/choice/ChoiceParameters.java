package livingcircle.choice;

import java.util.List;

/**
 * The coefficients of the utility. Utilities are dimensionless, in units of the scale of the Gumbel taste term.
 *
 * @param walkMinuteTier5 per minute of travel to types expected within 5 minutes
 * @param walkMinuteTier8 the same for types within 8 minutes
 * @param walkMinuteTier15 the same for types within 15 minutes
 * @param areaLog per ln(floor area ÷ type mean)
 * @param priceLog per ln(price index)
 * @param incomeElasticity power of (income ÷ mean) in the price term
 * @param chainYoung for a chain outlet, residents below {@code chainYoungBelowAge}
 * @param chainOld for a chain outlet, older residents
 * @param chainYoungBelowAge age in years
 * @param crowding per unit of expected load ÷ capacity above {@code crowdingFrom}
 * @param crowdingFrom load ÷ capacity from which crowding is felt
 * @param crowdingMemoryDays days over which crowding is remembered (time constant)
 * @param habit per unit of habit, the share of own past visits
 * @param habitMemoryDays days over which own visits are remembered (time constant)
 * @param furtherNeed for each further need met on the same stop
 * @param stopRadiusM metres within which outlets form one stop
 * @param seniorAge age in years from which the next two terms hold
 * @param seniorCrossing per main road crossed on the walk
 * @param seniorBarrierFree for an outlet without barriers
 * @param onlineOffset utility of ordering online at even odds, at 1 m/s and walk-time factor 1
 * @param deliveryBonus added to the online utility for an order from an outlet that delivers at once
 * @param nests groups of close substitutes
 */
public record ChoiceParameters(
        double walkMinuteTier5,
        double walkMinuteTier8,
        double walkMinuteTier15,
        double areaLog,
        double priceLog,
        double incomeElasticity,
        double chainYoung,
        double chainOld,
        int chainYoungBelowAge,
        double crowding,
        double crowdingFrom,
        double crowdingMemoryDays,
        double habit,
        double habitMemoryDays,
        double furtherNeed,
        double stopRadiusM,
        int seniorAge,
        double seniorCrossing,
        double seniorBarrierFree,
        double onlineOffset,
        double deliveryBonus,
        List<Nest> nests) {

    public ChoiceParameters {
        nests = List.copyOf(nests);
    }

    /** Utility per minute of travel to a type that is expected within the given minutes on foot. */
    public double perMinute(double standardMinutes) {
        if (standardMinutes <= 5) {
            return walkMinuteTier5;
        }
        return standardMinutes <= 8 ? walkMinuteTier8 : walkMinuteTier15;
    }
}
