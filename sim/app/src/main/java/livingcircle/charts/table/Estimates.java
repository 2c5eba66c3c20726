package livingcircle.charts.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.experiment.Table;
import livingcircle.statistics.MeanInterval;

/**
 * Means over the runs with their 95 % intervals, for each thing that a table of all runs speaks of. With a single run
 * the interval is not known.
 */
public final class Estimates {

    private final Table table;
    private final int runs;
    private final Map<List<Object>, List<Integer>> rows = new LinkedHashMap<>();

    /** @param keys columns that tell the things apart */
    Estimates(Table table, int runs, List<String> keys) {
        this.table = table;
        this.runs = runs;
        for (int row = 0; row < table.rowCount(); row++) {
            List<Object> key = new ArrayList<>();
            for (String column : keys) {
                key.add(table.value(row, column));
            }
            rows.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
    }

    /** The things, in the order of the table. */
    public List<Thing> things() {
        return rows.values().stream().map(Thing::new).toList();
    }

    /** Whether the table has a column. */
    public boolean has(String column) {
        return table.columns().contains(column);
    }

    /** One thing in all runs. */
    public final class Thing {

        private final List<Integer> own;

        private Thing(List<Integer> own) {
            this.own = own;
        }

        /** A text, which is the same in all runs. */
        public String text(String column) {
            return String.valueOf(table.value(own.get(0), column));
        }

        /** A number that is the same in all runs. */
        public double constant(String column) {
            return table.number(own.get(0), column);
        }

        /** The mean of a number; runs in which it is not known are left out. */
        public MeanInterval mean(String column) {
            return MeanInterval.of(
                    own.stream()
                            .mapToDouble(row -> table.number(row, column))
                            .filter(value -> !Double.isNaN(value))
                            .toArray(),
                    MeanInterval.DEFAULT_CONFIDENCE);
        }

        /** The mean of a count; a run without a row for the thing counts as 0. */
        public double meanCount(String column) {
            return own.stream().mapToDouble(row -> table.number(row, column)).sum() / runs;
        }

        /**
         * The ratio of two counts over all runs with its interval, as of residuals from the ratio (Cochran, "Sampling
         * Techniques", 3rd ed. 1977, ch. 6); NaN if the whole is 0.
         */
        public MeanInterval ratio(String part, String whole) {
            double wholeMean = meanCount(whole);
            double ratio = wholeMean == 0 ? Double.NaN : meanCount(part) / wholeMean;
            double[] residuals = new double[runs];
            for (int i = 0; i < own.size(); i++) {
                residuals[i] = table.number(own.get(i), part) - ratio * table.number(own.get(i), whole);
            }
            double half =
                    MeanInterval.of(residuals, MeanInterval.DEFAULT_CONFIDENCE).halfWidth() / wholeMean;
            return new MeanInterval(ratio, half, MeanInterval.DEFAULT_CONFIDENCE, runs);
        }

        /** The interval of a count; a run without a row for the thing counts as 0. */
        public MeanInterval count(String column) {
            double[] values = new double[runs];
            for (int i = 0; i < own.size(); i++) {
                values[i] = table.number(own.get(i), column);
            }
            return MeanInterval.of(values, MeanInterval.DEFAULT_CONFIDENCE);
        }
    }
}
