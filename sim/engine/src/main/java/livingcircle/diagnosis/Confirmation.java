package livingcircle.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import livingcircle.base.Parallel;
import livingcircle.comparison.Change;
import livingcircle.comparison.Comparison;
import livingcircle.comparison.ComparisonSettings;
import livingcircle.comparison.GainsAndLosses;
import livingcircle.comparison.MetricKey;
import livingcircle.model.RunSettings;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.statistics.MeanInterval;
import livingcircle.statistics.PairedDifference;
import livingcircle.world.World;

/**
 * What simulation, with capacity, crowding and habit, says of a remedy: the scenario against the scenario with this one
 * change, on the same residents with the same luck.
 *
 * @param remedy the remedy
 * @param gained residents whose score rises by {@link #GAIN_POINTS} or more
 * @param lost residents whose score falls by as much
 * @param satisfied change of the share of satisfied residents (strict), with its interval
 * @param residents residents that are asked, to turn the share into people
 * @param visitsPerDay customers a day of the new outlet; of an outlet with a service more, how many it gains
 * @param profitYuanPerDay profit a day of the new outlet; of an outlet with a service more, how much it gains
 */
public record Confirmation(
        Remedy remedy,
        int gained,
        int lost,
        PairedDifference satisfied,
        int residents,
        double visitsPerDay,
        double profitYuanPerDay) {

    /** Points of the score from which a resident counts as winner or loser (A). */
    public static final double GAIN_POINTS = 2;

    /** Not used to stop: the number of replications is fixed. */
    private static final double PRECISION = 0.01;

    /** Whether the newcomer must break even and does not. */
    public boolean isLosing() {
        return remedy.breakEvenPerDay() > 0 && profitYuanPerDay < 0;
    }

    /** The best of the city and the best of each circle, each once. */
    public static List<Remedy> worthConfirming(Diagnosis diagnosis, int most) {
        Set<Remedy> chosen = new LinkedHashSet<>(diagnosis.best(most));
        if (most > 0) {
            for (Area area : diagnosis.areas()) {
                if (area.kind() == Area.Kind.CIRCLE) {
                    diagnosis.remedies(area).stream().findFirst().ifPresent(chosen::add);
                }
            }
        }
        return new ArrayList<>(chosen);
    }

    /**
     * Simulates remedies, each alone, in paired replications.
     *
     * @param remedies at least one
     * @param first what the first replication is asked to do
     * @param replications how many, at least 2
     * @param afterDay told of each simulated day of any run; there are {@code (1 + remedies) × replications} runs
     */
    public static List<Confirmation> of(
            World world,
            List<Remedy> remedies,
            RunSettings first,
            int replications,
            Parallel parallel,
            IntConsumer afterDay) {
        List<World> worlds = new ArrayList<>(List.of(world));
        remedies.forEach(remedy -> worlds.add(with(world, remedy, parallel)));
        Comparison comparison = Comparison.of(
                worlds,
                new ComparisonSettings(
                        first, replications, replications, PRECISION, MeanInterval.DEFAULT_CONFIDENCE, GAIN_POINTS),
                parallel,
                afterDay);
        List<Confirmation> confirmations = new ArrayList<>();
        for (int b = 1; b < worlds.size(); b++) {
            Remedy remedy = remedies.get(b - 1);
            String id = remedy.outlet().id();
            Change change = GainsAndLosses.of(comparison, b).all();
            confirmations.add(new Confirmation(
                    remedy,
                    change.gained(),
                    change.lost(),
                    comparison.difference(MetricKey.ofCity(Comparison.SATISFIED), b),
                    change.residents(),
                    comparison.servedPerDay(b, id) - comparison.servedPerDay(0, id),
                    comparison.profitYuanPerDay(b, id) - comparison.profitYuanPerDay(0, id)));
        }
        return confirmations;
    }

    /** The world with a remedy. */
    static World with(World world, Remedy remedy, Parallel parallel) {
        List<Outlet> outlets = new ArrayList<>();
        for (Outlet outlet : world.scenario().layout().outlets()) {
            boolean isChanged = outlet.id().equals(remedy.outlet().id());
            outlets.add(isChanged ? remedy.outlet() : outlet);
        }
        if (!remedy.isAdded()) {
            outlets.add(remedy.outlet());
        }
        return world.withLayout(new Layout(outlets), parallel);
    }
}
