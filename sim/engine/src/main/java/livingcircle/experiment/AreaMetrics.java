package livingcircle.experiment;

import java.util.ArrayList;
import java.util.List;

/** The numbers that tables tell of the city and of each circle. */
public final class AreaMetrics {

    private AreaMetrics() {}

    /** Columns of the table {@code runs} behind those that tell of the run itself. */
    public static List<String> ofCity() {
        List<String> columns = new ArrayList<>(ofCircle());
        columns.add("visits_on_shared_stop");
        return columns;
    }

    /** Numeric columns of the table {@code circles} behind those that tell of the circle itself. */
    public static List<String> ofCircle() {
        List<String> columns = new ArrayList<>(CircleFigures.COLUMNS);
        columns.addAll(OutletSums.COLUMNS);
        columns.addAll(GroupMetrics.COLUMNS);
        return columns;
    }
}
