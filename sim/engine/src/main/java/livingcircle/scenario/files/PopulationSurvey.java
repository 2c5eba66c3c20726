package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.List;
import livingcircle.city.Community;
import livingcircle.population.AgeBand;
import livingcircle.population.CommunityTraits;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link PopulationTable} says in the age bands of a behaviour, in the city's order.
 *
 * @param residents residents of each community
 * @param ages residents of each community by age band of the behaviour, or an empty list if the table has no ages; each
 *     row adds up to the community's residents
 * @param traits what else is known of each community, or an empty list if nothing is known of any
 * @param places where each community stands
 */
record PopulationSurvey(
        List<Integer> residents, List<List<Integer>> ages, List<CommunityTraits> traits, List<Place> places) {

    /**
     * Reads a table that needs one row for each community.
     *
     * @param bands the age bands of the behaviour
     * @return the survey, or null after a fault
     */
    static @Nullable PopulationSurvey read(
            Layer layer, List<Community> communities, List<AgeBand> bands, Reading reading) {
        PopulationTable table = PopulationTable.read(layer, communities, reading);
        return table == null ? null : of(table, new AgeSplit(bands));
    }

    private static PopulationSurvey of(PopulationTable table, AgeSplit split) {
        List<List<Integer>> ages = new ArrayList<>();
        List<CommunityTraits> traits = new ArrayList<>();
        for (SurveyRow row : table.numbers()) {
            SurveyedBands bands = SurveyedBands.of(row, table.ages(), split);
            ages.add(bands.residents());
            traits.add(traits(row, bands));
        }
        return new PopulationSurvey(
                table.residents(),
                table.ages().bands().isEmpty() ? List.of() : ages,
                traits.stream().allMatch(CommunityTraits.NONE::equals) ? List.of() : traits,
                table.places());
    }

    private static CommunityTraits traits(SurveyRow numbers, SurveyedBands bands) {
        Double share = numbers.femaleShare();
        return new CommunityTraits(
                share == null ? null : new CommunityTraits.Women(share, bands.femaleShares()),
                numbers.householdSize(),
                numbers.income());
    }
}
