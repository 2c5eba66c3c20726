package livingcircle.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import livingcircle.ShippedFiles;
import livingcircle.base.Parallel;
import livingcircle.model.RunSettings;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped grid town at default numbers is a plausible town. */
class GridTownTest {

    private static RunResult result;

    @BeforeAll
    static void run() {
        try (Parallel parallel = new Parallel(2)) {
            World world = World.of(
                    ScenarioReader.read(ShippedFiles.scenarios().resolve("grid-town/baseline.yaml")), parallel);
            result = Experiment.run(world, new RunSettings(1, 0, 7, 28, true, false), Detail.NONE, parallel, day -> {});
        }
    }

    @Test
    void satisfactionLeavesRoomForImprovement() {
        double mean = result.headline("satisfaction_mean");
        assertTrue(mean >= 55 && mean <= 67, "mean " + mean);
        double strict = result.headline("satisfied_strict_share");
        assertTrue(strict > 0.25 && strict < 0.6, "strictly satisfied " + strict);
    }

    @Test
    void residentsShopAboutTwiceAWeek() {
        double days = result.headline("shopping_days_per_week");
        assertTrue(days >= 1.6 && days <= 2.4, "days " + days);
    }

    @Test
    void nearlyAllNeedsAreMet() {
        double unmet = result.headline("unmet") / result.headline("needs");
        assertTrue(unmet > 0.001 && unmet < 0.05, "unmet " + unmet);
    }

    /** With two markets and two supermarkets the shares depend on where these stand. */
    @Test
    void visitsWithinAPurposeFollowTheRatesOfItsTypes() {
        assertEquals(0.8 / 0.8, visits("wet_market") / visits("fresh_store"), 0.3);
        assertEquals(0.5 / 1.2, visits("supermarket") / visits("convenience"), 0.12);
    }

    /** 2 ÷ β is 5, 8 and 11.8 minutes; a town of 1.5 km cuts off the long walks, so that the last tier stays below. */
    @Test
    void walksChosenAreNearTwoOverTheCoefficient() {
        assertEquals(5, meanWalkOfTier(5), 1);
        assertEquals(8, meanWalkOfTier(8), 2);
        assertEquals(11.8, meanWalkOfTier(15), 4);
        assertTrue(meanWalkOfTier(5) < meanWalkOfTier(8) && meanWalkOfTier(8) < meanWalkOfTier(15));
    }

    private static double meanWalkOfTier(double standardMinutes) {
        Table types = result.table("types");
        double minutes = 0;
        double visits = 0;
        for (int row = 0; row < types.rowCount(); row++) {
            if (types.number(row, "standard_min") == standardMinutes && types.number(row, "visits") > 0) {
                minutes += types.number(row, "visits") * types.number(row, "walk_min_mean");
                visits += types.number(row, "visits");
            }
        }
        return minutes / visits;
    }

    private static double visits(String type) {
        return of(type, "visits");
    }

    private static double of(String type, String column) {
        Table types = result.table("types");
        for (int row = 0; row < types.rowCount(); row++) {
            if (types.value(row, "type").equals(type)) {
                return types.number(row, column);
            }
        }
        throw new AssertionError("no type " + type);
    }

    @Test
    void everyTableSpeaksOfTheSameNeeds() {
        for (String name : new String[] {"communities", "profiles", "purposes", "days"}) {
            Table table = result.table(name);
            for (String column : new String[] {"needs", "visits", "orders", "unmet"}) {
                double sum = 0;
                for (int row = 0; row < table.rowCount(); row++) {
                    sum += table.number(row, column);
                }
                assertEquals(result.headline(column), sum, name + "." + column);
            }
        }
        Table outlets = result.table("outlets");
        double served = 0;
        for (int row = 0; row < outlets.rowCount(); row++) {
            served += outlets.number(row, "served");
        }
        double delivered = result.headline("orders") - remoteOrders();
        assertEquals(result.headline("visits") + delivered, served);
    }

    private static double remoteOrders() {
        // what the dark stores did not serve came from outside the town
        Table outlets = result.table("outlets");
        double delivered = 0;
        for (int row = 0; row < outlets.rowCount(); row++) {
            delivered += outlets.value(row, "type").equals("dark_store") ? outlets.number(row, "served") : 0;
        }
        return result.headline("orders") - delivered;
    }
}
