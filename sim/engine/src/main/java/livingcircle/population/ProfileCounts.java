package livingcircle.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.base.LargestRemainder;

/**
 * How many residents of each profile live in each community: whole numbers that meet every control total exactly.
 *
 * <p>The real-valued table comes from iterative proportional fitting to the communities' totals, the city's age and sex
 * totals and, where they are known, the communities' ages; it is then rounded without changing a margin.
 */
final class ProfileCounts {

    /** Stands for nobody where somebody may come to be. */
    private static final double FEW = 0.01;

    private ProfileCounts() {}

    /** @return residents by community (rows) and profile (columns) */
    static int[][] of(PopulationSpec spec, ResidentParameters parameters) {
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
        int[] ageTotals = LargestRemainder.split(
                spec.residents(),
                spec.ageShares().stream().mapToDouble(Double::doubleValue).toArray());
        int[][] ageBySex = roundFitted(new double[][] {toDoubles(ageTotals), toDoubles(sexTotals)}, bands, 2);
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
