package livingcircle.scenario.files;

import java.nio.file.Path;
import java.util.Arrays;
import livingcircle.base.BilingualText;
import livingcircle.base.LargestRemainder;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one community in a population table, free of contradictions.
 *
 * @param residents all of them
 * @param byBand residents by age band of the table, empty if it has none; at most 1 % from {@code residents} together
 */
record SurveyRow(int residents, int[] byBand) {

    private static final double ROUNDING = 0.01;
    private static final int LEAST_SIZE = 1;
    private static final int LARGEST_SIZE = 8;

    /** The numbers of a row, or null after a fault. */
    static @Nullable SurveyRow read(LayerRow row, LayerTable table, SurveyedAges ages) {
        int[] byBand = ages.counts(row);
        long inBands = Arrays.stream(byBand).asLongStream().sum();
        int men = table.has("male") ? PopulationSurvey.count(row, "male") : 0;
        int women = table.has("female") ? PopulationSurvey.count(row, "female") : 0;
        boolean hasSexes = table.has("male") && table.has("female");
        String told = table.has("residents") || !hasSexes ? "residents" : "male";
        long total = hasSexes ? (long) men + women : inBands;
        if (table.has("residents")) {
            total = PopulationSurvey.count(row, "residents");
        }
        int households = table.has("households") ? PopulationSurvey.count(row, "households") : 0;
        if (!row.isSound()) {
            return null;
        }
        long sexes = (long) men + women;
        if (hasSexes ? total != sexes : sexes > total) {
            row.fault(
                    told,
                    "men and women are " + sexes + " together, not " + total,
                    "男女合计为 " + sexes + "，应为 " + total,
                    new BilingualText("correct the total or the two", "请更正总数或男女人数"));
        }
        if (total > PopulationReader.MOST_RESIDENTS) {
            row.fault(
                    told,
                    "the row has " + total + " residents, more than " + PopulationReader.MOST_RESIDENTS,
                    "该行共有 " + total + " 名居民，超过 " + PopulationReader.MOST_RESIDENTS,
                    new BilingualText("correct them", "请更正"));
        }
        if (!ages.bands().isEmpty()) {
            checkBands(row, told, total, inBands);
        }
        if (table.has("households")) {
            checkHouseholds(row, total, households);
        }
        return row.isSound() ? new SurveyRow((int) total, byBand) : null;
    }

    private static void checkBands(LayerRow row, String told, long total, long inBands) {
        if (Math.abs(total - inBands) > ROUNDING * total) {
            row.fault(
                    told,
                    "the age bands add up to " + inBands + ", not " + total,
                    "各年龄段合计为 " + inBands + "，应为 " + total,
                    new BilingualText("correct the total or the bands", "请更正总数或各年龄段人数"));
        } else if (total != inBands) {
            String at = atRow(row.place(told));
            row.reading()
                    .warn(
                            at + ": the age bands add up to " + inBands + ", not " + total + ", and were scaled to it",
                            at + "：各年龄段合计为 " + inBands + "，不是 " + total + "，已按总数等比调整");
        }
    }

    /** The row by the file's name alone: warnings stand in results, which do not hang on the folder. */
    private static String atRow(Place place) {
        return Reading.shortNameOf(Path.of(place.file())) + ":" + place.line();
    }

    private static void checkHouseholds(LayerRow row, long total, int households) {
        if (total < (long) LEAST_SIZE * households || total > (long) LARGEST_SIZE * households) {
            row.fault(
                    "households",
                    "with " + total + " residents a household has not " + LEAST_SIZE + " to " + LARGEST_SIZE
                            + " members",
                    "居民 " + total + " 人，户均人数不在 " + LEAST_SIZE + " 到 " + LARGEST_SIZE + " 之间",
                    new BilingualText("correct the households or the residents", "请更正户数或居民数"));
        }
    }

    /** Residents by age band that add up to all. */
    int[] fitted() {
        return Arrays.stream(byBand).sum() == residents
                ? byBand
                : LargestRemainder.split(
                        residents, Arrays.stream(byBand).asDoubleStream().toArray());
    }
}
