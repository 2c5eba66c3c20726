package livingcircle.population;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The control totals of a population.
 *
 * @param communityResidents residents of each community, in the city's order, at least 0
 * @param ageShares share of each age band in the whole city; adds up to 1
 * @param communityAges residents of each community by age band (rows in the city's order), or an empty list if only the
 *     city's age shares are known; each row adds up to the community's residents
 * @param meanIncomeYuan disposable income per head and year
 * @param incomeSigma standard deviation of the logarithm of household income per head
 * @param rural incomes of the residents of rural communities, so that the two numbers above speak of the urban ones; or
 *     null if they speak of all
 * @param seed key of all draws of the synthesis, independent of the seed of runs
 */
public record PopulationSpec(
        List<Integer> communityResidents,
        List<Double> ageShares,
        List<List<Integer>> communityAges,
        double meanIncomeYuan,
        double incomeSigma,
        @Nullable Rural rural,
        long seed) {

    /**
     * Incomes of rural residents.
     *
     * @param meanIncomeYuan disposable income per head and year
     * @param incomeSigma standard deviation of the logarithm of household income per head
     */
    public record Rural(double meanIncomeYuan, double incomeSigma) {}

    public PopulationSpec {
        communityResidents = List.copyOf(communityResidents);
        ageShares = List.copyOf(ageShares);
        communityAges = List.copyOf(communityAges);
    }

    /** A population with one distribution of incomes. */
    public PopulationSpec(
            List<Integer> communityResidents,
            List<Double> ageShares,
            List<List<Integer>> communityAges,
            double meanIncomeYuan,
            double incomeSigma,
            long seed) {
        this(communityResidents, ageShares, communityAges, meanIncomeYuan, incomeSigma, null, seed);
    }

    public int residents() {
        return communityResidents.stream().mapToInt(Integer::intValue).sum();
    }
}
