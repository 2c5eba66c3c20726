package livingcircle.model.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import livingcircle.base.Parallel;
import livingcircle.model.RunSettings;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The model does, to the byte, what the plainest reading of the ODD does: in random towns where everything happens at
 * once, and in towns that are odd in some way. Runs begin on a Monday and last two Sundays.
 */
class ReferenceTest {

    private static final int WARMUP_DAYS = 3;
    private static final int DAYS = 13;
    private static final int THREE_BLOCKS = 2_100;
    private static final int TWO_BLOCKS = 1_200;

    private static RunSettings full(long seed) {
        return new RunSettings(seed, 0, WARMUP_DAYS, DAYS, true, true);
    }

    private static ModelCheck check(long seed, World world, RunSettings settings) {
        return new ModelCheck("seed " + seed, world, settings);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everythingAtOnce(long seed) {
        check(seed, new ReferenceTown(seed, THREE_BLOCKS).world(), full(seed)).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void withoutFeedback(long seed) {
        RunSettings settings = new RunSettings(seed, 1, WARMUP_DAYS, DAYS, false, seed % 2 == 0);
        check(seed, new ReferenceTown(seed, TWO_BLOCKS).world(), settings).run();
    }

    @Test
    void whereCrowdsAttractAndTheKnownBores() {
        ReferenceTown town = new ReferenceTown(6, TWO_BLOCKS);
        town.town.crowding = 0.5;
        town.town.habit = -1;
        check(6, town.world(), full(6)).run();
    }

    @Test
    void whereHabitIsStrong() {
        ReferenceTown town = new ReferenceTown(7, TWO_BLOCKS);
        town.town.habit = 8;
        check(7, town.world(), full(7))
                .demanding(Occurrence.REASON_BY_HABIT_OF_TODAY, Occurrence.REASON_BY_HABIT_OF_HOUR)
                .run();
    }

    @Test
    void withoutCommonStopsRetriesAndWarmup() {
        ReferenceTown town = new ReferenceTown(8, TWO_BLOCKS);
        town.town.furtherNeed = 0;
        town.town.retries = 0;
        check(8, town.world(), new RunSettings(8, 2, 0, DAYS, true, false))
                .excusing(Occurrence.WITH_STOPS)
                .excusing(Occurrence.WITH_RETRIES)
                .run();
    }

    @Test
    void inALayoutThatChangesABaseline() {
        ReferenceTown town = new ReferenceTown(9, TWO_BLOCKS);
        World baseline = town.world();
        List<Outlet> outlets = new ArrayList<>(town.town.outlets);
        outlets.remove(11);
        outlets.add(5, outlets.remove(30));
        outlets.set(2, outlets.get(2).movedTo(outlets.get(3).at()));
        try (Parallel parallel = new Parallel(1)) {
            check(9, baseline.withLayout(new Layout(outlets), parallel), full(9))
                    .run();
        }
    }

    @Test
    void overMonths() {
        ReferenceTown town = new ReferenceTown(10, 400);
        town.town.habit = 8;
        check(10, town.world(), new RunSettings(10, 0, WARMUP_DAYS, 150, true, false))
                .excusing(EnumSet.allOf(Occurrence.class))
                .demanding(Occurrence.HABIT_OF_LONG_AGO, Occurrence.HABIT_DISPLACED, Occurrence.COMMON_STOP)
                .run();
    }
}
