package livingcircle.scenario.files;

import java.util.Arrays;
import java.util.List;
import livingcircle.base.LargestRemainder;
import livingcircle.population.AgeBand;

/**
 * Puts residents of age bands of any cut into the bands of a behaviour: in proportion to the behaviour's shares, which
 * are taken to be even over the single years of each band. The last band ends before 100.
 */
final class AgeSplit {

    static final int LAST_YEAR = 99;

    private final int[] bandOfYear = new int[LAST_YEAR + 1];
    private final double[] weightOfYear = new double[LAST_YEAR + 1];
    private final int bands;

    /** @param bands by rising age, the first from 0 on */
    AgeSplit(List<AgeBand> bands) {
        this.bands = bands.size();
        for (int band = 0; band < bands.size(); band++) {
            int from = bands.get(band).minimumAge();
            int end = band + 1 < bands.size() ? bands.get(band + 1).minimumAge() : LAST_YEAR + 1;
            for (int year = from; year < Math.min(end, LAST_YEAR + 1); year++) {
                bandOfYear[year] = band;
                weightOfYear[year] = bands.get(band).share() / (end - from);
            }
        }
    }

    /** Number of bands of the behaviour. */
    int bands() {
        return bands;
    }

    /**
     * Residents by band of the behaviour.
     *
     * @param from first year of age
     * @param to last year of age
     * @param residents how many they are, at least 0
     */
    int[] split(int from, int to, int residents) {
        int first = Math.min(from, LAST_YEAR);
        int last = Math.min(to, LAST_YEAR);
        double[] weights = new double[bands];
        for (int year = first; year <= last; year++) {
            weights[bandOfYear[year]] += weightOfYear[year];
        }
        if (Arrays.stream(weights).sum() <= 0) {
            // the behaviour knows nobody of that age: even over single years
            for (int year = first; year <= last; year++) {
                weights[bandOfYear[year]] += 1;
            }
        }
        return LargestRemainder.split(residents, weights);
    }
}
