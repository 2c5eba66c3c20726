package livingcircle.scenario.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import livingcircle.base.BilingualText;
import livingcircle.city.Community;
import livingcircle.population.AgeBand;
import livingcircle.population.CommunityTraits;
import livingcircle.scenario.layers.PopulationColumns;
import org.jspecify.annotations.Nullable;

/**
 * A population by community as bureaus have it, in the city's order.
 *
 * @param residents residents of each community
 * @param ages residents of each community by age band of the behaviour, or an empty list if the table has no ages; each
 *     row adds up to the community's residents
 * @param traits what else is known of each community, or an empty list if nothing is known of any
 * @param places where each community stands
 */
record PopulationSurvey(
        List<Integer> residents, List<List<Integer>> ages, List<CommunityTraits> traits, List<Place> places) {

    /** Its key among layers. */
    static final String KEY = "population";

    /** One row. */
    private record Entry(int residents, List<Integer> ages, CommunityTraits traits, Place place) {}

    /**
     * Reads a table that needs one row for each community.
     *
     * @param bands the age bands of the behaviour
     * @return the survey, or null after a fault
     */
    static @Nullable PopulationSurvey read(
            Layer layer, List<Community> communities, List<AgeBand> bands, Reading reading) {
        int before = reading.faultCount();
        LayerTable table = LayerTable.read(layer, Columns.of(PopulationColumns.DICTIONARY, List.of(), layer), reading);
        SurveyedAges ages = table == null ? null : SurveyedAges.of(table);
        if (table == null || ages == null || !hasNeeded(table, ages)) {
            return null;
        }
        SurveyedIncome income = SurveyedIncome.find(table);
        @Nullable Entry[] entries = new @Nullable Entry[communities.size()];
        SurveyedCommunities known = new SurveyedCommunities(communities);
        SumRows sums = new SumRows(table);
        AgeSplit split = new AgeSplit(bands);
        int used = 0;
        for (LayerRow row : table.rows()) {
            if (!known.isNamed(row) && SumRows.isSum(row)) {
                sums.addSum(row);
                continue;
            }
            sums.add(row);
            int community = known.indexOf(row);
            SurveyRow numbers = SurveyRow.read(row, table, ages, income);
            if (community >= 0 && numbers != null) {
                used++;
                SurveyedBands byAge = SurveyedBands.of(numbers, ages, split);
                entries[community] =
                        new Entry(numbers.residents(), byAge.residents(), traits(numbers, byAge), known.place(row));
            }
        }
        known.reportMissing(table);
        if (reading.faultCount() == before) {
            sums.check();
        }
        table.counted(KEY, used, sums.count());
        if (reading.faultCount() > before) {
            return null;
        }
        PopulationSurvey survey = inOrder(entries);
        survey.warnOfGaps(table, income);
        return survey;
    }

    private static boolean hasNeeded(LayerTable table, SurveyedAges ages) {
        boolean hasSexes = table.has(SurveyedSexes.MALE) && table.has(SurveyedSexes.FEMALE);
        return (table.has("id") || table.require(List.of("community")))
                && (hasSexes || !ages.bands().isEmpty() || table.require(List.of(SurveyRow.RESIDENTS)));
    }

    /** A number of people or households. */
    static int count(LayerRow row, String column) {
        return (int) row.integer(column, 0, PopulationReader.MOST_RESIDENTS);
    }

    private static CommunityTraits traits(SurveyRow numbers, SurveyedBands bands) {
        Double share = numbers.femaleShare();
        return new CommunityTraits(
                share == null ? null : new CommunityTraits.Women(share, bands.femaleShares()),
                numbers.householdSize(),
                numbers.income());
    }

    private static PopulationSurvey inOrder(@Nullable Entry[] entries) {
        List<Integer> residents = new ArrayList<>();
        List<List<Integer>> ages = new ArrayList<>();
        List<CommunityTraits> traits = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry != null) {
                residents.add(entry.residents());
                places.add(entry.place());
                traits.add(entry.traits());
                if (!entry.ages().isEmpty()) {
                    ages.add(entry.ages());
                }
            }
        }
        return new PopulationSurvey(
                residents, ages, traits.stream().allMatch(CommunityTraits.NONE::equals) ? List.of() : traits, places);
    }

    private void warnOfGaps(LayerTable table, @Nullable SurveyedIncome income) {
        if (table.has(SurveyRow.HOUSEHOLDS)) {
            warnOfGaps(
                    table,
                    SurveyRow.HOUSEHOLDS,
                    known -> known.householdSize() == null,
                    new BilingualText("the household size of behaviour.yaml", "behaviour.yaml 的户均人数"));
        }
        if (income != null) {
            warnOfGaps(
                    table,
                    income.column(),
                    known -> known.income() == null,
                    new BilingualText("the incomes of the scenario", "情景的收入"));
        }
    }

    private void warnOfGaps(
            LayerTable table, String column, Predicate<CommunityTraits> isUnknown, BilingualText instead) {
        long gaps = IntStream.range(0, traits.size())
                .filter(c -> residents.get(c) > 0 && isUnknown.test(traits.get(c)))
                .count();
        if (gaps > 0) {
            String at = Path.of(table.name()).getFileName() + ": " + table.header(column);
            table.reading()
                    .warn(
                            at + " is empty for " + gaps + " of " + traits.size() + " communities, which take "
                                    + instead.en(),
                            at + "：" + traits.size() + " 个社区中有 " + gaps + " 个未填，采用" + instead.zh());
        }
    }
}
