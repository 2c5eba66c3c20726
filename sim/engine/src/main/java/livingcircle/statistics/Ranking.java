package livingcircle.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Several layouts compared by one value over paired replications.
 *
 * <p>The differences of all pairs have simultaneous intervals: paired t intervals with the error probability divided by
 * their number (Bonferroni; Dunn, "Multiple comparisons among means", Journal of the American Statistical Association
 * 56, 1961; for paired simulations Law, "Simulation Modeling and Analysis", 5th edition 2015, section 10.3.2), so that
 * all of them hold at once with at least the confidence. Nothing is assumed about the covariance of the layouts. Holm's
 * stepwise test would decide a little more often, but has no intervals that go with its verdicts.
 *
 * @param places one per layout, in the order given
 * @param pairs every pair of layouts once, A before B in the order given
 */
public record Ranking(List<Place> places, List<Pair> pairs) {

    public Ranking {
        places = List.copyOf(places);
        pairs = List.copyOf(pairs);
    }

    /**
     * One layout.
     *
     * @param layout its place in the order given, from 0
     * @param mean mean with its own interval, not corrected for the number of layouts
     * @param probabilityBest posterior probability that its mean is the best, 0 – 1, ties split evenly; NaN if unknown
     * @param mayBeBest whether it cannot be told from the best: no other layout is better by the paired t interval,
     *     the error probability divided by the number of other layouts. The layout with the best true mean is among
     *     these with at least the confidence (comparisons with the best: Hsu, "Constrained simultaneous confidence
     *     intervals for multiple comparisons with the best", Annals of Statistics 12, 1984; for paired simulations
     *     Nelson and Matejcik, Management Science 41, 1995). With three layouts or more this asks less than the
     *     intervals of all pairs, so it may leave out a layout whose interval there still holds 0
     */
    public record Place(int layout, MeanInterval mean, double probabilityBest, boolean mayBeBest) {}

    /**
     * Two layouts.
     *
     * @param a the earlier layout's place in the order given
     * @param b the later one's
     * @param difference B − A with its simultaneous interval
     */
    public record Pair(int a, int b, PairedDifference difference) {

        /** Whether the simultaneous interval leaves out 0; no if it is unknown. */
        public boolean isDistinguished() {
            MeanInterval interval = difference.difference();
            return interval.isKnown() && !interval.contains(0);
        }
    }

    /**
     * Ranks layouts.
     *
     * @param values by layout and replication; at least one of each
     * @throws IllegalArgumentException if there is no layout or the numbers of replications differ or are 0
     */
    public static Ranking of(double[][] values, RankingSettings settings) {
        requirePairs(values);
        int pilot = settings.pilot() == 0 ? values[0].length : settings.pilot();
        double[][] goodness = settings.isHigherBetter() ? values : negated(values);
        double[] probabilities = new PosteriorBest(goodness).probabilities(settings.draws(), settings.seed());
        boolean[] isBeaten = beaten(goodness, pilot, settings.confidence());
        List<Place> places = new ArrayList<>();
        for (int layout = 0; layout < values.length; layout++) {
            MeanInterval mean = MeanInterval.ofSequence(values[layout], pilot, settings.confidence());
            places.add(new Place(layout, mean, probabilities[layout], !isBeaten[layout]));
        }
        return new Ranking(places, allPairs(values, pilot, settings.confidence()));
    }

    private static void requirePairs(double[][] values) {
        if (values.length == 0 || values[0].length == 0) {
            throw new IllegalArgumentException("nothing to rank");
        }
        for (double[] layout : values) {
            if (layout.length != values[0].length) {
                throw new IllegalArgumentException(
                        values[0].length + " and " + layout.length + " replications are not pairs");
            }
        }
    }

    private static double[][] negated(double[][] values) {
        return Arrays.stream(values)
                .map(layout -> Arrays.stream(layout).map(value -> -value).toArray())
                .toArray(double[][]::new);
    }

    private static List<Pair> allPairs(double[][] values, int pilot, double confidence) {
        int count = values.length * (values.length - 1) / 2;
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < values.length; a++) {
            for (int b = a + 1; b < values.length; b++) {
                double each = bonferroni(confidence, count);
                pairs.add(new Pair(a, b, PairedDifference.ofSequence(values[a], values[b], pilot, each)));
            }
        }
        return pairs;
    }

    private static boolean[] beaten(double[][] goodness, int pilot, double confidence) {
        boolean[] isBeaten = new boolean[goodness.length];
        for (int a = 0; a < goodness.length; a++) {
            for (int b = a + 1; b < goodness.length; b++) {
                double each = bonferroni(confidence, goodness.length - 1);
                MeanInterval gain = PairedDifference.ofSequence(goodness[a], goodness[b], pilot, each)
                        .difference();
                isBeaten[a] |= gain.lower() > 0;
                isBeaten[b] |= gain.upper() < 0;
            }
        }
        return isBeaten;
    }

    /** The confidence of each of several intervals that gives all at once at least the confidence. */
    private static double bonferroni(double confidence, int count) {
        return count == 1 ? confidence : 1 - (1 - confidence) / count;
    }
}
