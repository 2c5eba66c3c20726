package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.city.Community;
import livingcircle.population.AgeBand;
import livingcircle.scenario.layers.AgeColumn;
import livingcircle.scenario.layers.PopulationColumns;
import org.jspecify.annotations.Nullable;

/**
 * A population by community as bureaus have it, in the city's order.
 *
 * @param residents residents of each community
 * @param ages residents of each community by age band of the behaviour, or an empty list if the table has no ages; each
 *     row adds up to the community's residents
 * @param places where each community stands
 */
record PopulationSurvey(List<Integer> residents, List<List<Integer>> ages, List<Place> places) {

    /** The layer of tables of residents. */
    static final String KEY = "population";

    /** One row. */
    private record Entry(int residents, List<Integer> ages, Place place) {}

    /**
     * Reads a table that needs one row for each community.
     *
     * @param bands the age bands of the behaviour
     * @return the survey, or null after a fault
     */
    static @Nullable PopulationSurvey read(
            Layer layer, List<Community> communities, List<AgeBand> bands, Reading reading) {
        int before = reading.faultCount();
        LayerTable table =
                LayerTable.read(layer, Columns.of(PopulationColumns.DICTIONARY, List.of(), layer), KEY, reading);
        if (table == null) {
            return null;
        }
        SurveyedAges ages = SurveyedAges.of(table);
        if (ages == null || !hasColumns(table, ages)) {
            table.refused(KEY);
            return null;
        }
        int used = 0;
        @Nullable Entry[] entries = new @Nullable Entry[communities.size()];
        SurveyedCommunities known = new SurveyedCommunities(communities);
        AgeSplit split = new AgeSplit(bands);
        for (LayerRow row : table.rows()) {
            int community = known.indexOf(row);
            SurveyRow totals = SurveyRow.read(row, table, ages);
            if (community >= 0 && totals != null) {
                used++;
                entries[community] = new Entry(totals.residents(), ages(totals, ages, split), known.place(row));
            }
        }
        table.counted(KEY, used, 0);
        known.reportMissing(table);
        return reading.faultCount() == before ? inOrder(entries) : null;
    }

    private static boolean hasColumns(LayerTable table, SurveyedAges ages) {
        if (!table.has("id") && !table.require(List.of("community"))) {
            return false;
        }
        boolean hasSexes = table.has("male") && table.has("female");
        return hasSexes || !ages.bands().isEmpty() || table.require(List.of("residents"));
    }

    /** A number of people or households. */
    static int count(LayerRow row, String column) {
        return (int) row.integer(column, 0, PopulationReader.MOST_RESIDENTS);
    }

    private static PopulationSurvey inOrder(@Nullable Entry[] entries) {
        List<Integer> residents = new ArrayList<>();
        List<List<Integer>> ages = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry != null) {
                residents.add(entry.residents());
                places.add(entry.place());
                if (!entry.ages().isEmpty()) {
                    ages.add(entry.ages());
                }
            }
        }
        return new PopulationSurvey(residents, ages, places);
    }

    private static List<Integer> ages(SurveyRow totals, SurveyedAges ages, AgeSplit split) {
        if (ages.bands().isEmpty()) {
            return List.of();
        }
        int[] counts = totals.fitted();
        int[] sum = new int[0];
        for (int i = 0; i < counts.length; i++) {
            AgeColumn band = ages.bands().get(i);
            int[] part = split.split(band.from(), band.to(), counts[i]);
            sum = i == 0 ? part : sums(sum, part);
        }
        return Arrays.stream(sum).boxed().toList();
    }

    private static int[] sums(int[] a, int[] b) {
        int[] sum = new int[a.length];
        Arrays.setAll(sum, i -> a[i] + b[i]);
        return sum;
    }
}
