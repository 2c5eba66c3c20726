package livingcircle.charts.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import livingcircle.experiment.Table;

/** Customers of all outlets of a type by hour of the day, per measured day. */
public final class TypeHours {

    public static final String NAME = "type_hours";

    /** Stands for all types together. */
    public static final String ALL = "all";

    private record Key(String type, long hour) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byType = type.compareTo(other.type);
            return byType != 0 ? byType : Long.compare(hour, other.hour);
        }
    }

    private TypeHours() {}

    /**
     * Adds the outlets of each type up, and those of all types.
     *
     * @param outletHours the table of one run
     * @param days measured days
     */
    public static Table of(Table outletHours, int days) {
        Map<Key, double[]> sums = new TreeMap<>();
        for (int row = 0; row < outletHours.rowCount(); row++) {
            for (String type : List.of((String) outletHours.value(row, "type"), ALL)) {
                Key key = new Key(type, (Long) outletHours.value(row, "hour"));
                double[] sum = sums.computeIfAbsent(key, k -> new double[3]);
                sum[0] += outletHours.number(row, "served") / days;
                sum[1] += outletHours.number(row, "turned_away") / days;
                sum[2] += outletHours.number(row, "capacity_per_day");
            }
        }
        Table table =
                new Table(NAME, List.of("type", "hour", "served_per_day", "turned_away_per_day", "capacity_per_day"));
        sums.forEach((key, sum) -> table.add(List.of(key.type(), key.hour(), sum[0], sum[1], sum[2])));
        return table;
    }
}
