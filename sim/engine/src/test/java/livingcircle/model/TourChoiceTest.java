package livingcircle.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import livingcircle.TestTown;
import livingcircle.base.KeyedRandom;
import livingcircle.choice.Nest;
import livingcircle.walking.TypeReach;
import livingcircle.world.World;
import org.junit.jupiter.api.Test;

/** The tour of greatest total utility, against trying out every combination of outlets. */
class TourChoiceTest {

    private static final int NEEDS = 3;

    private record Option(byte way, int type, int position, double utility) {}

    private static World town() {
        TestTown town = new TestTown();
        SplittableRandom random = new SplittableRandom(3);
        for (int q = 0; q < NEEDS; q++) {
            town.purpose("purpose-" + q, true, -1.5)
                    .type("type-" + q, "purpose-" + q, 2)
                    .type("other-" + q, "purpose-" + q, 1);
        }
        for (int i = 0; i < 60; i++) {
            String type = (i % 2 == 0 ? "type-" : "other-") + i % NEEDS;
            town.outlet("outlet-" + i, type, random.nextInt(1_000), random.nextInt(1_000));
        }
        town.nests.add(new Nest("pair", List.of("type-1", "other-1"), 0.6));
        town.furtherNeed = 0.8;
        town.residents = 600;
        return town.world();
    }

    @Test
    void equalsTheBestOfAllCombinations() {
        World world = town();
        OpenSlots open = new OpenSlots(world);
        OutletRace race = new OutletRace(world, open, new HabitMemory(world, false), new CrowdMemory(world, open));
        TourChoice tours = new TourChoice(world, race);
        int shared = 0;
        for (int r = 0; r < 600; r++) {
            long dayKey = KeyedRandom.combine(99, r);
            DayNeeds needs = new DayNeeds();
            for (int q = 0; q < NEEDS; q++) {
                needs.draft().add(r, q, 20, 0, dayKey);
            }
            needs.take();
            tours.choose(needs, 0, NEEDS, 0);
            List<List<Option>> options = new ArrayList<>();
            for (int q = 0; q < NEEDS; q++) {
                options.add(options(race, r, q, dayKey));
            }
            double best = bestTotal(world, options);
            double chosen = 0;
            for (int q = 0; q < NEEDS; q++) {
                chosen += utilityOf(world, needs, q, options.get(q)) + (needs.sharesStop[q] ? 0.8 : 0);
                shared += needs.sharesStop[q] ? 1 : 0;
            }
            assertEquals(best, chosen, 1e-9, "resident " + r);
        }
        assertTrue(shared > 100, "shared stops: " + shared);
    }

    /** Every way to serve a need with its utility, from the costs that the race gives each. */
    private static List<Option> options(OutletRace race, int resident, int purpose, long dayKey) {
        long key = RunKeys.need(dayKey, purpose, 0);
        StopCandidates all = new StopCandidates();
        race.collect(resident, purpose, 0, 20, key, 1e300, all);
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            options.add(new Option(OutletRace.VISIT, all.type(i), all.position(i), -Math.log(all.cost(i))));
        }
        race.choose(resident, purpose, 0, 20, key, OutletRace.NONE, true);
        if (race.way == OutletRace.WITHOUT) {
            options.add(new Option(OutletRace.WITHOUT, -1, -1, -Math.log(race.cost)));
        }
        return options;
    }

    private static double bestTotal(World world, List<List<Option>> options) {
        double best = Double.NEGATIVE_INFINITY;
        for (Option anchor : options.get(0)) {
            double total = anchor.utility();
            for (int q = 1; q < NEEDS; q++) {
                double most = Double.NEGATIVE_INFINITY;
                for (Option option : options.get(q)) {
                    boolean together = anchor.way() == OutletRace.VISIT
                            && option.way() == OutletRace.VISIT
                            && world.services().isOneStop(place(world, anchor), place(world, option), 200);
                    most = Math.max(most, option.utility() + (together ? 0.8 : 0));
                }
                total += most;
            }
            best = Math.max(best, total);
        }
        return best;
    }

    private static int place(World world, Option option) {
        TypeReach reach = world.reach(option.type());
        return reach.place(option.position());
    }

    private static double utilityOf(World world, DayNeeds needs, int q, List<Option> options) {
        for (Option option : options) {
            boolean same = option.way() == needs.way[q]
                    && (option.way() != OutletRace.VISIT
                            || (option.type() == needs.type[q] && place(world, option) == needs.service[q]));
            if (same) {
                return option.utility();
            }
        }
        throw new AssertionError("chose what is no option");
    }
}
