package livingcircle.charts.planning;

import java.util.List;
import livingcircle.charts.page.Chart;

/** The charts of checks and diagnoses. */
public final class PlanningCharts {

    private PlanningCharts() {}

    /** Verdicts of acceptance rules. */
    public static List<Chart> acceptance() {
        return List.of(new AcceptanceChart());
    }

    /** What is missing and what would help. */
    public static List<Chart> diagnosis() {
        return List.of(new GapsChart(), new RemediesChart());
    }
}
