package livingcircle.bench.choice;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.IntList;
import livingcircle.base.KeyedRandom;
import livingcircle.world.ChoiceSets;
import livingcircle.world.NeedTables;
import livingcircle.world.World;

/** Finds residents who choose among so many alternatives at noon of a weekday. */
final class ChoiceCases {

    /** Fewest alternatives, going without and ordering among them. */
    static final int LEAST = 22;
    /** Most alternatives. */
    static final int MOST = 25;

    private static final int STRETCH = 1_000;
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
     * At most {@code count} cases, each with two services that the resident remembers. They are taken in stretches of
     * neighbours, as the model goes from resident to resident.
     *
     * @param nested whether the purposes are those with a nest of types, or those without
     */
    static List<ChoiceCase> find(World world, boolean nested, int count) {
        List<ChoiceCase> cases = new ChoiceCases(world).findAll(nested);
        if (cases.size() <= count) {
            return cases;
        }
        List<ChoiceCase> chosen = new ArrayList<>();
        int stretches = (count + STRETCH - 1) / STRETCH;
        for (int i = 0; i < stretches; i++) {
            int from = (int) ((long) i * cases.size() / stretches);
            chosen.addAll(cases.subList(from, from + Math.min(STRETCH, count - i * STRETCH)));
        }
        return chosen;
    }

    private List<ChoiceCase> findAll(boolean nested) {
        List<ChoiceCase> cases = new ArrayList<>();
        for (int resident = 0; resident < world.population().count(); resident++) {
            for (int purpose = 0; purpose < world.catalogue().purposes().size(); purpose++) {
                if (isNested(purpose) == nested && everNeeds(resident, purpose)) {
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

    private boolean everNeeds(int resident, int purpose) {
        int needClass = NeedTables.classOf(
                world.population().profile(resident), world.population().escort(resident));
        return world.needs().perWeek(needClass, purpose) > 0;
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
