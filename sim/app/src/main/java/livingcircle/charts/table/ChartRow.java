package livingcircle.charts.table;

import java.util.ArrayList;
import java.util.List;
import livingcircle.statistics.MeanInterval;

/** A row of a chart's numbers while it is put together. */
public final class ChartRow {

    private final List<Object> values = new ArrayList<>();

    public ChartRow add(Object value) {
        values.add(value);
        return this;
    }

    /** Adds mean, lower and upper end. */
    public ChartRow add(MeanInterval interval) {
        return add(interval.mean()).add(interval.lower()).add(interval.upper());
    }

    public List<Object> values() {
        return values;
    }
}
