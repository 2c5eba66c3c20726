package livingcircle.charts.comparison;

import java.util.List;
import livingcircle.charts.page.Chart;

/** The charts of a comparison of layouts. */
public final class ComparisonCharts {

    private ComparisonCharts() {}

    /** Several layouts beside each other. */
    public static List<Chart> layouts() {
        return List.of(new ComparisonChart(), new PhasesChart(), new CostEffectChart());
    }

    /** Who wins and who loses. */
    public static List<Chart> winners() {
        return List.of(new WinnersChart());
    }
}
