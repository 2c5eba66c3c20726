package livingcircle.bench.twin;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import livingcircle.base.Parallel;
import livingcircle.bench.Machine;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.Observation;
import livingcircle.model.RunSettings;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Times the engine beside its plain twin, which must give the same answers. */
@Command(
        name = "twin",
        description = "The engine beside the same model written plainly on MASON.",
        mixinStandardHelpOptions = true)
public final class TwinComparison implements Callable<Integer> {

    private static final long SEED = 1;
    /** Up to so many residents a diary is kept and compared. */
    private static final int MOST_FOR_DIARY = 50_000;

    @Parameters(arity = "0..1", description = "Scenario (default: ${DEFAULT-VALUE}).")
    private Path scenario = Path.of("scenarios/qinyang/baseline.yaml");

    @Option(names = "--twin-days", description = "Days of the twin that are timed (default: ${DEFAULT-VALUE}).")
    private int twinDays = 7;

    @Option(names = "--twin-warmup", description = "Days of the twin before (default: ${DEFAULT-VALUE}).")
    private int twinWarmup = 2;

    @Option(names = "--engine-days", description = "Days of the engine that are timed (default: ${DEFAULT-VALUE}).")
    private int engineDays = 28;

    @Option(names = "--engine-warmup", description = "Days of the engine before (default: ${DEFAULT-VALUE}).")
    private int engineWarmup = 7;

    @Option(names = "--threads", description = "Threads of the engine; the twin has one (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    @Override
    public Integer call() {
        System.out.println(Machine.describe());
        try (Parallel parallel = new Parallel(threads)) {
            World world = World.of(ScenarioReader.read(scenario), parallel);
            int residents = world.population().count();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d residents, %,d services%n%n",
                    scenario,
                    residents,
                    world.services().count());
            world.surroundings(parallel);
            DayClock twin = timeTwin(world, parallel);
            DayClock engine = timeEngine(world, parallel);
            System.out.printf(
                    Locale.ROOT, "%n  %-24s %9s %9s %12s%n", "ns per resident-day", "median", "fastest", "processors");
            print("plain twin, 1 thread", twin, residents);
            print("engine, " + threads + " threads", engine, residents);
            System.out.printf(
                    Locale.ROOT,
                    "  %-24s %9.1f %9.1f %12.1f%n",
                    "plain twin ÷ engine",
                    twin.wallNanos() / engine.wallNanos(),
                    twin.fastestNanos() / engine.fastestNanos(),
                    twin.processorNanos() / engine.processorNanos());
        }
        return 0;
    }

    /** Runs the twin, and the engine with the same settings to compare their answers. */
    private DayClock timeTwin(World world, Parallel parallel) {
        RunSettings settings = settings(twinWarmup, twinDays);
        boolean keepsDiary = world.population().count() <= MOST_FOR_DIARY;
        Observation engine = Experiment.observe(world, settings, keepsDiary, parallel, day -> {});
        DayClock clock = new DayClock(twinWarmup, twinDays);
        TwinRecord twin = new TwinModel(world, settings, keepsDiary, clock).run();
        clock.stop();
        System.out.printf(Locale.ROOT, "  %-28s %13s %13s%n", twinDays + " days", "engine", "twin");
        TwinAgreement agreement = new TwinAgreement(engine, twin);
        agreement.check();
        agreement.printEqualLines();
        return clock;
    }

    private DayClock timeEngine(World world, Parallel parallel) {
        DayClock clock = new DayClock(engineWarmup, engineDays);
        Experiment.observe(world, settings(engineWarmup, engineDays), false, parallel, clock);
        clock.stop();
        return clock;
    }

    private static RunSettings settings(int warmupDays, int days) {
        return new RunSettings(SEED, 0, warmupDays, days, true, false);
    }

    private static void print(String what, DayClock clock, int residents) {
        System.out.printf(
                Locale.ROOT,
                "  %-24s %9.1f %9.1f %12.1f%n",
                what,
                clock.wallNanos() / residents,
                clock.fastestNanos() / residents,
                clock.processorNanos() / residents);
    }
}
