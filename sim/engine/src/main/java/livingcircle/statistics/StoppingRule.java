package livingcircle.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * When enough replications have been made: as soon as every watched value has its wanted half-width.
 *
 * <p>The half-width is that of {@link MeanInterval#ofSequence} with the least number of replications as pilot. A rule
 * that looks at the spread of all replications stops when that spread happens to be small, and its intervals then cover
 * less than they say (with 3 replications at least, about 90 instead of 95 %); this one decides by the pilot alone, and
 * every interval of the study that takes its spread from the pilot, watched or not, keeps its coverage. The price is
 * that more replications are needed the smaller the pilot is.
 *
 * @param least replications that are made in any case, at least 2
 * @param most replications that are never exceeded, at least {@code least}
 * @param confidence of the intervals, 0 – 1, exclusive
 * @param watches the values that decide, at least one
 */
public record StoppingRule(int least, int most, double confidence, List<Watch> watches) {

    /** @throws IllegalArgumentException if a number is out of range or nothing is watched */
    public StoppingRule {
        MeanInterval.requireConfidence(confidence);
        if (least < 2 || most < least) {
            throw new IllegalArgumentException("from " + least + " to " + most
                    + " replications: the first must be 2 or more, the second not less");
        }
        if (watches.isEmpty()) {
            throw new IllegalArgumentException("no value is watched");
        }
        watches = List.copyOf(watches);
    }

    /**
     * A watched value, for instance the difference of two layouts in one column.
     *
     * @param name what it is called in the values that are handed over
     * @param wantedHalfWidth in the unit of the value, above 0
     */
    public record Watch(String name, double wantedHalfWidth) {

        /** @throws IllegalArgumentException if the wanted half-width is not above 0 */
        public Watch {
            if (!(wantedHalfWidth > 0)) {
                throw new IllegalArgumentException("half-width " + wantedHalfWidth + " of " + name + " is not above 0");
            }
        }
    }

    /**
     * What the rule says after some replications.
     *
     * @param goOn whether another replication is needed and allowed
     * @param isPrecise whether every watched value that can be measured has its wanted half-width
     * @param unmeasured watched values with a replication that is not finite: no further replication can help them
     */
    public record Decision(boolean goOn, boolean isPrecise, List<String> unmeasured) {

        public Decision {
            unmeasured = List.copyOf(unmeasured);
        }
    }

    /**
     * Decides after the replications made so far.
     *
     * @param values every watched value by its name, by replication; others are passed over
     * @throws IllegalArgumentException if a watched value is missing or the numbers of replications differ
     */
    public Decision after(Map<String, double[]> values) {
        int count = valuesOf(watches.get(0), values).length;
        double widestRatio = -1;
        List<String> unmeasured = new ArrayList<>();
        for (Watch watch : watches) {
            double[] measured = valuesOf(watch, values);
            if (measured.length != count) {
                throw new IllegalArgumentException(
                        watch.name() + " has " + measured.length + " replications, not " + count);
            }
            MeanInterval interval = MeanInterval.ofSequence(measured, least, confidence);
            double ratio = interval.halfWidth() / watch.wantedHalfWidth();
            if (count > 0 && Double.isNaN(interval.mean())) {
                unmeasured.add(watch.name());
            } else {
                widestRatio = Math.max(widestRatio, ratio);
            }
        }
        boolean isPrecise = count >= least && widestRatio <= 1;
        return new Decision(count < most && !isPrecise, isPrecise, unmeasured);
    }

    private static double[] valuesOf(Watch watch, Map<String, double[]> values) {
        double[] measured = values.get(watch.name());
        if (measured == null) {
            throw new IllegalArgumentException("no values of " + watch.name() + " among " + values.keySet());
        }
        return measured;
    }
}
