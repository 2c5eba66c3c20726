package livingcircle.world;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.KeyedRandom;
import livingcircle.choice.ChoiceParameters;
import livingcircle.choice.Nest;
import livingcircle.choice.NestBounds;
import livingcircle.outlets.Catalogue;
import org.jspecify.annotations.Nullable;

/** Which types compete for each purpose, and which of them form a nest. */
public final class ChoiceSets {

    /**
     * Types that serve a purpose and share a taste, or all that do not.
     *
     * @param lambda dissimilarity; 1 for types outside any nest
     * @param key key of the shared taste
     * @param types indices of the types; not to be changed
     * @param bounds tells most winners of a nest; null for types outside any nest
     */
    public record Group(
            double lambda, long key, int[] types, @Nullable NestBounds bounds) {

        public boolean isNest() {
            return lambda < 1;
        }
    }

    private final List<List<Group>> groupsByPurpose = new ArrayList<>();
    private final double[] lambdaOfType;

    ChoiceSets(Catalogue catalogue, ChoiceParameters choice) {
        lambdaOfType = new double[catalogue.types().size()];
        for (int t = 0; t < lambdaOfType.length; t++) {
            lambdaOfType[t] = 1;
        }
        for (Nest nest : choice.nests()) {
            nest.types().forEach(id -> lambdaOfType[catalogue.typeIndex(id)] = nest.lambda());
        }
        catalogue.purposes().forEach(purpose -> groupsByPurpose.add(groupsOf(purpose.id(), catalogue, choice)));
    }

    private List<Group> groupsOf(String purpose, Catalogue catalogue, ChoiceParameters choice) {
        List<Group> groups = new ArrayList<>();
        List<Integer> free = new ArrayList<>();
        for (int t = 0; t < catalogue.types().size(); t++) {
            if (catalogue.type(t).purposes().contains(purpose) && lambdaOfType[t] == 1) {
                free.add(t);
            }
        }
        for (Nest nest : choice.nests()) {
            List<Integer> members = nest.types().stream()
                    .map(catalogue::typeIndex)
                    .filter(t -> catalogue.type(t).purposes().contains(purpose) && lambdaOfType[t] < 1)
                    .toList();
            if (!members.isEmpty()) {
                groups.add(new Group(
                        nest.lambda(), KeyedRandom.keyOf(nest.id()), indices(members), new NestBounds(nest.lambda())));
            }
        }
        if (!free.isEmpty()) {
            groups.add(new Group(1, 0, indices(free), null));
        }
        return List.copyOf(groups);
    }

    private static int[] indices(List<Integer> types) {
        return types.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The groups that compete for a purpose, nests first. */
    public List<Group> groups(int purpose) {
        return groupsByPurpose.get(purpose);
    }

    /** The dissimilarity that the utility of a type is divided by. */
    public double lambda(int type) {
        return lambdaOfType[type];
    }
}
