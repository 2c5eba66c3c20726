package livingcircle.population;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the residents of one community beside their number and ages. All of it is relative, so that it holds
 * for any number of residents.
 *
 * @param women share of women and girls, or null if it is that of everywhere
 * @param householdSize mean persons of a household, at least 1, or null if it is that of everywhere
 * @param income what its residents have, or null if their incomes are those of the town's or the rural residents
 */
public record CommunityTraits(
        @Nullable Women women,
        @Nullable Double householdSize,
        @Nullable Income income) {

    /** Nothing is known. */
    public static final CommunityTraits NONE = new CommunityTraits(null, null, null);

    /**
     * The sexes of a community.
     *
     * @param share share of women and girls among all residents, 0–1
     * @param byAge the same for each age band, or an empty list if it is not known; where it contradicts {@code share},
     *     odds of all bands are shifted alike
     */
    public record Women(double share, List<Double> byAge) {

        public Women {
            byAge = List.copyOf(byAge);
        }
    }

    /**
     * The incomes of a community; their spread is that of the town's or the rural residents.
     *
     * @param yuan disposable income per head and year, above 0
     * @param isMedian whether half of the residents have less, instead of all having so much in the mean
     */
    public record Income(double yuan, boolean isMedian) {}
}
