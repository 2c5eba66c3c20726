package livingcircle.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import livingcircle.TestTown;
import livingcircle.base.Parallel;
import livingcircle.choice.Nest;
import livingcircle.city.CityLayers;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.population.AgeBand;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contracts that every comparison rests on: repeatability and common random numbers. */
class ContractsTest {

    /** A town with everything switched on: nests, tours, seniors, e-bikes, small outlets that fill up. */
    static TestTown busyTown() {
        TestTown town = new TestTown()
                .purpose("food", true, -4)
                .purpose("goods", true, -3)
                .purpose("meal", false, -3)
                .type("market", "food", 2, "06:00-19:00", 12)
                .type("grocer", "food", 1, "07:00-21:00", 8)
                .type("store", "goods", 2, "07:00-23:00", 8)
                .type("diner", "meal", 3, "10:00-21:00", 6);
        town.nests.add(new Nest("fresh", List.of("market", "grocer"), 0.7));
        town.bands = new ArrayList<>(List.of(
                new AgeBand("0-5", 0, .05, 0, 0, 0, 0, 0, 1, 0, 1, 0, 15, "always"),
                new AgeBand("25-44", 25, .65, 1.27, 1.21, 1, 0.1, 1, .5, .5, 1, .02, 15, "always"),
                new AgeBand("70-79", 70, .30, 1.03, .97, 1.2, 0, .8, .9, .1, 1.35, .3, 10, "always")));
        town.incomeSigma = 0.4;
        town.residents = 3_000;
        SplittableRandom random = new SplittableRandom(5);
        String[] types = {"market", "grocer", "store", "store", "diner", "diner"};
        for (int i = 0; i < 40; i++) {
            town.outlet("outlet-" + i, types[i % types.length], random.nextInt(1_000), random.nextInt(1_000));
        }
        return town;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void diariesDoNotDependOnTheNumberOfThreads(int threads) {
        World world = busyTown().world();
        List<Diary.Line> one = Runs.diary(world, Runs.full(2, 6), 1);
        assertFalse(one.isEmpty());
        assertEquals(one, Runs.diary(world, Runs.full(2, 6), threads));
    }

    @Test
    void aSecondStartGivesTheSameDiary() {
        assertEquals(
                Runs.diary(busyTown().world(), Runs.full(2, 4), 2),
                Runs.diary(busyTown().world(), Runs.full(2, 4), 2));
    }

    @Test
    void anotherSeedOrReplicationGivesAnotherDiary() {
        World world = busyTown().world();
        List<Diary.Line> first = Runs.diary(world, new RunSettings(1, 0, 0, 2, true, false), 1);
        assertNotEquals(first, Runs.diary(world, new RunSettings(2, 0, 0, 2, true, false), 1));
        assertNotEquals(first, Runs.diary(world, new RunSettings(1, 1, 0, 2, true, false), 1));
    }

    @Test
    void theBusyTownIsBusy() {
        RunRecord run = Runs.run(busyTown().world(), Runs.full(2, 6), 2);
        Tally.Ends ends = run.tally().byPurpose();
        long full = 0;
        for (int q = 0; q < ends.groups(); q++) {
            full += ends.unmet(q, UnmetReason.FULL);
        }
        assertTrue(full > 100, "turned away " + full);
        assertTrue(
                run.tally().sharedStops() > 100, "shared stops " + run.tally().sharedStops());
    }

    @Test
    void anOutletThatNobodyReachesChangesNothing() {
        TestTown town = busyTown();
        town.eBikeLimitM = 2_300;
        town.city = TestTown.grid(60, 10, 2);
        // all homes within the first ten blocks, so that the far end of the streets is out of everyone's reach
        town.city = new CityLayers(
                town.city.name(),
                town.city.streets(),
                town.city.homes().stream()
                        .filter(home -> home.at().lon() < TestTown.at(1_000, 0).lon())
                        .toList(),
                town.city.communities());
        World before = town.world();
        town.outlets.add(17, Outlet.plain("far-away", "market", TestTown.at(5_900, 1_000)));
        assertEquals(Runs.diary(before, Runs.full(1, 5), 2), Runs.diary(town.world(), Runs.full(1, 5), 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"market", "grocer", "store", "diner"})
    void withoutFeedbackResidentsWhoNeverUseTheNewcomerKeepTheirDiary(String type) {
        TestTown town = busyTown();
        World before = town.world();
        List<Outlet> more = new ArrayList<>(town.outlets);
        more.add(3, Outlet.plain("newcomer", type, TestTown.at(480, 520)));
        World after;
        try (Parallel parallel = new Parallel(2)) {
            after = before.withLayout(new Layout(more), parallel);
        }
        Map<Integer, List<Diary.Line>> was = byResident(Runs.diary(before, Runs.plain(10), 2));
        Map<Integer, List<Diary.Line>> is = byResident(Runs.diary(after, Runs.plain(10), 2));
        int users = 0;
        for (int r = 0; r < before.population().count(); r++) {
            List<Diary.Line> now = is.getOrDefault(r, List.of());
            boolean usesIt = now.stream().anyMatch(line -> line.outlet().equals("newcomer"));
            users += usesIt ? 1 : 0;
            if (!usesIt) {
                assertEquals(was.getOrDefault(r, List.of()), now);
            }
        }
        assertTrue(users > 20 && users < before.population().count() * 9 / 10, "used by " + users);
    }

    /** Why a need went unmet tells of the outlets around, so a newcomer may change the reason, though never the end. */
    private static Diary.Line withoutReason(Diary.Line line) {
        boolean met = List.of("visit", "delivery", "online").contains(line.end());
        return new Diary.Line(
                line.day(),
                line.slot(),
                line.resident(),
                line.purpose(),
                line.attempt(),
                met ? line.end() : "unmet",
                line.outlet(),
                line.minutes());
    }

    private static Map<Integer, List<Diary.Line>> byResident(List<Diary.Line> lines) {
        Map<Integer, List<Diary.Line>> diaries = new HashMap<>();
        lines.forEach(line ->
                diaries.computeIfAbsent(line.resident(), r -> new ArrayList<>()).add(withoutReason(line)));
        return diaries;
    }
}
