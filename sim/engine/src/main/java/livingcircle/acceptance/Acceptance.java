package livingcircle.acceptance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import livingcircle.experiment.AreaMetrics;
import livingcircle.experiment.RunResult;
import livingcircle.scenario.rules.AskedAt;
import livingcircle.scenario.rules.Rule;
import livingcircle.scenario.rules.RuleMetric;
import livingcircle.scenario.rules.RuleSet;
import livingcircle.statistics.MeanInterval;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/** Holds the rules of a document against the replications of a scenario. */
public final class Acceptance {

    /** The tables of a run in which rules are measured. */
    public static final List<String> TABLES = List.of("runs", "circles", "provision");

    private final RuleSet rules;
    private final List<Measurement> replications;
    private final World world;
    private final @Nullable Integer year;

    private Acceptance(RuleSet rules, List<Measurement> replications, World world, @Nullable Integer year) {
        this.rules = rules;
        this.replications = replications;
        this.world = world;
        this.year = year;
    }

    /** All numbers that rules may ask about: columns of the tables of city and circles, and named metrics. */
    public static List<RuleMetric> metrics() {
        Map<String, Set<AskedAt>> places = new TreeMap<>();
        AreaMetrics.ofCity().forEach(column -> placesOf(column, places).add(AskedAt.CITY));
        AreaMetrics.ofCircle().forEach(column -> placesOf(column, places).add(AskedAt.CIRCLE));
        List<RuleMetric> metrics = new ArrayList<>();
        places.forEach((column, at) -> metrics.add(new RuleMetric(column, at, Set.of())));
        for (NamedMetric named : NamedMetric.values()) {
            metrics.add(named.metric());
        }
        return metrics;
    }

    private static Set<AskedAt> placesOf(String column, Map<String, Set<AskedAt>> places) {
        return places.computeIfAbsent(column, name -> EnumSet.noneOf(AskedAt.class));
    }

    /**
     * The verdict of every rule in the city, then in every circle by year.
     *
     * @param rules rules whose metrics are among {@link #metrics}
     * @param replications runs of the scenario that hold {@link #TABLES}, at least one
     * @param world what was simulated
     * @param year the year in which is checked: circles and rules of later years are not asked yet; null asks all
     * @throws IllegalArgumentException if there is no replication, or a table, column or type is missing
     */
    public static List<Verdict> of(RuleSet rules, List<RunResult> replications, World world, @Nullable Integer year) {
        if (replications.isEmpty()) {
            throw new IllegalArgumentException("there is no replication to measure in");
        }
        List<Measurement> measurements =
                replications.stream().map(run -> new Measurement(world, run)).toList();
        return new Acceptance(rules, measurements, world, year).verdicts();
    }

    private List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (Area area : Area.of(world)) {
            for (Rule rule : rules.rules()) {
                if (rule.at().contains(area.kind())) {
                    verdicts.add(verdict(rule, area));
                }
            }
        }
        return verdicts;
    }

    private Verdict verdict(Rule rule, Area area) {
        String besideMetric = rule.beside();
        MeanInterval measured = measure(rule.metric(), rule, area);
        MeanInterval beside = besideMetric == null ? null : measure(besideMetric, rule, area);
        Silence silence = silence(rule, area);
        Outcome outcome = silence != null
                ? Outcome.NOT_APPLICABLE
                : Outcome.of(measured, rule.bound(), rule.threshold().value());
        return new Verdict(rules, rule, area, outcome, silence, measured, beside);
    }

    private @Nullable Silence silence(Rule rule, Area area) {
        if (area.isMissing()) {
            return Silence.NO_CIRCLE;
        }
        if (isLater(area.phase())) {
            return Silence.CIRCLE_NOT_YET;
        }
        if (isLater(rule.year())) {
            return Silence.RULE_NOT_YET;
        }
        boolean isMeasured = DoubleStream.of(values(rule.metric(), rule, area)).anyMatch(value -> !Double.isNaN(value));
        return isMeasured ? null : Silence.NOTHING_TO_MEASURE;
    }

    private boolean isLater(@Nullable Integer other) {
        return year != null && other != null && other > year;
    }

    private double[] values(String metric, Rule rule, Area area) {
        return replications.stream()
                .mapToDouble(run -> run.value(metric, rule, area))
                .toArray();
    }

    /**
     * Mean and interval over the replications; what luck has no part in is known from one. Where some replication has
     * nothing to measure, neither is known.
     */
    private MeanInterval measure(String metric, Rule rule, Area area) {
        if (area.isMissing()) {
            return MeanInterval.of(new double[0], MeanInterval.DEFAULT_CONFIDENCE);
        }
        double[] values = values(metric, rule, area);
        return NamedMetric.find(metric) == NamedMetric.CIRCLES_BUILT
                ? new MeanInterval(values[0], 0, MeanInterval.DEFAULT_CONFIDENCE, values.length)
                : MeanInterval.of(values, MeanInterval.DEFAULT_CONFIDENCE);
    }
}
