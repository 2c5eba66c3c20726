package livingcircle.model;

import java.util.List;
import livingcircle.population.Population;
import livingcircle.world.ChoiceSets;
import livingcircle.world.World;

/**
 * Reads what the needs of a block's day are about to ask for. The memories of residents and what is around their homes
 * lie far apart, and a choice would wait for each in turn; read one after the other, with nothing to decide in between,
 * the processor fetches many at once. Without effect on results. Serves one thread.
 */
final class ReadAhead {

    private final World world;
    private final Population population;
    private final HabitMemory habit;
    private final Ledger ledger;

    /** Holds what was read, lest the reading be optimised away. */
    int seen;

    ReadAhead(World world, HabitMemory habit, Ledger ledger) {
        this.world = world;
        this.habit = habit;
        this.ledger = ledger;
        population = world.population();
    }

    /** For choosing how to serve the needs. */
    void beforeChoices(DayNeeds needs) {
        int sum = 0;
        for (int i = 0; i < needs.count; i++) {
            int resident = needs.resident[i];
            int purpose = needs.purpose[i];
            int home = population.home(resident);
            sum += habit.touch(resident, purpose);
            List<ChoiceSets.Group> groups = world.choiceSets().groups(purpose);
            for (int g = 0; g < groups.size(); g++) {
                for (int t : groups.get(g).types()) {
                    sum += world.reach(t).touch(home);
                }
            }
        }
        seen += sum;
    }

    /** For counting and scoring how the needs ended. */
    void beforeEnds(DayNeeds needs) {
        int sum = 0;
        for (int i = 0; i < needs.count; i++) {
            sum += ledger.touch(needs.resident[i]) + habit.touch(needs.resident[i], needs.purpose[i]);
        }
        seen += sum;
    }
}
