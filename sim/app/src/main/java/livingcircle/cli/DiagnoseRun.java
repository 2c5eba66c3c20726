package livingcircle.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.base.Parallel;
import livingcircle.charts.Charts;
import livingcircle.charts.table.ChartTables;
import livingcircle.console.DiagnosisReport;
import livingcircle.console.Medium;
import livingcircle.console.Progress;
import livingcircle.diagnosis.Confirmation;
import livingcircle.diagnosis.Diagnosis;
import livingcircle.diagnosis.DiagnosisTables;
import livingcircle.diagnosis.Remedy;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.Observation;
import livingcircle.model.RunSettings;
import livingcircle.results.ResultFolder;
import livingcircle.results.ResultsException;
import livingcircle.results.Study;
import livingcircle.results.StudyFiles;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.EditorSchemas;
import livingcircle.text.Phrase;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/** Takes a scenario through its diagnosis to a complete result folder. */
final class DiagnoseRun {

    /**
     * What became of it.
     *
     * @param study what was simulated
     * @param diagnosis what was found
     * @param confirmations what simulation says of the best remedies
     * @param wanted where the results were to be
     * @param folder where they are
     * @param chartFailures charts that could not be drawn
     * @param noLayout why no layout file with the remedies was written, or null if it was
     */
    record Done(
            Study study,
            Diagnosis diagnosis,
            List<Confirmation> confirmations,
            Path wanted,
            Path folder,
            List<BilingualText> chartFailures,
            @Nullable Phrase noLayout) {}

    private static final int PERCENT = 100;

    private final DiagnoseOptions options;
    private final Language language;
    private final Simulation simulation;

    DiagnoseRun(DiagnoseOptions options, Language language, Simulation simulation) {
        this.options = options;
        this.language = language;
        this.simulation = simulation;
    }

    Done run(Scenario scenario) {
        Path wanted = options.output != null
                ? options.output
                : ResultPlace.of(options.scenario, scenario.id() + "-diagnosis");
        try (Parallel parallel = new Parallel(options.threads);
                ResultFolder folder = ResultFolder.create(wanted, options.force);
                StudyFiles files = new StudyFiles(folder)) {
            World world = simulation.worldOf(scenario, parallel);
            RunSettings settings = options.settings(scenario.run(), 0);
            Observation run = observe(world, settings, parallel);
            Diagnosis diagnosis = diagnose(run, parallel);
            List<Remedy> best = Confirmation.worthConfirming(diagnosis, options.confirm);
            List<Confirmation> confirmations = best.isEmpty() ? List.of() : confirm(world, best, settings, parallel);
            Study study = Study.of(world, settings, 1);
            ChartTables numbers = new ChartTables();
            scenario.catalogue().types().forEach(type -> numbers.addName(ChartTables.TYPE, type.id(), type.name()));
            DiagnosisTables.of(diagnosis, confirmations).forEach(table -> {
                files.add(table);
                numbers.add(table);
            });
            Charts.Outcome charts = Charts.draw(numbers, study, options.charts.languages(), folder.work());
            files.addText(
                    "summary.txt",
                    DiagnosisReport.of(study, diagnosis, confirmations, options.top, language, Medium.FILE));
            Phrase noLayout = writeLayout(diagnosis, folder, files);
            files.finish(study, run.conservation(), Version.get(), command(settings), charts.made());
            return new Done(
                    study, diagnosis, confirmations, folder.wanted(), folder.finish(), charts.failures(), noLayout);
        }
    }

    private Observation observe(World world, RunSettings settings, Parallel parallel) {
        try (Progress progress = simulation.progress(settings.totalDays())) {
            return Experiment.observe(world, settings, false, parallel, day -> progress.step());
        }
    }

    private Diagnosis diagnose(Observation run, Parallel parallel) {
        try (Progress progress = simulation.screening()) {
            return Diagnosis.of(
                    run,
                    options.areas(run.world()),
                    options.diagnosis(),
                    parallel,
                    percent -> progress.upTo(Math.min(percent, PERCENT)));
        }
    }

    private List<Confirmation> confirm(World world, List<Remedy> remedies, RunSettings settings, Parallel parallel) {
        long runs = (1L + remedies.size()) * options.replications();
        try (Progress progress = simulation.progress(runs * settings.totalDays())) {
            return Confirmation.of(world, remedies, settings, options.replications(), parallel, day -> progress.step());
        }
    }

    private @Nullable Phrase writeLayout(Diagnosis diagnosis, ResultFolder folder, StudyFiles files) {
        if (options.phase != null) {
            return CliText.NO_LAYOUT_PHASE;
        }
        var text = RemediesFile.text(folder.wanted(), options.scenario, diagnosis, diagnosis.best(options.top));
        if (text.isPresent()) {
            files.addText(RemediesFile.NAME, text.get());
            writeSchemas(folder);
        }
        return text.isPresent() ? null : CliText.NO_LAYOUT_PATH;
    }

    /** What the layout names for editors. */
    private static void writeSchemas(ResultFolder folder) {
        try {
            EditorSchemas.write(folder.work());
        } catch (IOException e) {
            throw ResultsException.writing(folder.wanted(), e);
        }
    }

    /** The command that gives the same results, every value that matters spelled out. */
    private List<String> command(RunSettings settings) {
        List<String> command = simulation.command("diagnose", settings);
        options.circles.forEach(id -> command.addAll(List.of("--circle", id)));
        options.communities.forEach(id -> command.addAll(List.of("--community", id)));
        command.addAll(List.of("--top", String.valueOf(options.top)));
        command.addAll(List.of("--confirm", String.valueOf(options.confirm)));
        command.addAll(List.of("--full-share", String.valueOf(options.fullPercent)));
        command.addAll(List.of("--replications", String.valueOf(options.replications())));
        return command;
    }
}
