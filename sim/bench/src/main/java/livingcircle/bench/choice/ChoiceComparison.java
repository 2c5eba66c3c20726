package livingcircle.bench.choice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Parallel;
import livingcircle.bench.Machine;
import livingcircle.bench.Rounds;
import livingcircle.model.ChoiceProbe;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Times the engine's choice beside plainer ways that choose the same. */
@Command(
        name = "choice",
        description = "One choice among 22 to 25 alternatives: engine, race without bound, naive.",
        mixinStandardHelpOptions = true)
public final class ChoiceComparison implements Callable<Integer> {

    private static final int WARMUPS = 5;
    private static final int MOST_CASES = 20_000;
    private static final long KEY = KeyedRandom.keyOf("choices");
    /** Bins of ten seconds may change a close choice. */
    private static final double LEAST_EQUAL = 0.98;

    @Parameters(arity = "0..1", description = "Scenario (default: ${DEFAULT-VALUE}).")
    private Path scenario = Path.of("scenarios/qinyang/baseline.yaml");

    @Option(names = "--rounds", description = "Rounds that are counted (default: ${DEFAULT-VALUE}).")
    private int rounds = 11;

    @Option(names = "--choices", description = "Choices of each way in a round (default: ${DEFAULT-VALUE}).")
    private int choices = 2_000_000;

    @Option(names = "--threads", description = "Threads that choose at once (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    /** One of the ways, with an instance for each thread. */
    private record Contender(String name, List<ChoiceWay> ways) {}

    @Override
    public Integer call() {
        System.out.println(Machine.describe());
        try (Parallel parallel = new Parallel(threads)) {
            World world = World.of(ScenarioReader.read(scenario), parallel);
            ChoiceProbe probe = new ChoiceProbe(world);
            List<Contender> contenders = List.of(
                    contender("engine", () -> new EngineChoice(probe.forOtherThread())),
                    contender("race without bound", () -> new RaceWithoutBound(world)),
                    contender("naive V + ε", () -> new NaiveChoice(world)));
            for (boolean nested : new boolean[] {false, true}) {
                List<ChoiceCase> cases = ChoiceCases.find(world, nested, MOST_CASES);
                cases.forEach(who -> who.rememberWith(probe));
                compare(contenders, cases, nested, parallel);
            }
        }
        return 0;
    }

    private Contender contender(String name, Supplier<ChoiceWay> way) {
        return new Contender(name, Stream.generate(way).limit(threads).toList());
    }

    private void compare(List<Contender> contenders, List<ChoiceCase> cases, boolean nested, Parallel parallel) {
        System.out.printf(
                Locale.ROOT,
                "%n%s: %,d cases of %d–%d alternatives, %d threads%n",
                nested ? "nested" : "not nested",
                cases.size(),
                ChoiceCases.LEAST,
                ChoiceCases.MOST,
                threads);
        if (cases.isEmpty()) {
            return;
        }
        check(contenders.get(0), contenders.get(1), cases, 1);
        check(contenders.get(0), contenders.get(2), cases, LEAST_EQUAL);
        List<Runnable> ways = new ArrayList<>();
        for (Contender contender : contenders) {
            ways.add(() -> choose(contender, cases, parallel));
        }
        double[] nanos = Rounds.medianNanos(WARMUPS, rounds, ways);
        for (int i = 0; i < contenders.size(); i++) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-20s %7.1f ns per choice  %5.2f × engine%n",
                    contenders.get(i).name(),
                    nanos[i] / choices,
                    nanos[i] / nanos[0]);
        }
    }

    private static void check(Contender reference, Contender other, List<ChoiceCase> cases, double leastEqual) {
        int equal = 0;
        for (int i = 0; i < cases.size(); i++) {
            long key = KeyedRandom.combine(KEY, i);
            int expected = reference.ways().get(0).choose(cases.get(i), key);
            equal += other.ways().get(0).choose(cases.get(i), key) == expected ? 1 : 0;
        }
        double share = (double) equal / cases.size();
        System.out.printf(Locale.ROOT, "  %s chooses the same as the engine in %.2f %%%n", other.name(), 100 * share);
        if (!(share >= leastEqual)) {
            throw new IllegalStateException(other.name() + " does not choose as the engine does");
        }
    }

    /** All threads choose at once, each for its part of the cases. */
    private void choose(Contender contender, List<ChoiceCase> cases, Parallel parallel) {
        long[] seen = new long[threads];
        parallel.forEach(threads, (worker, part) -> {
            ChoiceWay way = contender.ways().get(worker);
            int from = part * cases.size() / threads;
            int count = (part + 1) * cases.size() / threads - from;
            long sum = 0;
            for (int i = 0; i < choices / threads; i++) {
                sum += way.choose(cases.get(from + i % count), KeyedRandom.combine(KEY, i));
            }
            seen[part] = sum;
        });
        if (seen[0] == Long.MIN_VALUE) {
            throw new IllegalStateException("no sum of services is so low");
        }
    }
}
