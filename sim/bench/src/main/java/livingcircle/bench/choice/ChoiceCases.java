package livingcircle.bench.choice;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.IntList;
import livingcircle.base.KeyedRandom;
import livingcircle.world.ChoiceSets;
import livingcircle.world.World;

/** Finds residents who choose among so many alternatives at noon of a weekday. */
final class ChoiceCases {

    /** Fewest alternatives, going without and ordering among them. */
    static final int LEAST = 22;
    /** Most alternatives. */
    static final int MOST = 25;

    private static final int NOON = 24;
    private static final long KEY = KeyedRandom.keyOf("cases");

    private final World world;
    private final Ways ways;
    private final IntList types = new IntList();
    private final IntList positions = new IntList();

    private ChoiceCases(World world) {
        this.world = world;
        ways = new Ways(world);
    }

    /**
     * At most {@code count} cases in the order of residents, with two services that each remembers.
     *
     * @param nested whether the purposes are those with a nest of types, or those without
     */
    static List<ChoiceCase> find(World world, boolean nested, int count) {
        List<ChoiceCase> cases = new ChoiceCases(world).findAll(nested);
        List<ChoiceCase> chosen = new ArrayList<>();
        int kept = Math.min(count, cases.size());
        for (int i = 0; i < kept; i++) {
            chosen.add(cases.get((int) ((long) i * cases.size() / kept)));
        }
        return chosen;
    }

    private List<ChoiceCase> findAll(boolean nested) {
        List<ChoiceCase> cases = new ArrayList<>();
        for (int resident = 0; resident < world.population().count(); resident++) {
            for (int purpose = 0; purpose < world.catalogue().purposes().size(); purpose++) {
                if (isNested(purpose) == nested) {
                    list(resident, purpose);
                    int others = world.catalogue().purposes().get(purpose).isOrderable() ? 2 : 1;
                    int alternatives = types.size() + others;
                    if (alternatives >= LEAST && alternatives <= MOST) {
                        cases.add(withMemory(resident, purpose));
                    }
                }
            }
        }
        return cases;
    }

    private boolean isNested(int purpose) {
        return world.choiceSets().groups(purpose).stream().anyMatch(ChoiceSets.Group::isNest);
    }

    private void list(int resident, int purpose) {
        types.clear();
        positions.clear();
        for (ChoiceSets.Group group : world.choiceSets().groups(purpose)) {
            for (int type : group.types()) {
                int home = world.population().home(resident);
                for (int p = world.reach(type).start(home); p < ways.end(resident, type); p++) {
                    if (ways.weight(resident, type, p) > 0 && ways.isOpen(type, p, NOON)) {
                        types.add(type);
                        positions.add(p);
                    }
                }
            }
        }
    }

    private ChoiceCase withMemory(int resident, int purpose) {
        long key = KeyedRandom.combine(KeyedRandom.combine(KEY, resident), purpose);
        int last = KeyedRandom.below(key, types.size());
        int earlier = (last + 1) % types.size();
        return new ChoiceCase(
                resident,
                purpose,
                NOON,
                types.get(last),
                positions.get(last),
                types.get(earlier),
                positions.get(earlier));
    }
}
