package livingcircle.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.city.Community;
import org.jspecify.annotations.Nullable;

/**
 * Income per head of households: the mean of the members' age factors times a lognormal draw, scaled for each group of
 * communities so that the mean (or the median) over its residents is as specified. Communities whose income is known are
 * groups of their own; all others are two, the urban and the rural ones.
 */
final class HouseholdIncomes {

    /** A household without any income of its own lives on a tenth of the mean (transfers). */
    private static final double LEAST_FACTOR = 0.1;

    private static final int URBAN = 0;
    private static final int RURAL = 1;

    private final PopulationSpec spec;
    private final ResidentParameters parameters;
    private final List<Community> communities;
    private final int[] groupOf;
    private final List<Group> groups = new ArrayList<>();

    /** What the incomes of a group of communities are made to, and how they spread. */
    private record Group(double yuan, boolean isMedian, double sigma) {}

    /** @param communities the communities of the specification, in its order */
    HouseholdIncomes(PopulationSpec spec, ResidentParameters parameters, List<Community> communities) {
        this.spec = spec;
        this.parameters = parameters;
        this.communities = communities;
        PopulationSpec.Rural rural = spec.rural();
        groups.add(new Group(spec.meanIncomeYuan(), false, spec.incomeSigma()));
        groups.add(rural == null ? groups.get(URBAN) : new Group(rural.meanIncomeYuan(), false, rural.incomeSigma()));
        groupOf = new int[communities.size()];
        Arrays.setAll(groupOf, this::group);
    }

    private int group(int community) {
        int usual = spec.rural() != null && communities.get(community).isRural() ? RURAL : URBAN;
        CommunityTraits.@Nullable Income known = spec.traits(community).income();
        if (known == null) {
            return usual;
        }
        groups.add(new Group(known.yuan(), known.isMedian(), groups.get(usual).sigma()));
        return groups.size() - 1;
    }

    /** Income per head of each household, yuan a year. */
    double[] of(List<Household> households) {
        double[] incomes = new double[households.size()];
        double[] sums = new double[groups.size()];
        int[] residents = new int[groups.size()];
        for (int h = 0; h < incomes.length; h++) {
            Household household = households.get(h);
            int group = groupOf[household.community()];
            incomes[h] = relativeIncome(household, groups.get(group).sigma());
            sums[group] += incomes[h] * household.profiles().length;
            residents[group] += household.profiles().length;
        }
        double[] scales = new double[groups.size()];
        for (int g = 0; g < scales.length; g++) {
            scales[g] = sums[g] > 0 ? groups.get(g).yuan() * residents[g] / sums[g] : 0;
        }
        scaleMedians(scales, households, incomes);
        for (int h = 0; h < incomes.length; h++) {
            incomes[h] *= scales[groupOf[households.get(h).community()]];
        }
        return incomes;
    }

    private double relativeIncome(Household household, double sigma) {
        double factor = 0;
        for (int profile : household.profiles()) {
            factor += parameters.ageBand(profile).incomeFactor();
        }
        factor /= household.profiles().length;
        double luck = StrictMath.exp(sigma * KeyedRandom.normal(Use.INCOME.of(household.key())));
        return Math.max(factor, LEAST_FACTOR) * luck;
    }

    /** Sets the scales of groups whose median is given; a community's households follow each other. */
    private void scaleMedians(double[] scales, List<Household> households, double[] incomes) {
        for (int from = 0; from < incomes.length; ) {
            int community = households.get(from).community();
            int end = from;
            while (end < incomes.length && households.get(end).community() == community) {
                end++;
            }
            Group group = groups.get(groupOf[community]);
            if (group.isMedian()) {
                scales[groupOf[community]] =
                        group.yuan() / median(households.subList(from, end), Arrays.copyOfRange(incomes, from, end));
            }
            from = end;
        }
    }

    /** What the resident in the middle has, the lower one of two. */
    private static double median(List<Household> households, double[] incomes) {
        double[] perResident = new double
                [households.stream().mapToInt(h -> h.profiles().length).sum()];
        int next = 0;
        for (int h = 0; h < incomes.length; h++) {
            int end = next + households.get(h).profiles().length;
            Arrays.fill(perResident, next, end, incomes[h]);
            next = end;
        }
        Arrays.sort(perResident);
        return perResident[(next - 1) / 2];
    }
}
