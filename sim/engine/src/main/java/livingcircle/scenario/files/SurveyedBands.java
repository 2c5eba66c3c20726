package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.scenario.layers.AgeColumn;

/**
 * The residents of one community by age band of the behaviour.
 *
 * @param residents men and women; empty if the table has no ages
 * @param femaleShares share of women of each band; empty if they are not counted apart
 */
record SurveyedBands(List<Integer> residents, List<Double> femaleShares) {

    /** Those of a row of a table. */
    static SurveyedBands of(SurveyRow row, SurveyedAges ages, AgeSplit split) {
        if (ages.bands().isEmpty()) {
            return new SurveyedBands(List.of(), List.of());
        }
        return new SurveyedBands(
                Arrays.stream(sums(row.fitted(), ages, split)).boxed().toList(), femaleShares(row, ages, split));
    }

    private static List<Double> femaleShares(SurveyRow row, SurveyedAges ages, AgeSplit split) {
        Double everywhere = row.femaleShare();
        if (!ages.isBySex() || everywhere == null) {
            return List.of();
        }
        int[] all = sums(row.ages().all(), ages, split);
        int[] women = sums(row.ages().women(), ages, split);
        List<Double> shares = new ArrayList<>();
        for (int band = 0; band < all.length; band++) {
            // where a surveyed band is split, rounding may give a band one woman more than people
            shares.add(all[band] == 0 ? everywhere : Math.min(1, women[band] / (double) all[band]));
        }
        return shares;
    }

    /** @param counts by band of the table */
    private static int[] sums(int[] counts, SurveyedAges ages, AgeSplit split) {
        int[] sums = new int[split.bands()];
        for (int i = 0; i < counts.length; i++) {
            AgeColumn band = ages.bands().get(i);
            int[] part = split.split(band.from(), band.to(), counts[i]);
            for (int b = 0; b < sums.length; b++) {
                sums[b] += part[b];
            }
        }
        return sums;
    }
}
