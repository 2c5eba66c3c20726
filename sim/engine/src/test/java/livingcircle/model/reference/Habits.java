package livingcircle.model.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.world.World;

/** The last two services that each resident visited for each purpose, each with its share of the visits. */
final class Habits {

    private static final int REMEMBERED = 2;
    private static final int STEPS = 256;
    private static final int FIRST_GAP_DAYS = 7;
    private static final int LONGEST_GAP_DAYS = 64;

    private record Whose(int resident, int purpose) {}

    private record Visited(int service, float share) {}

    /** The service visited last comes first. */
    private record Memory(List<Visited> visited, int lastDay) {}

    private static final Memory NOTHING = new Memory(List.of(), 0);

    private final World world;
    private final Occurrences occurrences;
    private final Map<Whose, Memory> memories = new HashMap<>();
    private final Map<Whose, Memory> beforeToday = new HashMap<>();
    private final Map<Whose, Memory> beforeHour = new HashMap<>();

    Habits(World world, Occurrences occurrences) {
        this.world = world;
        this.occurrences = occurrences;
    }

    void beginDay() {
        beforeToday.clear();
    }

    void beginHour() {
        beforeHour.clear();
    }

    /** Whether the resident remembers a visit for the purpose. */
    boolean isKnown(int resident, int purpose) {
        return memories.containsKey(new Whose(resident, purpose));
    }

    /** Whether the resident remembers a visit of today for the purpose. */
    boolean isNewToday(int resident, int purpose) {
        return beforeToday.containsKey(new Whose(resident, purpose));
    }

    void remember(int resident, int purpose, int service, int day) {
        Whose whose = new Whose(resident, purpose);
        Memory old = memories.getOrDefault(whose, new Memory(List.of(), day - FIRST_GAP_DAYS));
        int gap = Math.max(1, Math.min(LONGEST_GAP_DAYS, day - old.lastDay));
        float gain =
                (float) (1 - StrictMath.exp(-gap / world.behaviour().choice().habitMemoryDays()));
        float before = 0;
        List<Visited> visited = new ArrayList<>();
        for (Visited other : old.visited) {
            if (other.service == service) {
                before = other.share * (1 - gain);
            } else {
                visited.add(new Visited(other.service, other.share * (1 - gain)));
            }
        }
        visited.add(0, new Visited(service, before + gain));
        if (visited.size() > REMEMBERED) {
            visited.remove(REMEMBERED);
            occurrences.note(Occurrence.HABIT_DISPLACED);
        }
        if (day - old.lastDay > LONGEST_GAP_DAYS) {
            occurrences.note(Occurrence.HABIT_OF_LONG_AGO);
        }
        beforeToday.putIfAbsent(whose, old);
        beforeHour.putIfAbsent(whose, old);
        memories.put(whose, new Memory(List.copyOf(visited), day));
    }

    /** Factor on the weight of a service. */
    float weight(int resident, int purpose, int service, Set<Supposition> suppositions) {
        for (Visited visited : memory(new Whose(resident, purpose), suppositions).visited) {
            if (visited.service == service) {
                return weight(visited);
            }
        }
        return 1;
    }

    private Memory memory(Whose whose, Set<Supposition> suppositions) {
        if (suppositions.contains(Supposition.NO_HABIT)) {
            return NOTHING;
        }
        Memory now = memories.getOrDefault(whose, NOTHING);
        if (suppositions.contains(Supposition.HABIT_OF_MORNING)) {
            return beforeToday.getOrDefault(whose, now);
        }
        return suppositions.contains(Supposition.HABIT_OF_HOUR) ? beforeHour.getOrDefault(whose, now) : now;
    }

    private float weight(Visited visited) {
        int steps = (int) (visited.share * STEPS);
        double utility = world.behaviour().choice().habit() * steps / STEPS;
        return (float) StrictMath.exp(
                utility / world.choiceSets().lambda(world.services().type(visited.service)));
    }
}
