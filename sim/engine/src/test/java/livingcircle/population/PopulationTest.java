package livingcircle.population;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import livingcircle.TestTown;
import livingcircle.base.BilingualText;
import livingcircle.base.KeyedRandom;
import livingcircle.base.LargestRemainder;
import livingcircle.city.City;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.GridSpec;
import livingcircle.city.GridTown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTest {

    private static final List<AgeBand> BANDS = List.of(
            new AgeBand("0-5", 0, .07, 0, 0, 0, 0, 0, 1, 0, 1, 0, 15, "always"),
            TestTown.band("6-14", 6, .13),
            TestTown.band("25-44", 25, .55),
            TestTown.band("60-69", 60, .25));

    private static final ResidentParameters PARAMETERS =
            new ResidentParameters(BANDS, 0.49, 1.2, 0.8, 15, 3.14, 0.15, 0.08);

    private static final GridSpec GRID =
            new GridSpec(BilingualText.of("Test"), TestTown.CORNER, 9, 9, 100, 6, 5, 0, 3, 3, 0, null);

    private final City city = City.of(GridTown.layers(GRID));

    private static List<Double> shares() {
        return BANDS.stream().map(AgeBand::share).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 100, 3_337, 20_011})
    void controlTotalsAreMetExactly(int residents) {
        int[] byCommunity = LargestRemainder.split(residents, new double[] {5, 1, 2, 8, 1, 1, 3, 3, 0.5});
        List<Integer> wanted = new ArrayList<>();
        for (int count : byCommunity) {
            wanted.add(count);
        }
        Population population = PopulationSynthesis.create(
                city, new PopulationSpec(wanted, shares(), List.of(), 37_218, 0.42, 1), PARAMETERS);
        assertEquals(residents, population.count());
        int[] community = new int[9];
        int[] age = new int[BANDS.size()];
        int[] sex = new int[2];
        for (int r = 0; r < residents; r++) {
            community[city.homes().community(population.home(r))]++;
            age[ResidentParameters.ageBandOf(population.profile(r))]++;
            sex[ResidentParameters.sexOf(population.profile(r)).ordinal()]++;
            assertTrue(r == 0 || population.home(r) >= population.home(r - 1), "sorted by home");
        }
        assertArrayEquals(byCommunity, community);
        assertArrayEquals(
                LargestRemainder.split(
                        residents, shares().stream().mapToDouble(d -> d).toArray()),
                age);
        assertArrayEquals(LargestRemainder.split(residents, new double[] {0.51, 0.49}), sex);
    }

    @Test
    void agesOfCommunitiesAreMetExactlyWhereTheyAreGiven() {
        List<List<Integer>> ages = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(4);
        for (int c = 0; c < 9; c++) {
            List<Integer> row =
                    List.of(random.nextInt(20), random.nextInt(50), 5 + random.nextInt(90), random.nextInt(40));
            ages.add(row);
            totals.add(row.stream().mapToInt(Integer::intValue).sum());
        }
        Population population = PopulationSynthesis.create(
                city, new PopulationSpec(totals, shares(), ages, 37_218, 0.42, 1), PARAMETERS);
        int[][] counts = new int[9][BANDS.size()];
        for (int r = 0; r < population.count(); r++) {
            counts[city.homes().community(population.home(r))][ResidentParameters.ageBandOf(population.profile(r))]++;
        }
        for (int c = 0; c < 9; c++) {
            for (int band = 0; band < BANDS.size(); band++) {
                assertEquals(ages.get(c).get(band), counts[c][band]);
            }
        }
    }

    @Test
    void householdsHaveAdultsShareAHomeAndAnIncome() {
        Population population = create(8_000);
        Map<Integer, List<Integer>> members = new HashMap<>();
        double incomes = 0;
        for (int r = 0; r < population.count(); r++) {
            members.computeIfAbsent(population.household(r), h -> new ArrayList<>())
                    .add(r);
            incomes += population.incomeYuan(r);
        }
        assertEquals(37_218, incomes / population.count(), 1);
        assertEquals(3.14, (double) population.count() / members.size(), 0.01);
        for (List<Integer> household : members.values()) {
            assertEquals(1, household.stream().map(population::home).distinct().count());
            assertEquals(
                    1, household.stream().map(population::incomeYuan).distinct().count());
            assertTrue(household.stream()
                    .anyMatch(r -> PARAMETERS.ageBand(population.profile(r)).minimumAge() >= 15));
            boolean escorted = household.stream().anyMatch(r -> population.escort(r) != 0);
            boolean child = household.stream()
                    .anyMatch(r -> PARAMETERS.ageBand(population.profile(r)).minimumAge() == 0);
            assertTrue(child || !escorted, "only parents of small children escort");
        }
    }

    @Test
    void urbanAndRuralResidentsEachHaveTheirMeanIncomeAndSpread() {
        City mixed = withRuralCommunities(4);
        Population population =
                PopulationSynthesis.create(mixed, spec(30_000, new PopulationSpec.Rural(25_169, 0)), PARAMETERS);
        double[] sum = new double[2];
        int[] count = new int[2];
        Set<Float> ruralIncomes = new HashSet<>();
        for (int r = 0; r < population.count(); r++) {
            boolean isRural = mixed.communities()
                    .get(mixed.homes().community(population.home(r)))
                    .isRural();
            sum[isRural ? 1 : 0] += population.incomeYuan(r);
            count[isRural ? 1 : 0]++;
            if (isRural) {
                ruralIncomes.add(population.incomeYuan(r));
            }
        }
        assertEquals(37_218, sum[0] / count[0], 0.01);
        assertEquals(25_169, sum[1] / count[1], 0.01);
        // without spread only the ages in a household tell incomes apart
        assertTrue(ruralIncomes.size() < 200, "different incomes: " + ruralIncomes.size());
    }

    @Test
    void ruralIncomesChangeNothingWhereNobodyIsRural() {
        assertSame(
                create(5_000),
                PopulationSynthesis.create(city, spec(5_000, new PopulationSpec.Rural(25_169, 0.5)), PARAMETERS));
    }

    @Test
    void residentsOfATownAreThoseOfEarlierVersions() {
        Population population = create(5_000);
        long key = 0;
        for (int r = 0; r < population.count(); r++) {
            key = KeyedRandom.combine(key, Float.floatToIntBits(population.incomeYuan(r)));
            key = KeyedRandom.combine(key, population.home(r));
            key = KeyedRandom.combine(key, population.profile(r));
            key = KeyedRandom.combine(key, population.household(r));
        }
        assertEquals(7329028948605935025L, key);
    }

    @Test
    void whatIsKnownOfACommunityHoldsThereAlone() {
        List<CommunityTraits> traits = new ArrayList<>(Collections.nCopies(9, CommunityTraits.NONE));
        traits.set(2, new CommunityTraits(null, null, new CommunityTraits.Income(61_000, false)));
        Population with = PopulationSynthesis.create(city, spec(9_000, traits), PARAMETERS);
        Population without = create(9_000);
        double sum = 0;
        double others = 0;
        for (int r = 0; r < with.count(); r++) {
            assertEquals(without.profile(r), with.profile(r));
            assertEquals(without.household(r), with.household(r));
            boolean isThere = community(with, r) == 2;
            sum += isThere ? with.incomeYuan(r) : 0;
            others += isThere ? 0 : with.incomeYuan(r);
        }
        assertEquals(61_000, sum / 1_000, 0.1);
        assertEquals(37_218, others / 8_000, 0.1);
    }

    @Test
    void theSpreadOfIncomesStays() {
        List<CommunityTraits> traits =
                Collections.nCopies(9, new CommunityTraits(null, null, new CommunityTraits.Income(2 * 37_218, false)));
        Population with = PopulationSynthesis.create(city, spec(9_000, traits), PARAMETERS);
        double[] ratio = new double[9];
        Population without = create(9_000);
        for (int r = 0; r < with.count(); r++) {
            double times = with.incomeYuan(r) / without.incomeYuan(r);
            int community = community(with, r);
            ratio[community] = ratio[community] == 0 ? times : ratio[community];
            assertEquals(ratio[community], times, 1e-5);
        }
    }

    @Test
    void mediansAndHouseholdsOfCommunitiesAreMet() {
        List<CommunityTraits> traits = new ArrayList<>();
        for (int c = 0; c < 9; c++) {
            traits.add(new CommunityTraits(
                    null, 1_000.0 / (300 + 50 * c), new CommunityTraits.Income(20_000 + 5_000 * c, true)));
        }
        Population population = PopulationSynthesis.create(city, spec(9_000, traits), PARAMETERS);
        List<Set<Integer>> households = new ArrayList<>();
        List<List<Float>> incomes = new ArrayList<>();
        for (int c = 0; c < 9; c++) {
            households.add(new HashSet<>());
            incomes.add(new ArrayList<>());
        }
        for (int r = 0; r < population.count(); r++) {
            households.get(community(population, r)).add(population.household(r));
            incomes.get(community(population, r)).add(population.incomeYuan(r));
        }
        for (int c = 0; c < 9; c++) {
            assertEquals(300 + 50 * c, households.get(c).size());
            Collections.sort(incomes.get(c));
            assertEquals(20_000 + 5_000 * c, incomes.get(c).get(499), 0.01);
        }
    }

    @Test
    void womenOfCommunitiesAreMetExactly() {
        List<CommunityTraits> traits = new ArrayList<>();
        for (int c = 0; c < 8; c++) {
            traits.add(new CommunityTraits(new CommunityTraits.Women((437 + 13 * c) / 1_000.0, List.of()), null, null));
        }
        traits.add(CommunityTraits.NONE);
        Population population = PopulationSynthesis.create(city, spec(9_000, traits), PARAMETERS);
        int[] women = new int[9];
        int[] ages = new int[BANDS.size()];
        for (int r = 0; r < population.count(); r++) {
            boolean isWoman = ResidentParameters.sexOf(population.profile(r)) == Sex.FEMALE;
            women[community(population, r)] += isWoman ? 1 : 0;
            ages[ResidentParameters.ageBandOf(population.profile(r))]++;
        }
        for (int c = 0; c < 8; c++) {
            assertEquals(437 + 13 * c, women[c]);
        }
        assertEquals(490, women[8], "as everywhere");
        assertArrayEquals(
                LargestRemainder.split(
                        9_000, shares().stream().mapToDouble(d -> d).toArray()),
                ages);
    }

    private int community(Population population, int resident) {
        return city.homes().community(population.home(resident));
    }

    private City withRuralCommunities(int count) {
        CityLayers layers = GridTown.layers(GRID);
        List<Community> communities = new ArrayList<>();
        for (Community c : layers.communities()) {
            communities.add(new Community(
                    c.id(), c.name(), c.centre(), c.residents(), communities.size() < count, c.district()));
        }
        return City.of(new CityLayers(layers.name(), layers.streets(), layers.homes(), communities));
    }

    private static PopulationSpec spec(int residents, List<CommunityTraits> traits) {
        PopulationSpec plain = spec(residents, (PopulationSpec.Rural) null);
        return new PopulationSpec(
                plain.communityResidents(),
                plain.ageShares(),
                plain.communityAges(),
                plain.meanIncomeYuan(),
                plain.incomeSigma(),
                null,
                traits,
                plain.seed(),
                List.of());
    }

    private static PopulationSpec spec(int residents, PopulationSpec.@Nullable Rural rural) {
        List<Integer> byCommunity = new ArrayList<>();
        for (int part : LargestRemainder.split(residents, new double[9])) {
            byCommunity.add(part);
        }
        return new PopulationSpec(byCommunity, shares(), List.of(), 37_218, 0.42, rural, List.of(), 1, List.of());
    }

    @Test
    void theSameSpecificationGivesTheSameResidents() {
        assertSame(create(2_000), create(2_000));
    }

    private static void assertSame(Population a, Population b) {
        assertEquals(a.count(), b.count());
        for (int r = 0; r < a.count(); r++) {
            assertEquals(a.profile(r), b.profile(r));
            assertEquals(a.incomeYuan(r), b.incomeYuan(r));
            assertEquals(a.hasEBike(r), b.hasEBike(r));
        }
    }

    private Population create(int residents) {
        return PopulationSynthesis.create(city, spec(residents, (PopulationSpec.Rural) null), PARAMETERS);
    }
}
