package livingcircle.choice;

/** Closed-form choice probabilities: what simulated shares are checked against. */
public final class Logit {

    private Logit() {}

    /**
     * Multinomial logit probabilities (McFadden 1974).
     *
     * @param utilities systematic utilities; minus infinity for what is not available
     */
    public static double[] probabilities(double[] utilities) {
        int[] nests = new int[utilities.length];
        double[] lambdas = new double[utilities.length];
        for (int i = 0; i < utilities.length; i++) {
            nests[i] = i;
            lambdas[i] = 1;
        }
        return nestedProbabilities(utilities, nests, lambdas);
    }

    /**
     * Nested logit probabilities (Williams 1977, Daly and Zachary 1978).
     *
     * @param utilities systematic utilities; minus infinity for what is not available
     * @param nestOf the nest of each alternative
     * @param lambdas the dissimilarity of each nest
     */
    public static double[] nestedProbabilities(double[] utilities, int[] nestOf, double[] lambdas) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double utility : utilities) {
            highest = Math.max(highest, utility);
        }
        double[] within = new double[utilities.length];
        double[] nestSums = new double[lambdas.length];
        for (int i = 0; i < utilities.length; i++) {
            within[i] = StrictMath.exp((utilities[i] - highest) / lambdas[nestOf[i]]);
            nestSums[nestOf[i]] += within[i];
        }
        double total = 0;
        for (int nest = 0; nest < lambdas.length; nest++) {
            total += StrictMath.pow(nestSums[nest], lambdas[nest]);
        }
        double[] probabilities = new double[utilities.length];
        for (int i = 0; i < utilities.length; i++) {
            double nestSum = nestSums[nestOf[i]];
            probabilities[i] =
                    nestSum > 0 ? within[i] / nestSum * StrictMath.pow(nestSum, lambdas[nestOf[i]]) / total : 0;
        }
        return probabilities;
    }
}
