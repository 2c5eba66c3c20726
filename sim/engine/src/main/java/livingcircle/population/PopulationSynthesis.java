package livingcircle.population;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.KeyedRandom;
import livingcircle.base.LargestRemainder;
import livingcircle.base.Rows;
import livingcircle.base.Use;
import livingcircle.city.City;
import livingcircle.city.Community;
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
            addCommunity(c, counts[c], homesOf[firstCommunity + c], households);
        }
        double[] incomes = new HouseholdIncomes(spec, parameters, ownCommunities()).of(households);
        for (int h = 0; h < households.size(); h++) {
            addDrafts(firstHousehold + h, households.get(h), (float) incomes[h], drafts);
        }
        return households.size();
    }

    private List<Community> ownCommunities() {
        return city.communities()
                .subList(
                        firstCommunity,
                        firstCommunity + spec.communityResidents().size());
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

    private void addCommunity(int index, int[] profileCounts, int[] homes, List<Household> households) {
        Community community = city.communities().get(firstCommunity + index);
        int residents = 0;
        for (int count : profileCounts) {
            residents += count;
        }
        if (residents == 0) {
            return;
        }
        if (homes.length == 0) {
            throw new IllegalArgumentException(
                    "community '" + community.id() + "' has " + residents + " residents but no home");
        }
        double[] dwellings = new double[homes.length];
        for (int i = 0; i < homes.length; i++) {
            dwellings[i] = city.homes().site(homes[i]).dwellings();
        }
        Double knownSize = spec.traits(index).householdSize();
        double size = knownSize == null ? parameters.householdSize() : knownSize;
        int householdCount = Math.max(1, Math.min(residents, (int) Math.round(residents / size)));
        int[] householdsOfHome = LargestRemainder.split(householdCount, dwellings);
        long communityKey = KeyedRandom.combine(key, KeyedRandom.keyOf(community.id()));
        List<int[]> members = new HouseholdFormation(parameters, communityKey).form(profileCounts, householdCount);
        int next = 0;
        for (int i = 0; i < homes.length; i++) {
            for (int k = 0; k < householdsOfHome[i]; k++) {
                long householdKey = KeyedRandom.combine(communityKey, next);
                households.add(new Household(homes[i], index, members.get(next), householdKey));
                next++;
            }
        }
    }

    private void addDrafts(int number, Household household, float income, List<Population.Draft> drafts) {
        int escort = escortDuties(household);
        int escorting = firstAdult(household.profiles());
        for (int m = 0; m < household.profiles().length; m++) {
            int profile = household.profiles()[m];
            AgeBand band = parameters.ageBand(profile);
            long memberKey = KeyedRandom.combine(household.key(), m);
            drafts.add(new Population.Draft(
                    household.home(),
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
        for (int m = 0; m < household.profiles().length; m++) {
            if (parameters.ageBand(household.profiles()[m]).minimumAge() == 0) {
                double draw = KeyedRandom.uniform(Use.ESCORT.of(KeyedRandom.combine(household.key(), m)));
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
