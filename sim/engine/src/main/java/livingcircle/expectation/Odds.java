package livingcircle.expectation;

import java.util.Arrays;
import java.util.List;
import livingcircle.world.ChoiceSets;
import livingcircle.world.World;

/**
 * Nested logit sums of one resident's choice for one purpose, by time class and choice group: with weights w = exp(V ÷
 * λ) the probability of a service is w ÷ S · S^λ ÷ T, where S is the sum of its group and T that of all S^λ, ordering
 * and going without (Williams 1977, Daly and Zachary 1978). In class 0 nothing is open. One instance serves one thread.
 */
final class Odds {

    private final World world;

    int classes;
    int groups;
    double online;
    double without;
    /** Sum S of the weights by class and group, at {@code class · groups + group}. */
    double[] sum = new double[16];
    /** S^λ. */
    double[] power = new double[16];
    /** The part of S that is within the type's minutes, 0–1. */
    double[] withinShare = new double[16];
    /** The part of S that delivers, 0–1. */
    double[] deliveredShare = new double[16];
    /** Sum T over all ways, by class. */
    double[] total = new double[16];
    /** Probability of going without, by class. */
    double[] unmet = new double[16];

    Odds(World world) {
        this.world = world;
    }

    /** Starts the sums of a purpose with nothing open. */
    void begin(int purpose, int profile, int classCount) {
        classes = classCount;
        groups = world.choiceSets().groups(purpose).size();
        online = world.otherWays().online(purpose, profile);
        without = world.otherWays().without(purpose);
        int size = classes * groups;
        if (sum.length < size || total.length < classes) {
            sum = new double[2 * size];
            power = new double[2 * size];
            withinShare = new double[2 * size];
            deliveredShare = new double[2 * size];
            total = new double[2 * classes];
            unmet = new double[2 * classes];
        }
        Arrays.fill(sum, 0, size, 0);
        Arrays.fill(power, 0, size, 0);
        Arrays.fill(withinShare, 0, size, 0);
        Arrays.fill(deliveredShare, 0, size, 0);
    }

    /** Adds up what is open in each class. */
    void add(Alternatives alternatives, Strands strands, TimeClasses timeClasses) {
        List<ChoiceSets.Group> choiceGroups = world.choiceSets().groups(strands.purpose());
        for (int c = 1; c < classes; c++) {
            int first = c * groups;
            for (int strand : timeClasses.openStrands(c)) {
                int at = first + strands.group(strand);
                sum[at] += alternatives.strandWeight[strand];
                withinShare[at] += alternatives.strandWithin[strand];
                deliveredShare[at] += alternatives.strandDelivered[strand];
            }
            for (int g = 0; g < groups; g++) {
                int at = first + g;
                power[at] = power(sum[at], choiceGroups.get(g).lambda());
                withinShare[at] = sum[at] > 0 ? withinShare[at] / sum[at] : 0;
                deliveredShare[at] = sum[at] > 0 ? deliveredShare[at] / sum[at] : 0;
            }
        }
    }

    private static double power(double sum, double lambda) {
        return lambda == 1 || sum == 0 ? sum : StrictMath.pow(sum, lambda);
    }

    /** Completes the totals once all groups are known. */
    void close() {
        for (int c = 0; c < classes; c++) {
            double all = online + without;
            for (int g = 0; g < groups; g++) {
                all += power[c * groups + g];
            }
            total[c] = all;
            unmet[c] = all > 0 ? without / all : 1;
        }
    }

    /** Factor that turns the weight of a service of the group, open in the class, into its probability. */
    double perWeight(int timeClass, int group) {
        int at = timeClass * groups + group;
        return sum[at] > 0 ? power[at] / sum[at] / total[timeClass] : 0;
    }
}
