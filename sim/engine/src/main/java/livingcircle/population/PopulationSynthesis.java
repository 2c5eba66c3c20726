package livingcircle.population;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import livingcircle.base.KeyedRandom;
import livingcircle.base.LargestRemainder;
import livingcircle.base.Rows;
import livingcircle.base.Use;
import livingcircle.city.City;
import livingcircle.city.Homes;

/**
 * Makes the residents of a city: profiles to exact control totals, households of them, homes for the households by
 * dwellings, incomes and attributes by keyed draws.
 */
public final class PopulationSynthesis {

    private final City city;
    private final PopulationSpec spec;
    private final ResidentParameters parameters;
    private final int firstCommunity;
    private final long key;

    /** @param firstCommunity index of the first of the communities that the population lives in */
    private PopulationSynthesis(City city, PopulationSpec spec, ResidentParameters parameters, int firstCommunity) {
        this.city = city;
        this.spec = spec;
        this.parameters = parameters;
        this.firstCommunity = firstCommunity;
        this.key = KeyedRandom.combine(KeyedRandom.keyOf("population"), spec.seed());
    }

    /**
     * @throws IllegalArgumentException if a community with residents has no home, or the control totals contradict each
     *     other
     */
    public static Population create(City city, PopulationSpec spec, ResidentParameters parameters) {
        if (spec.communities() != city.communities().size()) {
            throw new IllegalArgumentException("the population names " + spec.communities()
                    + " communities, the city has " + city.communities().size());
        }
        int[][] homesOf = homesByCommunity(city);
        List<Population.Draft> drafts = new ArrayList<>(spec.residents());
        int households = new PopulationSynthesis(city, spec, parameters, 0).addTo(drafts, 0, homesOf);
        int ownCount = drafts.size();
        int community = spec.communityResidents().size();
        for (PopulationSpec addition : spec.additions()) {
            households +=
                    new PopulationSynthesis(city, addition, parameters, community).addTo(drafts, households, homesOf);
            community += addition.communityResidents().size();
        }
        // households were made home by home within each community, and homes are sorted by community
        return new Population(parameters, city.homes().count(), drafts, ownCount);
    }

    /**
     * Adds the residents behind those made so far.
     *
     * @param firstHousehold number of the first household
     * @return number of households
     */
    private int addTo(List<Population.Draft> drafts, int firstHousehold, int[][] homesOf) {
        int[][] counts = ProfileCounts.of(spec, parameters);
        List<Household> households = new ArrayList<>();
        for (int c = 0; c < counts.length; c++) {
            addCommunity(firstCommunity + c, counts[c], homesOf[firstCommunity + c], households);
        }
        double[] incomes = incomes(households);
        for (int h = 0; h < households.size(); h++) {
            addDrafts(firstHousehold + h, households.get(h), (float) incomes[h], drafts);
        }
        return households.size();
    }

    private static int[][] homesByCommunity(City city) {
        Homes homes = city.homes();
        int[] community = new int[homes.count()];
        for (int h = 0; h < community.length; h++) {
            community[h] = homes.community(h);
        }
        var rows = Rows.group(community, city.communities().size());
        int[][] result = new int[rows.rowCount()][];
        for (int c = 0; c < result.length; c++) {
            result[c] = new int[rows.end(c) - rows.start(c)];
            for (int i = 0; i < result[c].length; i++) {
                result[c][i] = rows.value(rows.start(c) + i);
            }
        }
        return result;
    }

    private void addCommunity(int community, int[] profileCounts, int[] homes, List<Household> households) {
        int residents = 0;
        for (int count : profileCounts) {
            residents += count;
        }
        if (residents == 0) {
            return;
        }
        if (homes.length == 0) {
            throw new IllegalArgumentException("community '"
                    + city.communities().get(community).id() + "' has " + residents + " residents but no home");
        }
        double[] dwellings = new double[homes.length];
        for (int i = 0; i < homes.length; i++) {
            dwellings[i] = city.homes().site(homes[i]).dwellings();
        }
        int householdCount = Math.max(1, Math.min(residents, (int) Math.round(residents / parameters.householdSize())));
        int[] householdsOfHome = LargestRemainder.split(householdCount, dwellings);
        long communityKey = KeyedRandom.combine(
                key, KeyedRandom.keyOf(city.communities().get(community).id()));
        List<int[]> members = new HouseholdFormation(parameters, communityKey).form(profileCounts, householdCount);
        int next = 0;
        for (int i = 0; i < homes.length; i++) {
            for (int k = 0; k < householdsOfHome[i]; k++) {
                long householdKey = KeyedRandom.combine(communityKey, next);
                households.add(new Household(homes[i], members.get(next), householdKey));
                next++;
            }
        }
    }

    private record Household(int home, int[] profiles, long key) {}

    /** Income per head of each household, with the means over residents as specified. */
    private double[] incomes(List<Household> households) {
        double[] incomes = new double[households.size()];
        PopulationSpec.Rural rural = spec.rural();
        if (rural == null) {
            setIncomes(incomes, households, h -> true, spec.meanIncomeYuan(), spec.incomeSigma());
        } else {
            setIncomes(incomes, households, h -> !isRural(h), spec.meanIncomeYuan(), spec.incomeSigma());
            setIncomes(incomes, households, this::isRural, rural.meanIncomeYuan(), rural.incomeSigma());
        }
        return incomes;
    }

    private boolean isRural(Household household) {
        return city.communities().get(city.homes().community(household.home)).isRural();
    }

    private void setIncomes(
            double[] incomes,
            List<Household> households,
            Predicate<Household> isMeant,
            double meanIncomeYuan,
            double incomeSigma) {
        double sum = 0;
        int residents = 0;
        boolean[] isSet = new boolean[incomes.length];
        for (int h = 0; h < incomes.length; h++) {
            Household household = households.get(h);
            isSet[h] = isMeant.test(household);
            if (isSet[h]) {
                incomes[h] = relativeIncome(household, incomeSigma);
                sum += incomes[h] * household.profiles.length;
                residents += household.profiles.length;
            }
        }
        double scale = sum > 0 ? meanIncomeYuan * residents / sum : 0;
        for (int h = 0; h < incomes.length; h++) {
            incomes[h] *= isSet[h] ? scale : 1;
        }
    }

    private double relativeIncome(Household household, double incomeSigma) {
        double factor = 0;
        for (int profile : household.profiles) {
            factor += parameters.ageBand(profile).incomeFactor();
        }
        factor /= household.profiles.length;
        double luck = StrictMath.exp(incomeSigma * KeyedRandom.normal(Use.INCOME.of(household.key)));
        // a household without any income of its own lives on a tenth of the mean (transfers)
        return Math.max(factor, 0.1) * luck;
    }

    private void addDrafts(int number, Household household, float income, List<Population.Draft> drafts) {
        int escort = escortDuties(household);
        int escorting = firstAdult(household.profiles);
        for (int m = 0; m < household.profiles.length; m++) {
            int profile = household.profiles[m];
            AgeBand band = parameters.ageBand(profile);
            long memberKey = KeyedRandom.combine(household.key, m);
            drafts.add(new Population.Draft(
                    household.home,
                    number,
                    profile,
                    income,
                    KeyedRandom.uniform(Use.E_BIKE.of(memberKey)) < band.eBikeAccess(),
                    KeyedRandom.uniform(Use.STEPS.of(memberKey)) < band.avoidsStepsShare(),
                    m == escorting ? escort : 0));
        }
    }

    private int escortDuties(Household household) {
        int duties = 0;
        for (int m = 0; m < household.profiles.length; m++) {
            if (parameters.ageBand(household.profiles[m]).minimumAge() == 0) {
                double draw = KeyedRandom.uniform(Use.ESCORT.of(KeyedRandom.combine(household.key, m)));
                if (draw < parameters.childcareUsers()) {
                    duties |= Population.ESCORTS_TO_CHILDCARE;
                } else if (draw < parameters.childcareUsers() + parameters.nurseryUsers()) {
                    duties |= Population.ESCORTS_TO_NURSERY;
                }
            }
        }
        return duties;
    }

    private int firstAdult(int[] profiles) {
        for (int m = 0; m < profiles.length; m++) {
            if (parameters.ageBand(profiles[m]).minimumAge() >= parameters.adultAge()) {
                return m;
            }
        }
        return -1;
    }
}
