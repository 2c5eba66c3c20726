package livingcircle.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import livingcircle.city.Settlement;
import livingcircle.model.UnmetReason;
import livingcircle.satisfaction.ScorePart;
import livingcircle.world.Coverage;
import livingcircle.world.World;

/**
 * Winners and losers: whose score rises or falls by the threshold or more, in the mean of all replications, from the
 * first layout to another, and why. Only residents that both layouts have can win or lose.
 */
public final class GainsAndLosses {

    /** On which side of the threshold a resident is. */
    public enum Side {
        WINNERS,
        LOSERS
    }

    private final World before;
    private final World after;
    private final ResidentSums sumsBefore;
    private final ResidentSums sumsAfter;
    private final int replications;
    private final float[] change;
    private final double threshold;

    private GainsAndLosses(LayoutStudy a, LayoutStudy b, double threshold) {
        before = a.world();
        after = b.world();
        sumsBefore = a.sums();
        sumsAfter = b.sums();
        replications = a.replications();
        this.threshold = threshold;
        change = new float[Residents.common(before.population(), after.population())];
        for (int r = 0; r < change.length; r++) {
            change[r] = (float) ((sumsAfter.satisfaction(r) - sumsBefore.satisfaction(r)) / replications);
        }
    }

    /**
     * The winners and losers of a layout.
     *
     * @param b the layout, from 1
     * @throws IllegalArgumentException if its residents are others than those of the first layout
     */
    public static GainsAndLosses of(Comparison comparison, int b) {
        if (!comparison.hasSameResidents(b)) {
            throw new IllegalArgumentException("the layouts have different residents");
        }
        return new GainsAndLosses(
                comparison.study(0), comparison.study(b), comparison.settings().gainThreshold());
    }

    /** The change of everybody. */
    public Change all() {
        return byGroup(1, r -> 0).get(0);
    }

    /** The change by profile. */
    public List<Change> byProfile() {
        return byGroup(before.population().parameters().profileCount(), before.population()::profile);
    }

    /** The change by community of the first layout. */
    public List<Change> byCommunity() {
        return byGroup(
                before.city().communities().size(),
                r -> before.city().homes().community(before.population().home(r)));
    }

    /** The change by settlement. */
    public List<Change> bySettlement() {
        return byGroup(
                Settlement.values().length,
                r -> before.areas().settlement(before.population().home(r)).ordinal());
    }

    /** The change in a circle of the second layout. */
    public Change ofCircle(int circle) {
        return byGroup(1, r -> after.areas().isInCircle(after.population().home(r), circle) ? 0 : -1)
                .get(0);
    }

    /** The change of those who live in no circle of the second layout. */
    public Change outsideCircles() {
        int circles = after.areas().circles().size();
        return byGroup(1, r -> {
                    int home = after.population().home(r);
                    for (int circle = 0; circle < circles; circle++) {
                        if (after.areas().isInCircle(home, circle)) {
                            return -1;
                        }
                    }
                    return 0;
                })
                .get(0);
    }

    private List<Change> byGroup(int groups, IntUnaryOperator groupOf) {
        int[] residents = new int[groups];
        int[] gained = new int[groups];
        int[] lost = new int[groups];
        double[] sum = new double[groups];
        for (int r = 0; r < change.length; r++) {
            int group = groupOf.applyAsInt(r);
            if (group >= 0 && !Float.isNaN(change[r])) {
                residents[group]++;
                gained[group] += change[r] >= threshold ? 1 : 0;
                lost[group] += change[r] <= -threshold ? 1 : 0;
                sum[group] += change[r];
            }
        }
        List<Change> changes = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            changes.add(new Change(residents[g], gained[g], lost[g], sum[g] / residents[g]));
        }
        return changes;
    }

    private boolean isOn(Side side, int resident) {
        return side == Side.WINNERS ? change[resident] >= threshold : change[resident] <= -threshold;
    }

    /** Mean change of each part of the score of those on a side, in points, in the order of {@link ScorePart}. */
    public double[] meanPoints(Side side) {
        double[] sums = new double[ScorePart.values().length];
        int count = 0;
        for (int r = 0; r < change.length; r++) {
            if (isOn(side, r)) {
                count++;
                for (ScorePart part : ScorePart.values()) {
                    sums[part.ordinal()] += sumsAfter.points(r, part) - sumsBefore.points(r, part);
                }
            }
        }
        double residents = count;
        return Arrays.stream(sums).map(sum -> sum / replications / residents).toArray();
    }

    /**
     * Change in unmet needs of those on a side by reason, per run, in the order of {@link UnmetReason}; negative if fewer
     * go unmet.
     */
    public double[] unmetChange(Side side) {
        double[] sums = new double[UnmetReason.values().length];
        for (int r = 0; r < change.length; r++) {
            if (isOn(side, r)) {
                for (UnmetReason reason : UnmetReason.values()) {
                    sums[reason.ordinal()] += sumsAfter.unmet(r, reason) - sumsBefore.unmet(r, reason);
                }
            }
        }
        return Arrays.stream(sums).map(sum -> sum / replications).toArray();
    }

    /**
     * How many of those on a side have come to be covered by a type, less those that are so no longer; by type. Told by
     * the layouts as they open, before any outlet closes in a run.
     */
    public int[] coverageChange(Side side) {
        Coverage old = before.coverage();
        Coverage now = after.coverage();
        int[] counts = new int[before.catalogue().types().size()];
        for (int r = 0; r < change.length; r++) {
            if (isOn(side, r)) {
                for (int t = 0; t < counts.length; t++) {
                    if (!before.catalogue().type(t).isDelivering()) {
                        counts[t] += (now.isCovered(r, t) ? 1 : 0) - (old.isCovered(r, t) ? 1 : 0);
                    }
                }
            }
        }
        return counts;
    }
}
