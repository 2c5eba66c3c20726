package livingcircle.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import livingcircle.base.Language;
import livingcircle.console.JsonSummary;
import livingcircle.console.Summary;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.text.Figures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code livingcircle run}: simulates a scenario, writes the result folder and prints the summary. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private final RunOptions options = new RunOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Language language;

    RunCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        CommandLine command = spec.commandLine();
        PrintWriter out = command.getOut();
        PrintWriter err = command.getErr();
        CommandLine.Help.Ansi ansi = command.getColorScheme().ansi();
        options.check(command);
        Scenario scenario = options.chosen(ScenarioReader.readPlan(options.scenario), command);
        scenario.warnings().forEach(text -> err.println(CliText.WARNING.in(language, text.in(language))));
        err.flush();
        StudyRun.Done done = new StudyRun(options, language, err, ansi.enabled()).run(scenario);
        done.chartFailures().forEach(fault -> err.println(CliText.CHART_FAILED.in(language, fault)));
        String folder = shown(done.folder());
        if (!done.folder().equals(done.wanted())) {
            err.println(CliText.NUMBERED.in(language, shown(done.wanted()), folder));
        }
        if (!options.quiet) {
            err.println(
                    CliText.SPEED.in(language, Figures.count(done.residentDays()), Figures.decimal(done.seconds(), 1)));
            err.flush();
        }
        if (options.json) {
            out.print(JsonSummary.of(done.study(), done.runs(), folder));
        } else if (!options.quiet) {
            out.print(Summary.of(done.study(), done.runs(), folder, done.hasCharts(), language, ansi));
        }
        out.flush();
        return ExitCodes.GOOD;
    }

    /** A path as short as the user would write it. */
    private static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return (path.startsWith(here) ? here.relativize(path) : path).toString();
    }
}
