package livingcircle.charts;

import java.util.ArrayList;
import java.util.List;
import livingcircle.statistics.MeanInterval;

/** A row of a chart's numbers while it is put together. */
final class ChartRow {

    private final List<Object> values = new ArrayList<>();

    ChartRow add(Object value) {
        values.add(value);
        return this;
    }

    /** Adds mean, lower and upper end. */
    ChartRow add(MeanInterval interval) {
        return add(interval.mean()).add(interval.lower()).add(interval.upper());
    }

    List<Object> values() {
        return values;
    }
}
