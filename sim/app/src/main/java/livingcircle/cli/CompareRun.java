package livingcircle.cli;

import java.nio.file.Path;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.base.Parallel;
import livingcircle.charts.Charts;
import livingcircle.charts.table.ChartTables;
import livingcircle.comparison.Comparison;
import livingcircle.comparison.ComparisonSettings;
import livingcircle.comparison.ComparisonTables;
import livingcircle.console.ComparisonSummary;
import livingcircle.console.Medium;
import livingcircle.console.Progress;
import livingcircle.results.ResultFolder;
import livingcircle.results.Study;
import livingcircle.results.StudyFiles;
import livingcircle.scenario.Scenario;
import livingcircle.world.World;

/** Takes several layouts through their paired runs to a complete result folder. */
final class CompareRun {

    /**
     * What became of it.
     *
     * @param comparison the comparison
     * @param study what was simulated, by the first layout
     * @param wanted where the results were to be
     * @param folder where they are
     * @param chartFailures charts that could not be drawn
     * @param seconds time of the simulation, reading and writing apart
     */
    record Done(
            Comparison comparison,
            Study study,
            Path wanted,
            Path folder,
            List<BilingualText> chartFailures,
            double seconds) {}

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
            ChartTables numbers = numbers(scenarios);
            numbers.addGainThreshold(settings.gainThreshold());
            ComparisonTables.of(comparison).forEach(table -> {
                files.add(table);
                numbers.add(table);
            });
            simulation.addMap(files, worlds.get(0), comparison.maps());
            Study study = Study.of(worlds.get(0), settings.first(), comparison.replications())
                    .comparedWith(scenarios.subList(1, scenarios.size()));
            Charts.Outcome charts = Charts.draw(numbers, study, options.charts.languages(), folder.work());
            files.addText("summary.txt", ComparisonSummary.of(comparison, language, Medium.FILE));
            files.finish(study, comparison.conservation(), Version.get(), command(study), charts.made());
            return new Done(comparison, study, folder.wanted(), folder.finish(), charts.failures(), seconds);
        }
    }

    private ChartTables numbers(List<Scenario> scenarios) {
        ChartTables numbers = new ChartTables();
        scenarios.forEach(scenario -> numbers.addName(ChartTables.LAYOUT, scenario.id(), scenario.name()));
        return numbers;
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
