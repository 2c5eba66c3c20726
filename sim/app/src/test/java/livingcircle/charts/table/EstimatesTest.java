package livingcircle.charts.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import livingcircle.experiment.Table;
import livingcircle.statistics.MeanInterval;
import org.junit.jupiter.api.Test;

class EstimatesTest {

    private static Estimates.Thing thing(double[] parts, double[] wholes) {
        Table table = new Table("cells", List.of("type", "part", "whole"));
        for (int run = 0; run < parts.length; run++) {
            table.add(List.of("kiosk", parts[run], wholes[run]));
        }
        return new Estimates(table, parts.length, List.of("type")).things().get(0);
    }

    @Test
    void overAConstantWholeTheRatioHasTheIntervalOfTheMean() {
        double[] parts = {3, 5, 4, 8};
        MeanInterval mean = MeanInterval.of(parts, 0.95);
        MeanInterval ratio = thing(parts, new double[] {10, 10, 10, 10}).ratio("part", "whole");
        assertEquals(mean.mean() / 10, ratio.mean(), 1e-12);
        assertEquals(mean.lower() / 10, ratio.lower(), 1e-12);
        assertEquals(mean.upper() / 10, ratio.upper(), 1e-12);
    }

    @Test
    void partsInProportionLeaveNoDoubt() {
        MeanInterval ratio =
                thing(new double[] {1, 2, 3}, new double[] {4, 8, 12}).ratio("part", "whole");
        assertEquals(0.25, ratio.mean(), 1e-12);
        assertEquals(0, ratio.halfWidth(), 1e-12);
    }

    @Test
    void oneRunHasNoInterval() {
        MeanInterval ratio = thing(new double[] {1}, new double[] {4}).ratio("part", "whole");
        assertEquals(0.25, ratio.mean(), 1e-12);
        assertTrue(Double.isNaN(ratio.lower()) && Double.isNaN(ratio.upper()));
    }

    @Test
    void allTypesTogetherAreTheSumOfTheTypesInEveryHour() {
        Table hours = new Table(
                "outlet_hours", List.of("outlet", "type", "hour", "served", "turned_away", "capacity_per_day"));
        hours.add(List.of("a", "kiosk", 8L, 14.0, 7.0, 30.0));
        hours.add(List.of("b", "bakery", 8L, 28.0, 0.0, 20.0));
        hours.add(List.of("b", "bakery", 9L, 7.0, 0.0, 20.0));
        Table sums = TypeHours.of(hours, 7);
        Estimates.Thing eight =
                new Estimates(sums, 1, List.of("type", "hour")).things().get(0);
        assertEquals(TypeHours.ALL, eight.text("type"));
        assertEquals(6, eight.meanCount("served_per_day"), 1e-12);
        assertEquals(1, eight.meanCount("turned_away_per_day"), 1e-12);
        assertEquals(50, eight.meanCount("capacity_per_day"), 1e-12);
    }
}
