package livingcircle.bench.walking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import livingcircle.base.Parallel;
import livingcircle.bench.Machine;
import livingcircle.bench.Rounds;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.walking.WalkingDistances;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Times the engine's walking search beside those of GraphHopper and JGraphT on the same streets. */
@Command(
        name = "walking",
        description = "Walking searches from outlets: engine, GraphHopper, JGraphT.",
        mixinStandardHelpOptions = true)
public final class WalkingComparison implements Callable<Integer> {

    /** Planners' walking speed, which turns minutes into lengths. */
    static final double METRES_PER_SECOND = WalkingDistances.PLANNING_MPS;

    private static final int[] MINUTES = {15, 30};
    private static final int WARMUPS = 2;

    @Parameters(arity = "0..1", description = "Scenario (default: ${DEFAULT-VALUE}).")
    private Path scenario = Path.of("scenarios/qinyang/baseline.yaml");

    @Option(names = "--origins", description = "Outlets to search from (default: ${DEFAULT-VALUE}).")
    private int origins = 500;

    @Option(names = "--rounds", description = "Rounds that are counted (default: ${DEFAULT-VALUE}).")
    private int rounds = 7;

    @Option(names = "--threads", description = "Threads for all walks (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    // what was found, lest the work be optimised away
    private double seenMm;

    @Override
    public Integer call() {
        System.out.println(Machine.describe());
        Scenario read = ScenarioReader.read(scenario);
        City city = City.of(read.city());
        System.out.printf(
                Locale.ROOT,
                "%s: %,d junctions, %,d streets, %,d homes, %,d outlets; %.1f m/s%n",
                scenario,
                city.network().nodeCount(),
                city.network().streetCount(),
                city.homes().count(),
                read.layout().outlets().size(),
                METRES_PER_SECOND);
        List<Attachment> from = Origins.some(city, read.layout().outlets(), origins);
        StreetGraph graph = new StreetGraph(city.network(), from);
        List<WalkSearch> searches =
                List.of(new EngineSearch(city.network(), from), new GraphHopperSearch(graph), new JGraphTSearch(graph));
        for (int minutes : MINUTES) {
            compare(searches, city.network().nodeCount(), minutes);
        }
        timeAllWalks(city, Origins.all(city, read.layout().outlets()));
        return 0;
    }

    static int boundMm(int minutes) {
        return (int) (minutes * 60_000 * METRES_PER_SECOND);
    }

    private void compare(List<WalkSearch> searches, int nodes, int minutes) {
        int boundMm = boundMm(minutes);
        long compared = 0;
        for (WalkSearch other : searches.subList(1, searches.size())) {
            compared = Agreement.check(searches.get(0), other, nodes, origins, boundMm);
        }
        System.out.printf(
                Locale.ROOT,
                "%nwithin %d minutes: %,d distances from %d outlets, all the same%n",
                minutes,
                compared,
                origins);
        List<Runnable> ways = new ArrayList<>();
        for (WalkSearch search : searches) {
            ways.add(() -> {
                for (int origin = 0; origin < origins; origin++) {
                    search.run(origin, boundMm, (node, mm) -> seenMm += mm);
                }
            });
        }
        double[] nanos = Rounds.medianNanos(WARMUPS, rounds, ways);
        for (int i = 0; i < searches.size(); i++) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-30s %9.1f µs per origin  %6.1f × engine%n",
                    searches.get(i).name(),
                    nanos[i] / origins / 1000,
                    nanos[i] / nanos[0]);
        }
    }

    private void timeAllWalks(City city, List<Attachment> outlets) {
        int minutes = MINUTES[MINUTES.length - 1];
        try (Parallel parallel = new Parallel(threads)) {
            AllWalks walks = AllWalks.find(city, outlets, boundMm(minutes), parallel);
            double[] nanos = Rounds.medianNanos(
                    0, rounds, List.of(() -> AllWalks.find(city, outlets, boundMm(minutes), parallel)));
            System.out.printf(
                    Locale.ROOT,
                    "%nall walks within %d minutes between outlets and homes: %,d, mean %.1f minutes, in %.2f s on %d"
                            + " threads%n",
                    minutes,
                    walks.count(),
                    walks.meanMinutes(),
                    nanos[0] / 1e9,
                    threads);
        }
    }
}
