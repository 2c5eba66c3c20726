package livingcircle.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.base.LargestRemainder;
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
 * @param traits what else is known of the residents of each community, in the city's order, or an empty list if nothing
 *     is known of any
 * @param seed key of all draws of the synthesis, independent of the seed of runs
 * @param additions populations of communities that were added to the city, one after the other behind its own; each is
 *     made by itself, so that the residents before it stay exactly as they were
 */
public record PopulationSpec(
        List<Integer> communityResidents,
        List<Double> ageShares,
        List<List<Integer>> communityAges,
        double meanIncomeYuan,
        double incomeSigma,
        @Nullable Rural rural,
        List<CommunityTraits> traits,
        long seed,
        List<PopulationSpec> additions) {

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
        traits = List.copyOf(traits);
        additions = List.copyOf(additions);
        if (!traits.isEmpty() && traits.size() != communityResidents.size()) {
            throw new IllegalArgumentException(
                    traits.size() + " communities have traits, " + communityResidents.size() + " have residents");
        }
        if (additions.stream().anyMatch(addition -> !addition.additions().isEmpty())) {
            throw new IllegalArgumentException("an addition to the population has additions itself");
        }
    }

    /** A population with one distribution of incomes and without additions. */
    public PopulationSpec(
            List<Integer> communityResidents,
            List<Double> ageShares,
            List<List<Integer>> communityAges,
            double meanIncomeYuan,
            double incomeSigma,
            long seed) {
        this(
                communityResidents,
                ageShares,
                communityAges,
                meanIncomeYuan,
                incomeSigma,
                null,
                List.of(),
                seed,
                List.of());
    }

    /** Residents of the city's own communities, additions apart. */
    public int residents() {
        return communityResidents.stream().mapToInt(Integer::intValue).sum();
    }

    /** What else is known of the residents of one of the city's own communities. */
    public CommunityTraits traits(int community) {
        return traits.isEmpty() ? CommunityTraits.NONE : traits.get(community);
    }

    /** Number of communities, those of the additions included. */
    public int communities() {
        return communityResidents.size()
                + additions.stream()
                        .mapToInt(addition -> addition.communityResidents().size())
                        .sum();
    }

    /** The same population with others behind it. */
    public PopulationSpec withAdditions(List<PopulationSpec> others) {
        return new PopulationSpec(
                communityResidents, ageShares, communityAges, meanIncomeYuan, incomeSigma, rural, traits, seed, others);
    }

    /**
     * The same communities with more or fewer residents, all in proportion; additions stay as they are.
     *
     * @param total residents of the city's own communities
     */
    public PopulationSpec withResidents(int total) {
        List<List<Integer>> ages = communityAges.isEmpty() ? List.of() : scaled(communityAges, total);
        List<Integer> residents = ages.isEmpty()
                ? scaled(List.of(communityResidents), total).get(0)
                : ages.stream()
                        .map(row -> row.stream().mapToInt(Integer::intValue).sum())
                        .toList();
        return new PopulationSpec(
                residents, ageShares, ages, meanIncomeYuan, incomeSigma, rural, traits, seed, additions);
    }

    private static List<List<Integer>> scaled(List<List<Integer>> rows, int total) {
        double[] weights = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(Integer::doubleValue)
                .toArray();
        int[] cells = LargestRemainder.split(total, weights);
        List<List<Integer>> scaled = new ArrayList<>();
        int first = 0;
        for (List<Integer> row : rows) {
            scaled.add(Arrays.stream(cells, first, first + row.size()).boxed().toList());
            first += row.size();
        }
        return scaled;
    }

    /**
     * The same communities with other ages. Where the ages of each community are known they are fitted to the new shares,
     * so that an old community stays older than a young one.
     *
     * @param shares share of each age band; adds up to 1
     */
    public PopulationSpec withAgeShares(List<Double> shares) {
        List<List<Integer>> ages =
                communityAges.isEmpty() ? List.of() : ProfileCounts.refit(communityAges, shares, residents());
        return new PopulationSpec(
                communityResidents, shares, ages, meanIncomeYuan, incomeSigma, rural, traits, seed, additions);
    }
}
