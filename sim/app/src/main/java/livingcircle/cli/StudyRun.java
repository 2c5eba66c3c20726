package livingcircle.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import livingcircle.base.Language;
import livingcircle.base.Parallel;
import livingcircle.charts.Charts;
import livingcircle.console.Progress;
import livingcircle.console.Summary;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.RunResult;
import livingcircle.model.RunSettings;
import livingcircle.results.MeanOfRuns;
import livingcircle.results.ResultFolder;
import livingcircle.results.Study;
import livingcircle.results.StudyFiles;
import livingcircle.scenario.Scenario;
import livingcircle.world.World;

/** Takes a scenario through all its runs to a complete result folder. */
final class StudyRun {

    private static final double NANOS_PER_SECOND = 1e9;

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
            List<String> chartFailures,
            double seconds) {

        double residentDays() {
            return (double) study.residents() * study.settings().totalDays() * study.replications();
        }
    }

    private final RunOptions options;
    private final Language language;
    private final PrintWriter err;
    private final boolean isTerminal;

    StudyRun(RunOptions options, Language language, PrintWriter err, boolean isTerminal) {
        this.options = options;
        this.language = language;
        this.err = err;
        this.isTerminal = isTerminal;
    }

    Done run(Scenario scenario) {
        Path wanted = options.output != null ? options.output : ResultPlace.of(options.scenario, scenario.id());
        try (Parallel parallel = new Parallel(options.threads);
                ResultFolder folder = ResultFolder.create(wanted, options.force);
                StudyFiles files = new StudyFiles(folder)) {
            World world = worldOf(scenario, parallel);
            Study study = Study.of(world, options.settings(scenario.run(), 0), options.replications);
            MeanOfRuns runs = new MeanOfRuns();
            long start = System.nanoTime();
            simulate(world, parallel, files, runs);
            double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
            Charts.Outcome charts = Charts.draw(runs.result(), study, options.chartLanguages(language), folder.work());
            files.addText("summary.txt", Summary.findings(study, runs, language));
            files.finish(study, runs.balance(), Version.get(), command(study), charts.files());
            Path place = folder.finish();
            return new Done(study, runs, folder.wanted(), place, !charts.files().isEmpty(), charts.failures(), seconds);
        }
    }

    private static World worldOf(Scenario scenario, Parallel parallel) {
        try {
            return World.of(scenario, parallel);
        } catch (IllegalArgumentException e) {
            throw new BadScenarioException(e);
        }
    }

    private void simulate(World world, Parallel parallel, StudyFiles files, MeanOfRuns runs) {
        RunSettings first = options.settings(world.scenario().run(), 0);
        try (Progress progress = progress((long) first.totalDays() * options.replications)) {
            for (int replication = 0; replication < options.replications; replication++) {
                RunSettings settings = options.settings(world.scenario().run(), replication);
                RunResult result = Experiment.run(world, settings, options.detail(), parallel, day -> progress.step());
                files.add(result);
                runs.add(result);
            }
        }
    }

    private Progress progress(long days) {
        if (options.quiet) {
            return Progress.none();
        }
        return isTerminal ? Progress.bar(days, language) : Progress.lines(days, language, err);
    }

    /** The command that gives the same results, every value that matters spelled out. */
    private List<String> command(Study study) {
        RunSettings settings = study.settings();
        List<String> command = new ArrayList<>(List.of("livingcircle", "run"));
        command.add(options.scenario.toString().replace('\\', '/'));
        if (options.phase != null) {
            command.addAll(List.of("--phase", String.valueOf(options.phase)));
        }
        command.addAll(List.of("--seed", String.valueOf(settings.seed())));
        command.addAll(List.of("--days", String.valueOf(settings.days())));
        command.addAll(List.of("--warmup", String.valueOf(settings.warmupDays())));
        command.addAll(List.of("--replications", String.valueOf(study.replications())));
        command.addAll(List.of("--lang", nameOf(language)));
        if (options.charts != null) {
            command.addAll(List.of("--charts", nameOf(options.charts)));
        }
        if (options.noFeedback) {
            command.add("--no-feedback");
        }
        command.addAll(List.of("--closing", String.valueOf(settings.outletsMayClose())));
        if (options.residents) {
            command.add("--residents");
        }
        if (options.diary) {
            command.add("--diary");
        }
        return command;
    }

    private static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
