package livingcircle.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import livingcircle.base.Parallel;
import livingcircle.experiment.Conservation;
import livingcircle.experiment.MapSums;
import livingcircle.experiment.RunResult;
import livingcircle.statistics.PairedDifference;
import livingcircle.statistics.Ranking;
import livingcircle.statistics.RankingSettings;
import livingcircle.statistics.StoppingRule;
import livingcircle.statistics.StoppingRule.Decision;
import livingcircle.statistics.StoppingRule.Watch;
import livingcircle.world.World;

/**
 * Compares layouts in paired replications: each replication runs every layout with the same keyed draws, so that
 * residents meet the same luck, until the intervals of the main differences from the first layout are narrow enough.
 */
public final class Comparison {

    /** The metric by which layouts are ranked. */
    public static final String SATISFIED = "satisfied_strict_share";

    /** The other metric whose difference decides how many replications are made. */
    public static final String SCORE = "satisfaction_mean";

    private static final double POINTS_PER_SHARE = 100;

    private final ComparisonSettings settings;
    private final List<LayoutStudy> layouts = new ArrayList<>();
    private final Samples samples;
    private final StoppingRule rule;
    private Decision decision = new Decision(true, false, List.of());

    private Comparison(List<World> worlds, ComparisonSettings settings) {
        if (worlds.size() < 2) {
            throw new IllegalArgumentException("one layout alone cannot be compared");
        }
        this.settings = settings;
        worlds.forEach(world -> layouts.add(new LayoutStudy(world)));
        samples = new Samples(worlds.size());
        List<Watch> watches = new ArrayList<>();
        for (int b = 1; b < worlds.size(); b++) {
            watches.add(new Watch(SATISFIED + " " + b, settings.precision()));
            watches.add(new Watch(SCORE + " " + b, settings.precision() * POINTS_PER_SHARE));
        }
        rule = new StoppingRule(settings.least(), settings.most(), settings.confidence(), watches);
    }

    /**
     * Runs a comparison.
     *
     * @param worlds at least two, the first being what the others are compared with
     * @param afterDay told of each simulated day of any run
     */
    public static Comparison of(
            List<World> worlds, ComparisonSettings settings, Parallel parallel, IntConsumer afterDay) {
        Comparison comparison = new Comparison(worlds, settings);
        while (comparison.decision.goOn()) {
            comparison.replicate(parallel, afterDay);
        }
        return comparison;
    }

    private void replicate(Parallel parallel, IntConsumer afterDay) {
        List<RunResult> results = new ArrayList<>();
        for (LayoutStudy layout : layouts) {
            results.add(layout.replicate(settings.replication(samples.replications()), parallel, afterDay));
        }
        samples.add(results);
        Map<String, double[]> watched = new LinkedHashMap<>();
        for (int b = 1; b < layouts.size(); b++) {
            watched.put(SATISFIED + " " + b, differences(MetricKey.ofCity(SATISFIED), b));
            watched.put(SCORE + " " + b, differences(MetricKey.ofCity(SCORE), b));
        }
        decision = rule.after(watched);
    }

    private double[] differences(MetricKey key, int b) {
        double[] ofA = samples.of(key, 0);
        double[] differences = samples.of(key, b);
        for (int i = 0; i < differences.length; i++) {
            differences[i] -= ofA[i];
        }
        return differences;
    }

    public ComparisonSettings settings() {
        return settings;
    }

    /** Replications that were made. */
    public int replications() {
        return samples.replications();
    }

    /** Whether the wanted precision was reached. */
    public boolean isPrecise() {
        return decision.isPrecise() && decision.unmeasured().isEmpty();
    }

    /** Number of layouts. */
    public int layoutCount() {
        return layouts.size();
    }

    /** The world of a layout. */
    public World world(int layout) {
        return layouts.get(layout).world();
    }

    /** The balance of needs over all runs of all layouts. */
    public Conservation conservation() {
        return layouts.stream().map(LayoutStudy::conservation).reduce(Conservation.NONE, Conservation::plus);
    }

    /** What each layout showed at homes and services, for maps. */
    public List<MapSums> maps() {
        return layouts.stream().map(LayoutStudy::map).toList();
    }

    LayoutStudy study(int layout) {
        return layouts.get(layout);
    }

    /** Every number that was measured. */
    public List<MetricKey> metrics() {
        return samples.keys();
    }

    /** How a layout differs from the first one in a number. */
    public PairedDifference difference(MetricKey key, int b) {
        return PairedDifference.ofSequence(
                samples.of(key, 0), samples.of(key, b), settings.least(), settings.confidence());
    }

    /** Mean of a number of the whole city over the replications of a layout. */
    double meanOf(String metric, int layout) {
        return Arrays.stream(samples.of(MetricKey.ofCity(metric), layout))
                .average()
                .orElse(Double.NaN);
    }

    /** All layouts ranked by a number of the whole city. */
    public Ranking ranking(String metric) {
        double[][] values = new double[layouts.size()][];
        for (int layout = 0; layout < values.length; layout++) {
            values[layout] = samples.of(MetricKey.ofCity(metric), layout);
        }
        boolean isHigherBetter = Direction.of(metric) != Direction.LOWER_IS_BETTER;
        RankingSettings how = RankingSettings.of(
                isHigherBetter, settings.confidence(), settings.first().seed());
        return Ranking.of(values, how.after(rule));
    }

    /** Whether a layout gave the same numbers as the first one in every table and replication. */
    public boolean isIdentical(int b) {
        return samples.keys().stream().allMatch(key -> Arrays.equals(samples.of(key, 0), samples.of(key, b)));
    }

    /**
     * Whether the residents of a layout are those of the first one, or those and some more behind them, so that each can
     * be followed from one layout to the other.
     */
    public boolean hasSameResidents(int b) {
        return Residents.areSame(world(0).population(), world(b).population());
    }

    /** Customers a day of an outlet, mean of all replications; 0 in a layout that does not have it. */
    public double servedPerDay(int layout, String outlet) {
        OutletMeans outlets = layouts.get(layout).outlets();
        return outlets.has(outlet) ? outlets.servedPerDay(outlet) : 0;
    }

    /** Profit of an outlet in yuan a day, mean of all replications; 0 in a layout that does not have it. */
    public double profitYuanPerDay(int layout, String outlet) {
        OutletMeans outlets = layouts.get(layout).outlets();
        return outlets.has(outlet) ? outlets.profitYuanPerDay(outlet) : 0;
    }
}
