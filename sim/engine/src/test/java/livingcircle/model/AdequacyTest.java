package livingcircle.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import livingcircle.TestTown;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;

/** Who is covered and yet not served. */
class AdequacyTest {

    private static TestTown town(String hours, double customersPerHour) {
        TestTown town = new TestTown().purpose("food", false, -30).type("shop", "food", 7, hours, customersPerHour);
        town.residents = 240;
        town.retries = 0;
        town.habit = 0;
        town.crowding = 0;
        town.moveEveryoneTo(0, 0);
        return town;
    }

    @Test
    void everyCoveredResidentWhoFindsTheOnlyShopFullIsCountedByHour() {
        TestTown town = town("00:00-24:00", 5);
        town.outlet("shop", "shop", 100, 0);
        RunRecord run = Runs.run(town.world(), Runs.full(0, 5), 2);
        long attempts = 0;
        for (int hour = 0; hour < 24; hour++) {
            assertEquals(run.turnedAway(0, hour), run.adequacy().turnedAway(0, hour));
            attempts += run.adequacy().turnedAway(0, hour);
        }
        long full = 0;
        for (int r = 0; r < 240; r++) {
            full += run.ledger().foundFull(r, 0) ? 1 : 0;
            assertEquals(run.ledger().turnedAway(r) > 0, run.ledger().foundFull(r, 0));
        }
        assertTrue(attempts > 400, "attempts " + attempts);
        assertTrue(full > 200, "residents " + full);
    }

    @Test
    void whoIsNotCoveredIsNotCounted() {
        TestTown town = town("00:00-24:00", 5);
        // 900 m are 12 minutes, more than the type's 8
        town.outlet("shop", "shop", 900, 0);
        World world = town.world();
        RunRecord run = Runs.run(world, Runs.full(0, 5), 2);
        for (int hour = 0; hour < 24; hour++) {
            assertEquals(0, run.adequacy().turnedAway(0, hour));
        }
        assertFalse(world.coverage().isCovered(0, 0));
    }

    @Test
    void whatDeliversIsNeverFoundClosedOnFoot() {
        TestTown town = new TestTown()
                .purpose("food", false, -30)
                .type("kitchen", "food", 7, "03:00-04:00", 1_000_000)
                .type("shop", "food", 7, "09:00-12:00", 1_000_000);
        town.types.set(0, TestTown.delivering(town.types.get(0), 400));
        town.residents = 240;
        town.retries = 0;
        town.moveEveryoneTo(0, 0);
        town.outlet("kitchen", "kitchen", 100, 0);
        town.outlet("shop", "shop", 100, 0);
        RunRecord run = Runs.run(town.world(), Runs.full(0, 5), 2);
        long atShop = 0;
        for (int hour = 0; hour < 24; hour++) {
            assertEquals(0, run.adequacy().closed(0, hour));
            atShop += run.adequacy().closed(1, hour);
        }
        assertTrue(atShop > 100, "closed " + atShop);
    }

    @Test
    void closedHoursAreThoseInWhichTheShopIsClosed() {
        TestTown town = town("09:00-12:00", 1_000_000);
        town.outlet("shop", "shop", 100, 0);
        RunRecord run = Runs.run(town.world(), Runs.full(0, 5), 2);
        long closed = 0;
        for (int hour = 0; hour < 24; hour++) {
            boolean open = hour >= 9 && hour < 12;
            assertEquals(open, run.adequacy().closed(0, hour) == 0, "hour " + hour);
            closed += run.adequacy().closed(0, hour);
        }
        // every resident has one need a day, and each attempt outside the hours fails
        assertEquals(closed, run.tally().byPurpose().unmet(0, UnmetReason.CLOSED));
        assertTrue(run.ledger().foundClosed(0, 0));
    }
}
