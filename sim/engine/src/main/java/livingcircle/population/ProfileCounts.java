package livingcircle.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.base.LargestRemainder;
import org.jspecify.annotations.Nullable;

/**
 * How many residents of each profile live in each community: whole numbers that meet every control total exactly.
 *
 * <p>The real-valued table comes from iterative proportional fitting to the communities' totals, the city's age and sex
 * totals and, where they are known, the communities' ages and sexes; it is then rounded without changing a margin. Where
 * the sexes of any community are known, those of the city are what the communities' add up to.
 */
final class ProfileCounts {

    /** Stands for nobody where somebody may come to be. */
    private static final double FEW = 0.01;

    private ProfileCounts() {}

    /** @return residents by community (rows) and profile (columns) */
    static int[][] of(PopulationSpec spec, ResidentParameters parameters) {
        if (spec.traits().stream().anyMatch(traits -> traits.women() != null)) {
            return spec.communityAges().isEmpty()
                    ? fromCommunitySexes(spec, parameters)
                    : fromCommunitySexesAndAges(spec, parameters);
        }
        int[] sexTotals = LargestRemainder.split(
                spec.residents(), new double[] {1 - parameters.femaleShare(), parameters.femaleShare()});
        return spec.communityAges().isEmpty()
                ? fromCityAges(spec, parameters, sexTotals)
                : fromCommunityAges(spec, parameters, sexTotals);
    }

    private static int[][] fromCityAges(PopulationSpec spec, ResidentParameters parameters, int[] sexTotals) {
        int bands = parameters.ageBands().size();
        int profiles = parameters.profileCount();
        int communities = spec.communityResidents().size();
        int[][] ageBySex = roundFitted(new double[][] {cityAges(spec), toDoubles(sexTotals)}, bands, 2);
        double[] profileTotals = new double[profiles];
        for (int band = 0; band < bands; band++) {
            for (Sex sex : Sex.values()) {
                profileTotals[ResidentParameters.profile(band, sex)] = ageBySex[band][sex.ordinal()];
            }
        }
        double[] rows = spec.communityResidents().stream()
                .mapToDouble(Integer::intValue)
                .toArray();
        return roundFitted(new double[][] {rows, profileTotals}, communities, profiles);
    }

    private static int[][] fromCommunityAges(PopulationSpec spec, ResidentParameters parameters, int[] sexTotals) {
        int bands = parameters.ageBands().size();
        double[] rows = spec.communityAges().stream()
                .flatMap(List::stream)
                .mapToDouble(Integer::intValue)
                .toArray();
        int[][] bySex = roundFitted(new double[][] {rows, toDoubles(sexTotals)}, rows.length, 2);
        int[][] counts = new int[spec.communityAges().size()][parameters.profileCount()];
        for (int row = 0; row < rows.length; row++) {
            for (Sex sex : Sex.values()) {
                counts[row / bands][ResidentParameters.profile(row % bands, sex)] = bySex[row][sex.ordinal()];
            }
        }
        return counts;
    }

    private static double[] cityAges(PopulationSpec spec) {
        return toDoubles(LargestRemainder.split(
                spec.residents(),
                spec.ageShares().stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /** Sexes by community, with ages that are the same for both sexes and all communities as nearly as can be. */
    private static int[][] fromCommunitySexes(PopulationSpec spec, ResidentParameters parameters) {
        int bands = parameters.ageBands().size();
        int communities = spec.communityResidents().size();
        double[] rows = new double[communities * Sex.COUNT];
        for (int c = 0; c < communities; c++) {
            int women = women(spec, parameters, c);
            rows[c * Sex.COUNT + Sex.FEMALE.ordinal()] = women;
            rows[c * Sex.COUNT + Sex.MALE.ordinal()] = spec.communityResidents().get(c) - women;
        }
        int[][] byAge = roundFitted(new double[][] {rows, cityAges(spec)}, rows.length, bands);
        int[][] counts = new int[communities][parameters.profileCount()];
        for (int row = 0; row < rows.length; row++) {
            for (int band = 0; band < bands; band++) {
                Sex sex = Sex.values()[row % Sex.COUNT];
                counts[row / Sex.COUNT][ResidentParameters.profile(band, sex)] = byAge[row][band];
            }
        }
        return counts;
    }

    private static int[][] fromCommunitySexesAndAges(PopulationSpec spec, ResidentParameters parameters) {
        int[][] counts = new int[spec.communityAges().size()][parameters.profileCount()];
        for (int c = 0; c < counts.length; c++) {
            List<Integer> ages = spec.communityAges().get(c);
            CommunityTraits.@Nullable Women known = spec.traits(c).women();
            int[] women = SexesByAge.women(ages, women(spec, parameters, c), known == null ? List.of() : known.byAge());
            for (int band = 0; band < women.length; band++) {
                counts[c][ResidentParameters.profile(band, Sex.FEMALE)] = women[band];
                counts[c][ResidentParameters.profile(band, Sex.MALE)] = ages.get(band) - women[band];
            }
        }
        return counts;
    }

    private static int women(PopulationSpec spec, ResidentParameters parameters, int community) {
        CommunityTraits.@Nullable Women known = spec.traits(community).women();
        double share = known == null ? parameters.femaleShare() : known.share();
        return (int) Math.round(spec.communityResidents().get(community) * share);
    }

    /**
     * Ages by community that come nearest to the known ones and add up to other shares of the whole city.
     *
     * @param communityAges residents by community (rows) and age band
     * @param ageShares share of each age band; adds up to 1
     * @param residents residents of all communities
     */
    static List<List<Integer>> refit(List<List<Integer>> communityAges, List<Double> ageShares, int residents) {
        int bands = ageShares.size();
        double[] rows = communityAges.stream()
                .mapToDouble(row -> row.stream().mapToInt(Integer::intValue).sum())
                .toArray();
        double[] columns = toDoubles(LargestRemainder.split(
                residents, ageShares.stream().mapToDouble(Double::doubleValue).toArray()));
        double[] seed = communityAges.stream()
                .flatMap(List::stream)
                .mapToDouble(count -> Math.max(count, FEW))
                .toArray();
        return Arrays.stream(roundFitted(new double[][] {rows, columns}, seed, rows.length, bands))
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }

    private static int[][] roundFitted(double[][] margins, int rows, int columns) {
        double[] even = new double[rows * columns];
        Arrays.fill(even, 1);
        return roundFitted(margins, even, rows, columns);
    }

    private static int[][] roundFitted(double[][] margins, double[] seed, int rows, int columns) {
        int[] rowOf = new int[rows * columns];
        int[] columnOf = new int[rows * columns];
        for (int i = 0; i < seed.length; i++) {
            rowOf[i] = i / columns;
            columnOf[i] = i % columns;
        }
        List<ProportionalFitting.Margin> targets = new ArrayList<>();
        targets.add(new ProportionalFitting.Margin(rowOf, margins[0]));
        targets.add(new ProportionalFitting.Margin(columnOf, margins[1]));
        double[] fitted = ProportionalFitting.fit(seed, targets);
        double[][] table = new double[rows][columns];
        for (int i = 0; i < seed.length; i++) {
            table[rowOf[i]][columnOf[i]] = fitted[i];
        }
        return ControlledRounding.round(table);
    }

    private static double[] toDoubles(int[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }
}
