package livingcircle.scenario.files;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import livingcircle.base.BilingualText;
import livingcircle.city.Community;
import livingcircle.scenario.layers.AgeColumn;
import livingcircle.scenario.layers.PopulationColumns;
import livingcircle.scenario.layers.WrittenNumber;
import org.jspecify.annotations.Nullable;

/**
 * A population by community as bureaus have it, whatever the age bands of the behaviour are.
 *
 * @param table the table
 * @param ages its age bands
 * @param rows the row of each community, in the city's order
 * @param numbers what it says, likewise
 */
record PopulationTable(LayerTable table, SurveyedAges ages, List<LayerRow> rows, List<SurveyRow> numbers) {

    /** Its key among layers. */
    static final String KEY = "population";

    private static final String ID = "id";
    private static final String COMMUNITY = "community";

    /** Reads a table that needs one row for each community; null after a fault. */
    static @Nullable PopulationTable read(Layer layer, List<Community> communities, Reading reading) {
        int before = reading.faultCount();
        LayerTable table =
                LayerTable.read(layer, Columns.of(PopulationColumns.DICTIONARY, List.of(), layer), KEY, reading);
        if (table == null) {
            return null;
        }
        SurveyedAges ages = SurveyedAges.of(table);
        if (ages == null || !hasNeeded(table, ages)) {
            table.refused(KEY);
            return null;
        }
        SurveyedIncome income = SurveyedIncome.find(table);
        @Nullable LayerRow[] rows = new @Nullable LayerRow[communities.size()];
        @Nullable SurveyRow[] numbers = new @Nullable SurveyRow[communities.size()];
        SurveyedCommunities known = new SurveyedCommunities(communities);
        SumRows sums = new SumRows(table);
        int used = 0;
        for (LayerRow row : table.rows()) {
            if (!known.isNamed(row) && SumRows.isSum(row)) {
                sums.addSum(row);
                continue;
            }
            sums.add(row);
            int community = known.indexOf(row);
            SurveyRow read = SurveyRow.read(row, table, ages, income);
            if (community >= 0 && read != null) {
                used++;
                rows[community] = row;
                numbers[community] = read;
            }
        }
        known.reportMissing(table);
        boolean areAllSound = used + sums.count() == table.rows().size();
        if (areAllSound && reading.faultCount() == before) {
            sums.check();
        }
        table.counted(KEY, used, sums.soundCount());
        if (reading.faultCount() > before) {
            return null;
        }
        PopulationTable population = new PopulationTable(
                table,
                ages,
                Arrays.stream(rows).map(row -> known(row)).toList(),
                Arrays.stream(numbers).map(row -> known(row)).toList());
        population.warnOfGaps(income);
        return population;
    }

    private static <T> T known(@Nullable T item) {
        if (item == null) {
            throw new IllegalStateException("a community without row was not reported");
        }
        return item;
    }

    private static boolean hasNeeded(LayerTable table, SurveyedAges ages) {
        boolean hasSexes = table.has(SurveyedSexes.MALE) && table.has(SurveyedSexes.FEMALE);
        return (table.has(ID) || table.require(List.of(COMMUNITY)))
                && (hasSexes || !ages.bands().isEmpty() || table.require(List.of(SurveyRow.RESIDENTS)));
    }

    /** A number of people or households. */
    static int count(LayerRow row, String column) {
        return (int) row.integer(column, 0, PopulationReader.MOST_RESIDENTS);
    }

    /** Residents of each community. */
    List<Integer> residents() {
        return numbers.stream().map(SurveyRow::residents).toList();
    }

    /** Where each community is named. */
    List<Place> places() {
        return rows.stream().map(SurveyedCommunities::place).toList();
    }

    /** The same table as CSV under the simulator's own headers, with the ids of the communities. */
    String csv(List<Community> communities) throws IOException {
        List<String> columns = table.columns().stream()
                .filter(column -> !column.equals(ID) && !column.equals(COMMUNITY))
                .toList();
        List<String> header = new ArrayList<>(List.of(ID));
        columns.forEach(column -> header.add(header(column)));
        StringWriter text = new StringWriter();
        try (CsvWriter writer = new CsvWriter(text, header)) {
            for (int c = 0; c < rows.size(); c++) {
                LayerRow row = rows.get(c);
                List<String> cells = new ArrayList<>(List.of(communities.get(c).id()));
                columns.forEach(column -> cells.add(WrittenNumber.plain(row.cell(column), column)));
                writer.row(cells.toArray(String[]::new));
            }
        }
        return text.toString();
    }

    /** Age bands are named so that spreadsheet programs do not take them for dates. */
    private static String header(String column) {
        AgeColumn band = AgeColumn.find(column);
        return band == null ? column : band.header();
    }

    private void warnOfGaps(@Nullable SurveyedIncome income) {
        if (table.has(SurveyRow.HOUSEHOLDS)) {
            warnOfGaps(
                    SurveyRow.HOUSEHOLDS,
                    row -> row.householdSize() == null,
                    new BilingualText("the household size of behaviour.yaml", "behaviour.yaml 的户均人数"));
        }
        if (income != null) {
            warnOfGaps(
                    income.column(),
                    row -> row.income() == null,
                    new BilingualText("the incomes of the scenario", "情景的收入"));
        }
    }

    private void warnOfGaps(String column, Predicate<SurveyRow> isUnknown, BilingualText instead) {
        long gaps = numbers.stream()
                .filter(row -> row.residents() > 0 && isUnknown.test(row))
                .count();
        if (gaps > 0) {
            String at = table.shortName() + ": " + table.header(column);
            int all = numbers.size();
            table.reading()
                    .warn(
                            at + " is empty for " + gaps + " of " + all + " communities, which take " + instead.en(),
                            at + "：" + all + " 个社区中有 " + gaps + " 个未填，采用" + instead.zh());
        }
    }
}
