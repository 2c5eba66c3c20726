package livingcircle.scenario.files;

import java.util.Arrays;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * The men and women of one community in a population table, bands of ages apart.
 *
 * @param men how many, or null if the table does not say
 * @param women the same
 */
record SurveyedSexes(@Nullable Long men, @Nullable Long women) {

    static final String MALE = "male";
    static final String FEMALE = "female";

    private static final SumCheck BANDS_OF_WOMEN = new SumCheck(
            new BilingualText("the age bands of women", "女性各年龄段"),
            new BilingualText("correct the two totals or the bands", "请更正男女人数或各年龄段人数"),
            new BilingualText("and follow it", "已按后者调整"));

    static boolean isColumn(String column) {
        return column.equals(MALE) || column.equals(FEMALE);
    }

    /** Those of a row; cells that hold no number are reported. */
    static SurveyedSexes read(LayerRow row, LayerTable table) {
        return new SurveyedSexes(
                table.has(MALE) ? Long.valueOf(PopulationTable.count(row, MALE)) : null,
                table.has(FEMALE) ? Long.valueOf(PopulationTable.count(row, FEMALE)) : null);
    }

    boolean areBoth() {
        return men != null && women != null;
    }

    long sum() {
        return (men == null ? 0 : men) + (women == null ? 0 : women);
    }

    /** @param told where the total stands or should stand */
    void check(LayerRow row, String told, long total) {
        if (areBoth() ? total != sum() : sum() > total) {
            row.fault(
                    told,
                    "men and women are " + sum() + " together, not " + total,
                    "男女合计为 " + sum() + "，应为 " + total,
                    new BilingualText("correct the total or the two", "请更正总数或男女人数"));
        }
    }

    /** Compares bands of women with the women. */
    void checkBands(LayerRow row, long total, SurveyedAges.Counts ages) {
        Long all = women(total);
        if (all != null && ages.women().length > 0) {
            BANDS_OF_WOMEN.check(row, women == null ? MALE : FEMALE, sum(ages.women()), all, total);
        }
    }

    /** Share of women among all residents, or null if it is not known. */
    @Nullable
    Double femaleShare(long total, SurveyedAges.Counts ages) {
        Long all = women(total);
        if (all != null) {
            return total > 0 ? all / (double) total : null;
        }
        long inBands = sum(ages.all());
        return ages.women().length > 0 && inBands > 0 ? sum(ages.women()) / (double) inBands : null;
    }

    private @Nullable Long women(long total) {
        if (women != null) {
            return women;
        }
        return men == null ? null : Long.valueOf(total - men);
    }

    private static long sum(int[] counts) {
        return Arrays.stream(counts).asLongStream().sum();
    }
}
