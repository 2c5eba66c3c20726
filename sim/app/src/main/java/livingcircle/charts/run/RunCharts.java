package livingcircle.charts.run;

import java.util.List;
import livingcircle.charts.page.Chart;

/** The charts of runs of one layout. */
public final class RunCharts {

    private RunCharts() {}

    /** Satisfaction and ways of the residents. */
    public static List<Chart> residents() {
        return List.of(new SatisfactionChart(), new SatisfactionPartsChart(), new TravelTimeChart());
    }

    /** Who has what nearby. */
    public static List<Chart> coverage() {
        return List.of(new CoverageChart(), new CircleRadarChart());
    }

    /** Customers, capacity and takings of the outlets. */
    public static List<Chart> outlets() {
        return List.of(new HourlyLoadChart(), new TurnedAwayChart(), new BreakEvenChart());
    }

    /** How the simulation went. */
    public static List<Chart> simulation() {
        return List.of(new DaysChart());
    }
}
