package livingcircle.scenario.files;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.population.CommunityTraits;
import org.jspecify.annotations.Nullable;

/**
 * Where a population table tells the income of a community.
 *
 * @param column its column
 * @param isMedian whether it is the median, not the mean
 * @param perYear how often a year it is had
 */
record SurveyedIncome(String column, boolean isMedian, int perYear) {

    private static final int MONTHS = 12;
    private static final double LEAST_YUAN = 100;
    private static final double MOST_YUAN = 10_000_000;
    /** Means that are farther apart are rather those of a month and of a year. */
    private static final double MOST_TIMES = 3;

    private static final List<SurveyedIncome> ALL = List.of(
            new SurveyedIncome("income_yuan", false, 1),
            new SurveyedIncome("monthly_income_yuan", false, MONTHS),
            new SurveyedIncome("median_income_yuan", true, 1),
            new SurveyedIncome("median_monthly_income_yuan", true, MONTHS));

    /** The income of a table, or null if it has none or, after a fault, several. */
    static @Nullable SurveyedIncome find(LayerTable table) {
        List<SurveyedIncome> told =
                ALL.stream().filter(income -> table.has(income.column)).toList();
        if (told.size() > 1) {
            String column = told.get(1).column;
            table.reading()
                    .fault(
                            table.headerPlace(column),
                            new BilingualText(
                                    "tells incomes as " + table.header(told.get(0).column) + " does",
                                    "与“" + table.header(told.get(0).column) + "”同为收入"),
                            new BilingualText(
                                    "keep one; write ignore for the other in columns beside the file",
                                    "请只保留一列；另一列请在文件旁的 columns 中写 ignore"));
        }
        return told.size() == 1 ? told.get(0) : null;
    }

    /** The income of a row, or null if the cell is empty. */
    CommunityTraits.@Nullable Income read(LayerRow row) {
        Double yuan = row.optionalNumber(column, LEAST_YUAN / perYear, MOST_YUAN / perYear);
        return yuan == null ? null : new CommunityTraits.Income(yuan * perYear, isMedian);
    }

    /**
     * Warns if the incomes of communities are quite others than that of the scenario.
     *
     * @param residents residents of each community
     * @param traits what is known of each, or an empty list
     * @param meanIncomeYuan the scenario's, a year
     */
    static void checkLevel(
            List<Integer> residents, List<CommunityTraits> traits, double meanIncomeYuan, Reading reading) {
        double sum = 0;
        long people = 0;
        for (int c = 0; c < traits.size(); c++) {
            CommunityTraits.Income income = traits.get(c).income();
            if (income != null) {
                sum += income.yuan() * residents.get(c);
                people += residents.get(c);
            }
        }
        double mean = people > 0 ? sum / people : meanIncomeYuan;
        if (mean > MOST_TIMES * meanIncomeYuan || mean < meanIncomeYuan / MOST_TIMES) {
            reading.warn(
                    "the incomes of population.survey are " + Math.round(mean)
                            + " yuan a year in the mean, population.meanIncomeYuan is " + Math.round(meanIncomeYuan)
                            + "; is a month taken for a year?",
                    "population.survey 的收入平均为每年 " + Math.round(mean) + " 元，而 population.meanIncomeYuan 为 "
                            + Math.round(meanIncomeYuan) + " 元；是否混淆了月收入与年收入？");
        }
    }
}
