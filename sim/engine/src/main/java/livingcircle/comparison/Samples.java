package livingcircle.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;

/** Every number of the group tables, by layout and replication. */
final class Samples {

    /** The tables whose numbers are compared, with the columns that name a row. */
    private static final Map<String, List<String>> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("runs", List.of());
        TABLES.put("circles", List.of("circle"));
        TABLES.put("settlements", List.of("settlement"));
        TABLES.put("profiles", List.of("age_band", "sex"));
        TABLES.put("types", List.of("type"));
        TABLES.put("purposes", List.of("purpose"));
        TABLES.put("adequacy", List.of("type"));
        TABLES.put("communities", List.of("community"));
    }

    /** Numbers that describe a run or a place rather than measure anything. */
    private static final Set<String> NO_METRICS =
            Set.of("seed", "replication", "days", "warmup_days", "lon", "lat", "phase", "standard_min");

    private final int layouts;
    private final Map<MetricKey, double[][]> values = new LinkedHashMap<>();
    private int replications;

    Samples(int layouts) {
        this.layouts = layouts;
    }

    /** Adds a replication: one result per layout, in their order. */
    void add(List<RunResult> results) {
        for (int layout = 0; layout < layouts; layout++) {
            for (Map.Entry<String, List<String>> table : TABLES.entrySet()) {
                add(layout, results.get(layout).table(table.getKey()), table.getValue());
            }
        }
        replications++;
    }

    private void add(int layout, Table table, List<String> keys) {
        List<Integer> keyColumns = keys.stream().map(table.columns()::indexOf).toList();
        for (int row = 0; row < table.rowCount(); row++) {
            List<Object> cells = table.row(row);
            String id = idOf(cells, keyColumns);
            for (int c = 0; c < cells.size(); c++) {
                String column = table.columns().get(c);
                if (cells.get(c) instanceof Number number && !NO_METRICS.contains(column)) {
                    set(new MetricKey(table.name(), id, column), layout, number.doubleValue());
                }
            }
        }
    }

    private static String idOf(List<Object> cells, List<Integer> keyColumns) {
        List<String> parts = new ArrayList<>();
        keyColumns.forEach(column -> parts.add(String.valueOf(cells.get(column))));
        return parts.isEmpty() ? MetricKey.ALL : String.join(" ", parts);
    }

    private void set(MetricKey key, int layout, double value) {
        double[][] byLayout = values.computeIfAbsent(key, k -> new double[layouts][0]);
        for (int other = 0; other < layouts; other++) {
            int have = byLayout[other].length;
            if (have <= replications) {
                byLayout[other] = Arrays.copyOf(byLayout[other], replications + 1);
                Arrays.fill(byLayout[other], have, replications + 1, Double.NaN);
            }
        }
        byLayout[layout][replications] = value;
    }

    int replications() {
        return replications;
    }

    /** All numbers that any layout has, in the order of the tables. */
    List<MetricKey> keys() {
        return List.copyOf(values.keySet());
    }

    /**
     * A number by replication; NaN where the layout has no such row.
     *
     * @throws IllegalArgumentException if no layout has it
     */
    double[] of(MetricKey key, int layout) {
        double[][] byLayout = values.get(key);
        if (byLayout == null) {
            throw new IllegalArgumentException("nothing was measured as " + key);
        }
        return byLayout[layout].clone();
    }
}
