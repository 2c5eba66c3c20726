package livingcircle.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import livingcircle.base.Language;
import livingcircle.console.Medium;
import livingcircle.console.OtherJson;
import livingcircle.console.Paragraph;
import livingcircle.console.Progress;
import livingcircle.console.StudyJson;
import livingcircle.console.StudySummary;
import livingcircle.scenario.studies.StudyDefinition;
import livingcircle.store.StudyFolder;
import livingcircle.store.StudyIdentity;
import livingcircle.study.StudyPlan;
import livingcircle.study.StudyPlanner;
import livingcircle.text.Figures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code livingcircle study}: many runs of several scenarios at many points, which may be interrupted. */
@Command(name = "study")
final class StudyCommand extends ProgramCommand {

    @Mixin
    private final StudyOptions options = new StudyOptions();

    StudyCommand(Language language) {
        super(language);
    }

    @Override
    int run(CommandLine command) {
        options.check(command);
        StudyDefinition study = read(command, options.quiet, () -> StudyInput.read(options, command));
        messages(command).warnings(study.warnings());
        if (options.dryRun) {
            forecast(command, study);
            return ExitCodes.GOOD;
        }
        confirm(command, study);
        return runAll(command, StudyPlanner.plan(study));
    }

    private void forecast(CommandLine command, StudyDefinition study) {
        PrintWriter out = command.getOut();
        long least = StudyPlanner.leastRuns(study);
        long most = StudyPlanner.mostRuns(study);
        if (options.json) {
            out.print(OtherJson.ofForecast(
                    study.id(),
                    study.name(),
                    StudyPlanner.pointCount(study),
                    study.scenarios().size(),
                    least,
                    most));
            out.flush();
            return;
        }
        String runs = least == most ? Figures.count(most) : Figures.count(least) + "–" + Figures.count(most);
        out.println(CliText.FORECAST.in(
                language,
                study.name().in(language),
                Figures.count(StudyPlanner.pointCount(study)),
                study.scenarios().size(),
                runs));
        if (most <= StudyPlanner.MOST_RUNS) {
            Forecast.of(StudyPlanner.plan(study), language)
                    .lines(most, options.threads, language)
                    .forEach(out::println);
        } else {
            out.println(CliText.TOO_MANY_RUNS.in(language, Figures.count(StudyPlanner.MOST_RUNS)));
        }
        out.flush();
    }

    /** @throws UsageException if the study has more runs than the user may have meant and says so or cannot be asked */
    private void confirm(CommandLine command, StudyDefinition study) {
        long runs = StudyPlanner.mostRuns(study);
        if (runs > StudyPlanner.MOST_RUNS) {
            throw new UsageException(
                    command,
                    List.of(
                            CliText.MANY_RUNS.with(Figures.count(runs)),
                            CliText.TOO_MANY_RUNS.with(Figures.count(StudyPlanner.MOST_RUNS))));
        }
        if (runs <= StudyPlanner.MANY_RUNS || options.yes) {
            return;
        }
        Console console = terminal(command);
        if (console == null) {
            throw new UsageException(
                    command, List.of(CliText.MANY_RUNS.with(Figures.count(runs)), CliText.SAY_YES.with()));
        }
        String answer = console.readLine(
                "%s", CliText.MANY_RUNS.in(language, Figures.count(runs)) + " " + CliText.REALLY.in(language));
        if (answer == null || !answer.strip().toLowerCase(Locale.ROOT).startsWith("y")) {
            throw new UsageException(command, List.of(CliText.NOT_STARTED.with()));
        }
    }

    /** Where the user can be asked; newer Javas have a console even where there is no terminal. */
    private static @Nullable Console terminal(CommandLine command) {
        return medium(command).isTerminal() ? System.console() : null;
    }

    private int runAll(CommandLine command, StudyPlan plan) {
        Path wanted = options.output != null
                ? options.output
                : StudyInput.place(options.file, plan.study().id());
        try (StudyFolder folder = StudyFolder.open(wanted, StudyIdentity.of(plan, Version.get()), options.fork)) {
            Batch batch = new Batch(plan, options, language, folder);
            tellStart(command, folder, batch);
            Batch.Done done;
            try (Interruption interruption = new Interruption(inTime -> tellStop(command, folder))) {
                if (!batch.run(() -> progress(command, batch.runsLeft()), interruption)) {
                    return ExitCodes.GOOD;
                }
                done = batch.finish();
            }
            return tellEnd(command, plan, folder, done);
        }
    }

    private Progress progress(CommandLine command, int runs) {
        if (options.quiet) {
            return Progress.none();
        }
        boolean isTerminal = medium(command).isTerminal();
        return isTerminal ? Progress.runBar(runs, language) : Progress.runLines(runs, language, command.getErr());
    }

    private void tellStart(CommandLine command, StudyFolder folder, Batch batch) {
        int before = folder.runs().count();
        if (before > 0 && !options.quiet) {
            command.getErr()
                    .println(CliText.GOING_ON.in(
                            language,
                            StudyMessages.shown(folder.path()),
                            Figures.count(before),
                            Figures.count((long) before + batch.runsLeft())));
            command.getErr().flush();
        }
    }

    private void tellStop(CommandLine command, StudyFolder folder) {
        command.getErr()
                .println(CliText.STOPPED.in(
                        language, Figures.count(folder.runs().count()), StudyMessages.shown(folder.path())));
        command.getErr().flush();
    }

    private int tellEnd(CommandLine command, StudyPlan plan, StudyFolder folder, Batch.Done done) {
        messages(command).chartFailures(done.chartFailures());
        int failed = done.failedRuns().size();
        if (failed > 0) {
            command.getErr()
                    .println(CliText.RUNS_FAILED.in(language, Figures.count(failed), Figures.count(done.runs())));
            command.getErr().flush();
        }
        String place = StudyMessages.shown(folder.path());
        PrintWriter out = command.getOut();
        if (options.json) {
            out.print(StudyJson.of(plan, done.runs(), failed, done.tables(), place));
        } else if (!options.quiet) {
            Medium medium = medium(command);
            String summary = StudySummary.of(plan, done.runs(), failed, done.tables(), language, medium);
            out.print(Paragraph.fit(summary + StudySummary.files(place, language), medium));
        }
        out.flush();
        return failed == done.runs() ? ExitCodes.BAD_INPUT : ExitCodes.GOOD;
    }
}
