package livingcircle.scenario.files;

import java.util.Arrays;
import livingcircle.base.BilingualText;
import livingcircle.base.LargestRemainder;
import livingcircle.population.CommunityTraits;
import livingcircle.scenario.layers.AgeColumn;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one community in a population table, free of contradictions.
 *
 * @param residents all of them
 * @param ages residents by age band of the table, empty if it has none; at most 1 % from {@code residents} together
 * @param femaleShare share of women among the residents, or null if it is not known or nobody lives there
 * @param householdSize mean persons of a household, or null if it is not known or nobody lives there
 * @param income what the residents have, or null if it is not known
 */
record SurveyRow(
        int residents,
        SurveyedAges.Counts ages,
        @Nullable Double femaleShare,
        @Nullable Double householdSize,
        CommunityTraits.@Nullable Income income) {

    static final String RESIDENTS = "residents";
    static final String HOUSEHOLDS = "households";

    private static final int LEAST_SIZE = 1;
    private static final int LARGEST_SIZE = 8;
    private static final SumCheck BANDS = new SumCheck(
            new BilingualText("the age bands", "各年龄段"),
            new BilingualText("correct the total or the bands", "请更正总数或各年龄段人数"),
            new BilingualText("and were scaled to it", "已按总数等比调整"));

    /** Whether a column holds numbers that can be added up. */
    static boolean isCount(String column) {
        return column.equals(RESIDENTS)
                || column.equals(HOUSEHOLDS)
                || SurveyedSexes.isColumn(column)
                || AgeColumn.find(column) != null;
    }

    /**
     * The numbers of a row, or null after a fault.
     *
     * @param surveyedIncome where the table tells incomes, or null if it does not
     */
    static @Nullable SurveyRow read(
            LayerRow row, LayerTable table, SurveyedAges ages, @Nullable SurveyedIncome surveyedIncome) {
        SurveyedAges.Counts byAge = ages.counts(row);
        SurveyedSexes sexes = SurveyedSexes.read(row, table);
        long inBands = Arrays.stream(byAge.all()).asLongStream().sum();
        String told = table.has(RESIDENTS) || !sexes.areBoth() ? RESIDENTS : SurveyedSexes.MALE;
        long total = sexes.areBoth() ? sexes.sum() : inBands;
        if (table.has(RESIDENTS)) {
            total = PopulationTable.count(row, RESIDENTS);
        }
        int households = row.isEmpty(HOUSEHOLDS) ? 0 : PopulationTable.count(row, HOUSEHOLDS);
        CommunityTraits.Income income = surveyedIncome == null ? null : surveyedIncome.read(row);
        if (!row.isSound()) {
            return null;
        }
        sexes.check(row, told, total);
        if (total > PopulationReader.MOST_RESIDENTS) {
            row.fault(
                    told,
                    "the row has " + total + " residents, more than " + PopulationReader.MOST_RESIDENTS,
                    "该行共有 " + total + " 名居民，超过 " + PopulationReader.MOST_RESIDENTS,
                    new BilingualText("correct them", "请更正"));
        }
        if (!ages.bands().isEmpty()) {
            BANDS.check(row, told, inBands, total, total);
        }
        if (row.isSound()) {
            sexes.checkBands(row, total, byAge);
        }
        if (!row.isEmpty(HOUSEHOLDS)) {
            checkHouseholds(row, total, households);
        }
        return row.isSound()
                ? new SurveyRow(
                        (int) total,
                        byAge,
                        sexes.femaleShare(total, byAge),
                        households > 0 ? Double.valueOf((double) total / households) : null,
                        income)
                : null;
    }

    private static void checkHouseholds(LayerRow row, long total, int households) {
        if (total < (long) LEAST_SIZE * households || total > (long) LARGEST_SIZE * households) {
            row.fault(
                    HOUSEHOLDS,
                    "with " + total + " residents a household has not " + LEAST_SIZE + " to " + LARGEST_SIZE
                            + " members",
                    "居民 " + total + " 人，户均人数不在 " + LEAST_SIZE + " 到 " + LARGEST_SIZE + " 之间",
                    new BilingualText("correct the households or the residents", "请更正户数或居民数"));
        }
    }

    /** Residents by age band of the table that add up to all. */
    int[] fitted() {
        return Arrays.stream(ages.all()).sum() == residents
                ? ages.all()
                : LargestRemainder.split(
                        residents, Arrays.stream(ages.all()).asDoubleStream().toArray());
    }
}
