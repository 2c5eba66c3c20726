package livingcircle.cli;

import java.nio.file.Path;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.base.Parallel;
import livingcircle.charts.Charts;
import livingcircle.charts.table.ChartTables;
import livingcircle.console.Summary;
import livingcircle.experiment.MapSums;
import livingcircle.results.MeanOfRuns;
import livingcircle.results.ResultFolder;
import livingcircle.results.Study;
import livingcircle.results.StudyFiles;
import livingcircle.scenario.Scenario;
import livingcircle.world.World;

/** Takes a scenario through all its runs to a complete result folder. */
final class StudyRun {

    /**
     * What became of it.
     *
     * @param study what was simulated
     * @param runs the mean of the runs
     * @param wanted where the results were to be
     * @param folder where they are
     * @param hasCharts whether any chart was drawn
     * @param chartFailures charts that could not be drawn
     * @param seconds time of the simulation, reading and writing apart
     */
    record Done(
            Study study,
            MeanOfRuns runs,
            Path wanted,
            Path folder,
            boolean hasCharts,
            List<BilingualText> chartFailures,
            double seconds) {}

    private final RunOptions options;
    private final Language language;
    private final Simulation simulation;

    StudyRun(RunOptions options, Language language, Simulation simulation) {
        this.options = options;
        this.language = language;
        this.simulation = simulation;
    }

    Done run(Scenario scenario) {
        Path wanted = options.output != null ? options.output : ResultPlace.of(options.scenario, scenario.id());
        try (Parallel parallel = new Parallel(options.threads);
                ResultFolder folder = ResultFolder.create(wanted, options.force);
                StudyFiles files = new StudyFiles(folder)) {
            World world = simulation.worldOf(scenario, parallel);
            Study study = simulation.study(world);
            MeanOfRuns runs = new MeanOfRuns();
            ChartTables numbers = new ChartTables();
            MapSums map = new MapSums(world);
            double seconds = simulation.run(world, options.detail(), parallel, map, result -> {
                files.add(result);
                runs.add(result);
                numbers.add(result);
            });
            simulation.addMap(files, world, List.of(map));
            Charts.Outcome charts = Charts.draw(numbers, study, options.charts.languages(), folder.work());
            files.addText("summary.txt", Summary.findings(study, runs, language));
            files.finish(study, runs.balance(), Version.get(), command(study), charts.made());
            Path place = folder.finish();
            return new Done(
                    study, runs, folder.wanted(), place, charts.made().hasPictures(), charts.failures(), seconds);
        }
    }

    /** The command that gives the same results, every value that matters spelled out. */
    private List<String> command(Study study) {
        List<String> command = simulation.command("run", study.settings());
        command.addAll(List.of("--replications", String.valueOf(study.replications())));
        if (options.feedback.noFeedback) {
            command.add("--no-feedback");
        }
        command.addAll(List.of("--closing", String.valueOf(study.settings().outletsMayClose())));
        if (options.residents) {
            command.add("--residents");
        }
        if (options.diary) {
            command.add("--diary");
        }
        return command;
    }
}
