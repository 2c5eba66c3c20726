package livingcircle.model;

import java.util.ArrayList;
import java.util.List;
import livingcircle.choice.Logit;
import livingcircle.world.ChoiceSets;

/** The nested logit probabilities of alternatives, as if luck were drawn again and again. */
final class Probabilities {

    private Probabilities() {}

    /**
     * The alternatives with their probabilities.
     *
     * @param groups the choice groups of the purpose
     */
    static List<Alternative> added(
            List<Alternative> alternatives, ChoiceSets choiceSets, List<ChoiceSets.Group> groups) {
        int count = alternatives.size();
        // every alternative outside of nests is a nest of its own
        double[] lambdas = new double[groups.size() + count];
        int[] nestOf = new int[count];
        double[] utilities = new double[count];
        for (int g = 0; g < groups.size(); g++) {
            lambdas[g] = groups.get(g).lambda();
        }
        for (int i = 0; i < count; i++) {
            Alternative alternative = alternatives.get(i);
            int type = alternative.type();
            boolean isNested = type != Alternative.NONE && choiceSets.lambda(type) < 1;
            nestOf[i] = isNested ? groupOf(type, groups) : groups.size() + i;
            lambdas[groups.size() + i] = 1;
            utilities[i] = alternative.systematicUtility();
        }
        double[] shares = Logit.nestedProbabilities(utilities, nestOf, lambdas);
        List<Alternative> added = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            added.add(alternatives.get(i).withProbability(shares[i]));
        }
        return added;
    }

    private static int groupOf(int type, List<ChoiceSets.Group> groups) {
        for (int g = 0; g < groups.size(); g++) {
            for (int member : groups.get(g).types()) {
                if (member == type) {
                    return g;
                }
            }
        }
        throw new IllegalArgumentException("type " + type + " is in no choice group");
    }
}
