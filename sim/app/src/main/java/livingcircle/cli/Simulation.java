package livingcircle.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import livingcircle.base.Language;
import livingcircle.base.Parallel;
import livingcircle.console.Progress;
import livingcircle.experiment.Detail;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.MapSums;
import livingcircle.experiment.MapTables;
import livingcircle.experiment.Observation;
import livingcircle.experiment.RunResult;
import livingcircle.model.RunSettings;
import livingcircle.results.MapDictionary;
import livingcircle.results.Study;
import livingcircle.results.StudyFiles;
import livingcircle.scenario.Scenario;
import livingcircle.world.World;

/** The runs of one scenario as the user asked for them, with progress. */
final class Simulation {

    private final SimulationOptions options;
    private final Language language;
    private final Worlds worlds;

    Simulation(SimulationOptions options, Language language, PrintWriter err, boolean isTerminal) {
        this.options = options;
        this.language = language;
        worlds = new Worlds(options.quiet, language, err, isTerminal);
    }

    /** See {@link Worlds#of}. */
    World worldOf(Scenario scenario, Parallel parallel) {
        return worlds.of(List.of(scenario), parallel).get(0);
    }

    /** See {@link Worlds#of}. */
    List<World> worldsOf(List<Scenario> scenarios, Parallel parallel) {
        return worlds.of(scenarios, parallel);
    }

    /** What the runs of a world are about. */
    Study study(World world) {
        return Study.of(world, options.settings(world.scenario().run(), 0), options.replications());
    }

    /**
     * Makes the runs.
     *
     * @param map told what each run showed, for the map
     * @param forEach told each run in turn
     * @return seconds that it took
     */
    double run(World world, Detail detail, Parallel parallel, MapSums map, Consumer<RunResult> forEach) {
        Stopwatch time = new Stopwatch();
        RunSettings first = options.settings(world.scenario().run(), 0);
        try (Progress progress = progress((long) first.totalDays() * options.replications())) {
            for (int replication = 0; replication < options.replications(); replication++) {
                RunSettings settings = options.settings(world.scenario().run(), replication);
                Observation run = Experiment.observe(world, settings, detail.diary(), parallel, day -> progress.step());
                map.add(run);
                forEach.accept(run.result(detail));
            }
        }
        return time.seconds();
    }

    /** Adds the tables of the map unless the user wants none. */
    void addMap(StudyFiles files, World world, List<MapSums> layouts) {
        if (!options.leavesOutMap()) {
            files.explain(MapDictionary.of(world.catalogue()));
            MapTables.of(layouts, files::add);
        }
    }

    /** See {@link Worlds#progress}. */
    Progress progress(long days) {
        return worlds.progress(days);
    }

    /** The same for changes that are screened, in percent. */
    Progress screening() {
        return worlds.screening();
    }

    /** The start of the command that gives the same results, every value that matters spelled out. */
    List<String> command(String name, RunSettings settings) {
        List<String> command = new ArrayList<>(List.of("livingcircle", name));
        command.add(shown(options.scenario));
        if (options.phase != null) {
            command.addAll(List.of("--phase", String.valueOf(options.phase)));
        }
        command.addAll(List.of("--seed", String.valueOf(settings.seed())));
        command.addAll(List.of("--days", String.valueOf(settings.days())));
        command.addAll(List.of("--warmup", String.valueOf(settings.warmupDays())));
        command.addAll(List.of("--lang", nameOf(language)));
        command.addAll(options.charts.arguments());
        if (options.leavesOutMap()) {
            command.add("--no-map");
        }
        return command;
    }

    /** A file as it is written on the command line of any system. */
    static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** A constant as it is written on the command line. */
    static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
