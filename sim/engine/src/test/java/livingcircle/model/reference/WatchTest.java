package livingcircle.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.base.Parallel;
import livingcircle.choice.UtilityTerm;
import livingcircle.model.Alternative;
import livingcircle.model.Diary;
import livingcircle.model.NeedEnd;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.model.ShoppingModel;
import livingcircle.model.Standing;
import livingcircle.model.Watch;
import livingcircle.model.WatchedNeed;
import livingcircle.model.Way;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is told of watched residents is what the model did: in random towns in which everything happens, the alternative
 * of greatest utility is the one chosen, the ends are those of the diary, and the run is that of a model that nobody
 * watches.
 */
class WatchTest {

    private static final int WARMUP_DAYS = 3;
    private static final int DAYS = 13;
    private static final int RESIDENTS = 600;

    private record Watched(World world, RunSettings settings, RunRecord record, Watch watch) {}

    private static RunRecord run(World world, RunSettings settings, Watch watch, int threads) {
        try (Parallel parallel = new Parallel(threads)) {
            return new ShoppingModel(world, settings, parallel, true, watch, day -> {}).run();
        }
    }

    private static Watched watchAll(long seed, ReferenceTown town, boolean withFeedback, int threads) {
        World world = town.world();
        RunSettings settings = new RunSettings(seed, 0, WARMUP_DAYS, DAYS, withFeedback, true);
        Watch watch = new Watch(day -> true);
        for (int r = 0; r < world.population().count(); r++) {
            watch.add(r);
        }
        return new Watched(world, settings, run(world, settings, watch, threads), watch);
    }

    private static Alternative bestFirst(WatchedNeed need) {
        return need.alternatives().stream()
                .filter(Alternative::canBeChosen)
                .max(Comparator.comparingDouble(Alternative::utility))
                .orElseThrow();
    }

    private static Alternative bestSecond(WatchedNeed need) {
        return need.alternatives().stream()
                .filter(a -> a.canBeChosen() && !a.equals(need.first()))
                .max(Comparator.comparingDouble(Alternative::utilityAlone))
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whatIsChosenHasTheGreatestUtility(long seed) {
        Watched town = watchAll(seed, new ReferenceTown(seed, RESIDENTS), true, 3);
        Set<UtilityTerm> terms = EnumSet.noneOf(UtilityTerm.class);
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        int second = 0;
        int joined = 0;
        for (int r = 0; r < town.world.population().count(); r++) {
            for (WatchedNeed need : town.watch.needs(r)) {
                String where = "seed " + seed + ", resident " + r + ", day " + need.day() + ", slot " + need.slot();
                assertSame(bestFirst(need), need.first(), where);
                assertSame(need.alternatives().get(0), need.first(), where);
                assertEquals(need.wasTurnedAway(), need.findSecond().isPresent(), where);
                need.findSecond().ifPresent(chosen -> assertSame(bestSecond(need), chosen, where));
                second += need.findSecond().isPresent() ? 1 : 0;
                joined += need.sharesStop() ? 1 : 0;
                double probability = need.alternatives().stream()
                        .mapToDouble(Alternative::probability)
                        .sum();
                assertEquals(1, probability, 1e-9, where);
                for (Alternative alternative : need.alternatives()) {
                    terms.addAll(alternative.terms().keySet());
                    standings.add(alternative.standing());
                    assertEquals(alternative.canBeChosen(), !alternative.terms().isEmpty(), where);
                }
            }
        }
        assertEquals(EnumSet.allOf(UtilityTerm.class), terms);
        Set<Standing> seen = EnumSet.allOf(Standing.class);
        seen.remove(Standing.NOT_ORDERED);
        assertTrue(standings.containsAll(seen), () -> "only " + standings);
        assertTrue(second > 10 && joined > 10, second + " second choices, " + joined + " common stops");
    }

    @Test
    void withoutFeedbackAndWithoutCommonStopsLikewise() {
        ReferenceTown alone = new ReferenceTown(8, RESIDENTS);
        alone.town.furtherNeed = 0;
        Watched town = watchAll(8, alone, false, 1);
        for (int r = 0; r < town.world.population().count(); r++) {
            for (WatchedNeed need : town.watch.needs(r)) {
                assertSame(need.alternatives().get(0), need.first());
                assertEquals(0, need.first().term(UtilityTerm.HABIT));
                assertEquals(0, need.first().term(UtilityTerm.FURTHER_NEEDS));
            }
        }
    }

    private record Key(int day, int resident, int slot, int purpose, int attempt) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 4})
    void endsAreThoseOfTheDiary(long seed) {
        Watched town = watchAll(seed, new ReferenceTown(seed, RESIDENTS), true, 2);
        Map<Key, Diary.Line> lines = new HashMap<>();
        for (Diary.Line line : town.record.findDiary().lines()) {
            lines.put(new Key(line.day(), line.resident(), line.slot(), line.purpose(), line.attempt()), line);
        }
        int told = 0;
        for (int r = 0; r < town.world.population().count(); r++) {
            for (WatchedNeed need : town.watch.needs(r)) {
                int day = need.day() - WARMUP_DAYS;
                Diary.Line line = lines.get(new Key(day, r, need.slot(), need.purpose(), need.attempt()));
                NeedEnd end = need.findEnd().orElseThrow();
                boolean isInDiary = day >= 0 && end.kind() != NeedEnd.Kind.PUT_OFF;
                assertEquals(isInDiary, line != null);
                if (isInDiary) {
                    assertEnd(town.world, need, end, line);
                    told++;
                }
            }
        }
        assertEquals(lines.size(), told);
    }

    private static void assertEnd(World world, WatchedNeed need, NeedEnd end, Diary.Line line) {
        boolean isUnmet = end.kind() == NeedEnd.Kind.UNMET;
        assertEquals(line.end(), isUnmet ? end.reason().id() : end.kind().id());
        Alternative last = need.findSecond().orElse(need.first());
        if (isUnmet) {
            assertTrue(last.way() == Way.WITHOUT || need.wasTurnedAwayTwice());
            return;
        }
        assertEquals(end.kind().id(), last.way().id());
        String outlet = last.service() == Alternative.NONE
                ? ""
                : world.services()
                        .source(world.services().outlet(last.service()))
                        .id();
        assertEquals(line.outlet(), outlet);
        if (end.kind() == NeedEnd.Kind.VISIT) {
            assertEquals(line.minutes(), end.minutes());
            assertEquals(line.minutes(), last.minutes());
            assertFalse(Double.isNaN(end.priceScore() + end.qualityScore() + end.serviceScore()));
        }
    }

    @Test
    void aWatchedRunIsTheSameToTheByte() {
        World world = new ReferenceTown(5, RESIDENTS).world();
        RunSettings settings = new RunSettings(5, 0, WARMUP_DAYS, DAYS, true, true);
        Watch few = new Watch(day -> day % 2 == 0);
        for (int r = 0; r < world.population().count(); r += 7) {
            few.add(r);
        }
        Measured unwatched = Reading.of(world, run(world, settings, null, 2));
        assertEquals(unwatched, Reading.of(world, run(world, settings, few, 3)));
        assertTrue(few.needs(0).stream().allMatch(need -> need.day() % 2 == 0));
        assertEquals(List.of(), few.needs(1));
    }

    @Test
    void whoIsAddedDuringTheDayIsToldAsIfWatchedAllAlong() {
        World world = new ReferenceTown(1, RESIDENTS).world();
        RunSettings settings = new RunSettings(1, 0, 0, 4, true, false);
        Watch late = new Watch(day -> true);
        Watch early = new Watch(day -> true);
        try (Parallel parallel = new Parallel(2)) {
            ShoppingModel watched = new ShoppingModel(world, settings, parallel, false, early, day -> {});
            for (int r = 0; r < world.population().count(); r++) {
                early.add(r);
            }
            watched.run();
            ShoppingModel model = new ShoppingModel(world, settings, parallel, false, late, day -> {});
            model.start();
            List<Integer> added = new ArrayList<>();
            for (int hour = 0; hour < 4 * 24 && model.schedule.step(model); hour++) {
                int r = hour * 11 % RESIDENTS;
                model.watch(r);
                added.add(r);
            }
            int told = 0;
            for (int r : added) {
                List<WatchedNeed> all = early.needs(r);
                List<WatchedNeed> seen = late.needs(r);
                told += seen.size();
                for (int k = 1; k <= seen.size(); k++) {
                    WatchedNeed expected = all.get(all.size() - k);
                    WatchedNeed actual = seen.get(seen.size() - k);
                    assertEquals(expected.alternatives(), actual.alternatives());
                    assertEquals(expected.first(), actual.first());
                    assertEquals(expected.findSecond(), actual.findSecond());
                    assertEquals(expected.findEnd(), actual.findEnd());
                    assertEquals(expected.waitMinutes(), actual.waitMinutes());
                }
            }
            assertTrue(told > 100, () -> "few needs told");
        }
    }
}
