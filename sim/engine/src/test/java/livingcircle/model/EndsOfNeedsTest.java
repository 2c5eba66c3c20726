package livingcircle.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import livingcircle.TestTown;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;
import livingcircle.outlets.Outlet;
import livingcircle.population.AgeBand;
import livingcircle.world.NeedTables;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;

/** Each way in which a need can end, in a town made for it. */
class EndsOfNeedsTest {

    private static TestTown town(double goWithout) {
        TestTown town = new TestTown().purpose("food", false, goWithout).type("shop", "food", 7);
        town.residents = 200;
        town.moveEveryoneTo(0, 0);
        town.habit = 0;
        return town;
    }

    private static List<String> endsOf(TestTown town, RunSettings settings) {
        return Runs.diary(town.world(), settings, 2).stream()
                .map(Diary.Line::end)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    @Test
    void aNeedThatIsNeverMetIsTriedThreeTimesAndStaysOneNeed() {
        TestTown town = town(-2);
        RunRecord run = Runs.run(town.world(), Runs.plain(10), 1);
        assertEquals(200 * 10, run.tally().byPurpose().needs(0));
        assertEquals(200 * 10, run.tally().byPurpose().unmet(0, UnmetReason.NO_OUTLET));
        // needs of day d end on day d + 2; those still open end with the run
        long[] byDay = new long[10];
        for (int d = 0; d < 10; d++) {
            byDay[d] = run.tally().byDay().unmet(d);
        }
        assertEquals(List.of(0L, 0L, 200L), List.of(byDay[0], byDay[1], byDay[2]));
        assertEquals(3 * 200, byDay[9]);
    }

    @Test
    void anOutletBeyondTheWalkIsTooFarAndByEBikeItIsNot() {
        TestTown town = town(-20).outlet("shop", "shop", 1_000, 1_000);
        town.bands = List.of(new AgeBand("80+", 80, 1, 0.8, 0.8, 1, 0, 1, 1, 0, 1, 0, 10, "always"));
        assertEquals(List.of("too-far"), endsOf(town, Runs.plain(4)));
        town.bands = List.of(new AgeBand("80+", 80, 1, 0.8, 0.8, 1, 0, 1, 0, 1, 1, 0, 10, "always"));
        assertEquals(List.of("visit"), endsOf(town, Runs.plain(4)));
    }

    @Test
    void outsideOpeningHoursAnOutletIsClosed() {
        TestTown town = new TestTown().purpose("food", false, -30).type("shop", "food", 7, "09:00-12:00", 1_000);
        town.residents = 200;
        town.moveEveryoneTo(0, 0);
        town.outlet("shop", "shop", 100, 0);
        List<Diary.Line> lines = Runs.diary(town.world(), Runs.plain(6), 1);
        for (Diary.Line line : lines) {
            boolean open = line.slot() >= 18 && line.slot() < 24;
            assertEquals(open ? "visit" : "closed", line.end());
        }
        assertTrue(lines.stream().anyMatch(line -> line.end().equals("visit")));
    }

    @Test
    void closedWeekdaysCount() {
        TestTown town = new TestTown().purpose("food", false, -30).type("shop", "food", 7, "Mo-Fr 00:00-24:00", 1_000);
        town.residents = 200;
        town.retries = 0;
        town.moveEveryoneTo(0, 0);
        town.outlet("shop", "shop", 100, 0);
        for (Diary.Line line : Runs.diary(town.world(), Runs.plain(14), 1)) {
            assertEquals(line.day() % 7 < 5 ? "visit" : "closed", line.end());
        }
    }

    @Test
    void aHighPriceIsTheReasonWhereItDecides() {
        TestTown town = town(-3);
        Outlet dear = Outlet.plain("dear", "shop", TestTown.at(50, 0));
        town.outlets.add(new Outlet(
                dear.id(), dear.name(), dear.at(), dear.types(), null, null, 8.0, null, false, false, false));
        List<String> ends = endsOf(town, Runs.plain(5));
        assertTrue(ends.contains("too-dear"), ends.toString());
        assertTrue(!ends.contains("too-far"), ends.toString());
    }

    @Test
    void peopleWhoAvoidStepsAreStoppedByThem() {
        TestTown town = town(-20);
        List<Street> streets = new ArrayList<>(town.city.streets());
        streets.add(
                Street.along("stairs", 0, 999_999, StreetKind.STEPS, List.of(TestTown.at(0, 0), TestTown.at(-100, 0))));
        streets.add(Street.along(
                "terrace", 999_999, 1_000_000, StreetKind.PATH, List.of(TestTown.at(-100, 0), TestTown.at(-200, 0))));
        town.city = new CityLayers(BilingualText.of("Steps"), streets, town.city.homes(), town.city.communities());
        town.outlet("shop", "shop", -150, 0);
        town.bands = List.of(new AgeBand("25-44", 25, 1, 1.25, 1.25, 1, 0, 1, 1, 0, 1, 0.5, 15, "always"));
        World world = town.world();
        for (Diary.Line line : Runs.diary(world, Runs.plain(4), 2)) {
            // beyond the e-bike's reach as well: to wheels and to those who avoid steps there is no way at all
            String expected = world.population().avoidsSteps(line.resident()) ? "steps" : "visit";
            assertEquals(expected, line.end());
        }
    }

    @Test
    void capacityTurnsAwayWhatIsTooMuch() {
        TestTown town = new TestTown().purpose("food", false, -30).type("shop", "food", 7, "00:00-24:00", 5);
        town.residents = 240;
        town.retries = 0;
        town.habit = 0;
        town.crowding = 0;
        town.moveEveryoneTo(0, 0);
        town.outlet("small", "shop", 100, 0);
        RunRecord run = Runs.run(town.world(), Runs.full(0, 10), 2);
        Tally.Ends ends = run.tally().byPurpose();
        assertEquals(2_400, ends.needs(0));
        // 24 hours at 5 an hour serve half of the 240 of a day, and the hours are evenly spread
        assertEquals(1_200.0, (double) ends.visits(0), 30);
        assertEquals(2_400 - ends.visits(0), ends.unmet(0, UnmetReason.FULL));
        for (int hour = 0; hour < 24; hour++) {
            // who waits is counted in the hour of arrival: a quarter of an hour's work may spill over
            assertTrue(run.served(0, hour) <= 10 * 5 * 1.25 + 1);
        }
    }

    @Test
    void whoIsTurnedAwayTriesTheSecondChoice() {
        TestTown town = new TestTown().purpose("food", false, -30).type("shop", "food", 7, "00:00-24:00", 2);
        town.residents = 240;
        town.habit = 0;
        town.crowding = 0;
        town.retries = 0;
        town.moveEveryoneTo(0, 0);
        town.outlet("near", "shop", 100, 0);
        Outlet far = Outlet.plain("far", "shop", TestTown.at(900, 900));
        town.outlets.add(
                new Outlet(far.id(), far.name(), far.at(), far.types(), 100.0, 1e6, null, null, false, false, false));
        RunRecord run = Runs.run(town.world(), Runs.full(0, 5), 2);
        assertEquals(run.tally().byPurpose().needs(0), run.tally().byPurpose().visits(0));
        long farServed = 0;
        for (int hour = 0; hour < 24; hour++) {
            farServed += run.served(1, hour);
        }
        assertTrue(farServed > 500, "overflow goes to the second choice");
    }

    @Test
    void needsTheResidentsAndTotalsBalance() {
        World world = ContractsTest.busyTown().world();
        RunRecord run = Runs.run(world, Runs.full(3, 7), 2);
        long needs = 0;
        for (int r = 0; r < world.population().count(); r++) {
            var ledger = run.ledger();
            assertEquals(ledger.needs(r), ledger.visits(r) + ledger.orders(r) + ledger.unmet(r));
            needs += ledger.needs(r);
        }
        long byPurpose = 0;
        Tally.Ends ends = run.tally().byPurpose();
        for (int q = 0; q < ends.groups(); q++) {
            assertEquals(ends.needs(q), ends.visits(q) + ends.orders(q) + ends.unmet(q));
            byPurpose += ends.needs(q);
        }
        assertEquals(needs, byPurpose);
        long served = 0;
        for (int s = 0; s < world.services().count(); s++) {
            for (int hour = 0; hour < 24; hour++) {
                served += run.served(s, hour);
            }
        }
        long visits = 0;
        for (int q = 0; q < ends.groups(); q++) {
            visits += ends.visits(q);
        }
        assertEquals(visits, served, "outlets served whoever visited");
    }

    @Test
    void needsArriveAtTheRateOfTheProfile() {
        TestTown town = ContractsTest.busyTown();
        World world = town.world();
        RunRecord run = Runs.run(world, Runs.plain(28), 2);
        for (int q = 0; q < 3; q++) {
            double expected = 0;
            for (int r = 0; r < world.population().count(); r++) {
                int needClass = NeedTables.classOf(
                        world.population().profile(r), world.population().escort(r));
                expected += 4 * world.needs().perWeek(needClass, q);
            }
            assertEquals(1, run.tally().byPurpose().needs(q) / expected, 0.02);
        }
    }
}
