package livingcircle.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import livingcircle.TestTown;
import livingcircle.base.Parallel;
import livingcircle.model.RunSettings;
import org.junit.jupiter.api.Test;

/** What the tables say of outlets that close during a run. */
class ClosingTest {

    private static final int DAYS = 28;

    /** A shop that needs 1,000 customers a day, of 300 residents; it closes after two weeks. */
    private static RunResult run(String hours, int warmupDays) {
        TestTown town = new TestTown().purpose("food", false, -30).type("shop", "food", 7, hours, 1_000_000);
        town.types.set(0, TestTown.breakingEven(town.types.get(0), 1_000));
        town.residents = 300;
        town.lossWeeks = 2;
        town.retries = 0;
        town.moveEveryoneTo(0, 0);
        town.outlet("shop", "shop", 100, 0);
        RunSettings settings = new RunSettings(1, 0, warmupDays, DAYS, true, true);
        try (Parallel parallel = new Parallel(2)) {
            return Experiment.run(town.world(), settings, new Detail(false, false), parallel, day -> {});
        }
    }

    @Test
    void costsEndWhenTheOutletCloses() {
        Table operators = run("00:00-24:00", 0).table("operators");
        assertEquals(true, operators.value(0, "closed"));
        assertEquals(14, operators.number(0, "closed_after_day"));
        // half of the days, 1,000 customers of 5 yuan each
        assertEquals(2_500, operators.number(0, "cost_yuan_per_day"), 1e-9);
        double served = operators.number(0, "served_per_day");
        assertTrue(served > 140 && served < 160, "300 a day for half of the days: " + served);
        assertEquals(served * 5 - 2_500, operators.number(0, "profit_yuan_per_day"), 1e-6);
        assertEquals(1_000, operators.number(0, "break_even_per_day"), 1e-9);
        assertEquals(true, operators.value(0, "at_risk"));
    }

    @Test
    void whatClosedBeforeTheMeasuredDaysCostsNothing() {
        Table operators = run("00:00-24:00", 14).table("operators");
        assertEquals(0, operators.number(0, "cost_yuan_per_day"));
        assertEquals(0, operators.number(0, "profit_yuan_per_day"));
        assertEquals(false, operators.value(0, "at_risk"));
    }

    @Test
    void whoWasCoveredAndNotServedIsAShareOfThoseWhoWereCovered() {
        Table adequacy = run("09:00-12:00", 0).table("adequacy");
        assertEquals(300, adequacy.number(0, "covered_residents"));
        double share = adequacy.number(0, "covered_not_served_share");
        assertTrue(share > 0.9 && share <= 1, "share " + share);
    }
}
