package livingcircle.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.experiment.Conservation;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import org.jspecify.annotations.Nullable;

/**
 * The mean of several runs, row by row, for the tables that people are shown. Rows belong together if their text and
 * their minutes agree; a count that a run does not have is 0, any other number is left out of the mean where it is not
 * known. The mean of one run is that run.
 */
public final class MeanOfRuns {

    private static final List<String> TABLES =
            List.of("runs", "communities", "profiles", "purposes", "types", "coverage", "travel_times", "adequacy");
    private static final Set<String> OF_ONE_RUN = Set.of("seed", "replication");
    private static final Set<String> KEYS = Set.of("minute_from");

    private final List<Sums> sums = new ArrayList<>();
    private @Nullable RunResult first;
    private int runs;
    private Conservation balance = Conservation.NONE;

    /** Adds a run. */
    public void add(RunResult run) {
        if (first == null) {
            TABLES.forEach(name -> sums.add(new Sums(run.table(name))));
            first = run.only(TABLES);
        }
        sums.forEach(sum -> sum.add(run.table(sum.name)));
        runs++;
        balance = balance.plus(run.conservation());
    }

    /** The balance of all runs together. */
    public Conservation balance() {
        return balance;
    }

    /** The lowest value of a headline number in any run. */
    public double lowest(String column) {
        return cell(column).lowest;
    }

    /** The highest value of a headline number in any run. */
    public double highest(String column) {
        return cell(column).highest;
    }

    private Sum cell(String column) {
        Sums headlines = sums.get(TABLES.indexOf("runs"));
        Sum[] row = headlines.rows.values().iterator().next();
        return row[headlines.columns.indexOf(column)];
    }

    /**
     * The mean of the runs added.
     *
     * @throws IllegalStateException if there is none
     */
    public RunResult result() {
        RunResult one = first;
        if (one == null) {
            throw new IllegalStateException("there is no run to take the mean of");
        }
        if (runs == 1) {
            return one;
        }
        List<Table> tables = sums.stream().map(sum -> sum.mean(runs)).toList();
        return new RunResult(one.scenario(), one.settings(), tables, balance());
    }

    /** The sums of one table. */
    private static final class Sums {
        private final String name;
        private final List<String> columns;
        private final Map<List<Object>, Sum[]> rows = new LinkedHashMap<>();

        Sums(Table table) {
            name = table.name();
            columns = table.columns();
        }

        void add(Table table) {
            for (int r = 0; r < table.rowCount(); r++) {
                List<Object> values = table.row(r);
                Sum[] sum = rows.computeIfAbsent(keyOf(values), key -> startFor(values));
                for (int c = 0; c < sum.length; c++) {
                    sum[c].add(values.get(c));
                }
            }
        }

        private List<Object> keyOf(List<Object> values) {
            List<Object> key = new ArrayList<>();
            for (int c = 0; c < values.size(); c++) {
                if (!(values.get(c) instanceof Number) || KEYS.contains(columns.get(c))) {
                    key.add(values.get(c));
                }
            }
            return key;
        }

        private Sum[] startFor(List<Object> values) {
            Sum[] sum = new Sum[values.size()];
            for (int c = 0; c < sum.length; c++) {
                boolean isKept = !(values.get(c) instanceof Number)
                        || KEYS.contains(columns.get(c))
                        || OF_ONE_RUN.contains(columns.get(c));
                sum[c] = new Sum(values.get(c), isKept);
            }
            return sum;
        }

        Table mean(int runs) {
            Table table = new Table(name, columns);
            for (Sum[] sum : rows.values()) {
                List<Object> row = new ArrayList<>();
                for (Sum cell : sum) {
                    row.add(cell.mean(runs));
                }
                table.add(row);
            }
            return table;
        }
    }

    /** The sum of one cell. */
    private static final class Sum {
        private final Object first;
        private final boolean isKept;
        private double sum;
        private double lowest = Double.POSITIVE_INFINITY;
        private double highest = Double.NEGATIVE_INFINITY;
        private int known;

        Sum(Object first, boolean isKept) {
            this.first = first;
            this.isKept = isKept;
        }

        void add(Object value) {
            if (value instanceof Number number && !Double.isNaN(number.doubleValue())) {
                sum += number.doubleValue();
                lowest = Math.min(lowest, number.doubleValue());
                highest = Math.max(highest, number.doubleValue());
                known++;
            }
        }

        Object mean(int runs) {
            if (isKept) {
                return first;
            }
            return first instanceof Long ? sum / runs : sum / known;
        }
    }
}
