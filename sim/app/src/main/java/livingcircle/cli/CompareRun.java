package livingcircle.cli;

import java.nio.file.Path;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.base.Parallel;
import livingcircle.comparison.Comparison;
import livingcircle.comparison.ComparisonSettings;
import livingcircle.comparison.ComparisonTables;
import livingcircle.console.ComparisonSummary;
import livingcircle.console.Progress;
import livingcircle.results.ResultFolder;
import livingcircle.results.Study;
import livingcircle.results.StudyFiles;
import livingcircle.scenario.Scenario;
import livingcircle.world.World;
import picocli.CommandLine.Help.Ansi;

/** Takes several layouts through their paired runs to a complete result folder. */
final class CompareRun {

    /**
     * What became of it.
     *
     * @param comparison the comparison
     * @param study what was simulated, by the first layout
     * @param wanted where the results were to be
     * @param folder where they are
     * @param seconds time of the simulation, reading and writing apart
     */
    record Done(Comparison comparison, Study study, Path wanted, Path folder, double seconds) {}

    private final CompareOptions options;
    private final Language language;
    private final Simulation simulation;

    CompareRun(CompareOptions options, Language language, Simulation simulation) {
        this.options = options;
        this.language = language;
        this.simulation = simulation;
    }

    Done run(List<Scenario> scenarios) {
        Path wanted = options.output != null
                ? options.output
                : ResultPlace.of(options.scenario, scenarios.get(0).id() + "-compared");
        try (Parallel parallel = new Parallel(options.threads);
                ResultFolder folder = ResultFolder.create(wanted, options.force);
                StudyFiles files = new StudyFiles(folder)) {
            List<World> worlds = simulation.worldsOf(scenarios, parallel);
            ComparisonSettings settings = options.comparison(scenarios.get(0).run());
            Stopwatch time = new Stopwatch();
            Comparison comparison = compare(worlds, settings, parallel);
            double seconds = time.seconds();
            ComparisonTables.of(comparison).forEach(files::add);
            simulation.addMap(files, worlds.get(0), comparison.maps());
            Study study = Study.of(worlds.get(0), settings.first(), comparison.replications())
                    .comparedWith(scenarios.subList(1, scenarios.size()));
            files.addText("summary.txt", ComparisonSummary.of(comparison, language, Ansi.OFF));
            files.finish(study, comparison.conservation(), Version.get(), command(study), List.of());
            return new Done(comparison, study, folder.wanted(), folder.finish(), seconds);
        }
    }

    /** Progress counts towards the most replications that there may be, and ends early if fewer do. */
    private Comparison compare(List<World> worlds, ComparisonSettings settings, Parallel parallel) {
        long days = (long) settings.first().totalDays() * worlds.size();
        try (Progress progress = simulation.progress(days * settings.most())) {
            return Comparison.of(worlds, settings, parallel, day -> progress.step());
        }
    }

    private List<String> command(Study study) {
        List<String> command = simulation.command("compare", study.settings());
        command.addAll(3, options.others.stream().map(Simulation::shown).toList());
        if (options.phases) {
            command.add("--phases");
        }
        // a fixed number has other intervals than the same number found by precision
        if (options.isFixed()) {
            command.addAll(List.of("--replications", String.valueOf(options.replications())));
        }
        command.addAll(List.of("--precision", String.valueOf(options.precisionPercentagePoints)));
        command.addAll(List.of("--threshold", String.valueOf(options.thresholdPoints)));
        return command;
    }
}
