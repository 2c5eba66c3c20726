package livingcircle.experiment;

import java.util.List;
import livingcircle.model.RunSettings;

/**
 * What one run gives: tidy tables and the balance of needs.
 *
 * @param scenario id of the scenario
 * @param settings what was asked for
 * @param tables tables in the order in which they are to be read; the first is {@code runs} with one row
 * @param conservation the balance
 */
public record RunResult(String scenario, RunSettings settings, List<Table> tables, Conservation conservation) {

    public RunResult {
        tables = List.copyOf(tables);
    }

    /**
     * The table of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Table table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the result has no table " + name));
    }

    /**
     * The same run with some of its tables, so that the others need not be kept.
     *
     * @throws IllegalArgumentException if there is no table of a name
     */
    public RunResult only(List<String> names) {
        return new RunResult(scenario, settings, names.stream().map(this::table).toList(), conservation);
    }

    /** A headline number of the run: a column of the table {@code runs}. */
    public double headline(String column) {
        return table("runs").number(0, column);
    }
}
